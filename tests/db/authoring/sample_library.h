// SPDX-License-Identifier: GPL-3.0-or-later
// A small library that keeps every rule, as text. Tests break one thing in it at a time.
#pragma once

#include "db/authoring/article_reader.h"
#include "db/authoring/linter.h"
#include "db/authoring/programme_reader.h"
#include "db/authoring/shared_files.h"
#include "db/authoring/topic_reader.h"

#include <QDir>
#include <QFile>
#include <QMap>

namespace kangdu::test {

inline QMap<QString, QByteArray> sampleFiles()
{
    QMap<QString, QByteArray> files;
    files["pack.yaml"] = R"(id: sample
version: "1"
title: {zh-CN: 样本, en: Sample}
publisher: {zh-CN: 康读项目, en: Kangdu project}
author: Kangdu project
provenance: ai-assisted
licence: CC BY 4.0
languages: [zh-CN, en]
funding: none
)";
    files["categories.yaml"] = R"(- id: conditions
  title: {zh-CN: 疾病, en: Conditions}
  icon: disease
  children:
    - {id: conditions-a, title: {zh-CN: 甲, en: A}, department: neurology}
- id: exercises
  title: {zh-CN: 训练, en: Exercises}
  icon: exercise
- id: departments
  title: {zh-CN: 科室, en: Departments}
  icon: department
)";
    files["sources.yaml"] = R"(- {id: guide, title: A guideline, authors: A B, publisher: P, year: 2020, type: guideline, doi: 10.1/x, language: en, read: abstract}
- {id: trial, title: A trial, authors: C D, publisher: Q, year: undated, type: trial, url: "https://example.org/t", language: en, read: full text}
)";
    files["foods.yaml"] = R"(table: {id: t, title: {zh-CN: 成分表, en: Food table}, version: "28"}
foods:
  - id: egg
    name: {zh-CN: 鸡蛋, en: Egg}
    code: NDB 01123
    per_100g: {energy_kcal: 143, protein_g: 12.56}
    portion: {grams: 50, measure: {zh-CN: 1 个, en: 1 egg}}
    allergens: [egg]
)";
    files["programmes.yaml"] = R"(- id: stronger-legs
  title: {zh-CN: 练腿, en: Stronger legs}
  lead: {zh-CN: 慢慢来, en: Step by step}
  for: {zh-CN: 腿没力气的人, en: For people with weak legs}
  ask_first:
    - {zh-CN: 刚做过手术的人, en: After an operation}
  weeks: 6
  days: [mon, wed, fri]
  sources: [guide, trial]
  published: 2026-11-22
  updated: 2026-11-22
  reviewed: 2026-11-22
  next_review: 2029-06-30
  clinical_review: {}
  exercises:
    - {exercise: sit-to-stand, sets: 1, reps: 5}
    - {exercise: sit-to-stand, sets: 2, reps: 10, per_day: 2, days: [tue, sun], from_week: 3}
)";
    const QByteArray dates = "audience: [patient]\npublished: 2026-11-22\nupdated: 2026-11-22\nreviewed: 2026-11-22\nnext_review: 2029-06-30\n"
                             "clinical_review: {}\nfunding: none\n";
    files["topics/atrophy/topic.yaml"] = "kind: condition\ncategories: [conditions-a]\ndepartments: [neurology]\nregions: [thigh]\n"
                                         "codes: {icd10: [M62.5]}\nrelated: [sit-to-stand]\nquality: 90\n" + dates;
    files["topics/atrophy/zh-CN.md"] = R"(---
title: 肌肉萎缩：肌肉为什么变细
short_title: 肌肉萎缩
summary: 肌肉萎缩是肌肉变细、变弱。
lead: 肌肉变细
aliases: [肌萎缩]
tags: [肌肉]
revision: 1
care:
  - level: emergency
    action: 立即拨打 120
    signs:
      - 一侧手脚突然没力气[^guide]
  - level: appointment
    action: 预约医生
    signs: ["一条腿变细[^trial]"]
---

## 概述 {#overview}
大约 30% 的老人有**肌少症**。[^guide] 看[坐站训练](topic:sit-to-stand#steps)。

## 营养 {#nutrition}
### 蛋白质
- 每餐都吃蛋白质
- 停 2 周就会变弱[^trial]

| 人 | 多少 |
|---|---|
| 老人 | 每天 60 克[^guide] |

> 先问医生。

```foods
caption: 一份食物含多少蛋白质
columns: [protein_g, energy_kcal]
items: [egg]
```
```plot
caption: 蛋白质
nutrient: protein_g
items: [egg]
```
```exercise
items: [sit-to-stand]
```
)";
    files["topics/atrophy/en.md"] = R"(---
title: "Muscle atrophy: why muscles get thin"
short_title: Muscle atrophy
summary: Muscles get thin and weak.
lead: Thin muscles
aliases: [muscle wasting]
tags: [muscle]
revision: 1
translates: {language: zh-CN, revision: 1}
care:
  - level: emergency
    action: Call 120 now
    signs: ["Sudden weakness on one side[^guide]"]
---

## In brief {#overview}
About 30% of older people have it.[^guide] See [sit to stand](topic:sit-to-stand).

## Nutrition {#nutrition}
Eat protein at each meal[^trial].
)";
    files["topics/sit-to-stand/topic.yaml"] = "kind: exercise\ncategories: [exercises]\ndepartments: [neurology]\nquality: 50\n" + dates + R"(exercise:
  position: sitting
  equipment: [{zh-CN: 椅子, en: a chair}]
  goal: [strength]
  level: beginner
  side: both
  setting: home
  supervision: {zh-CN: 有人在旁, en: someone near}
  muscles: [{zh-CN: 大腿前侧, en: front of the thigh}]
  dose:
    sets: {start: 1, typical: 2, max: 2}
    reps: {start: 5, typical: 10, max: 12}
    rest_s: 60
    tempo: {zh-CN: 慢慢起, en: slowly}
    per_day: {start: 1, typical: 1, max: 3}
    days_per_week: {start: 2, typical: 5, max: 7}
    borg: {min: 3, max: 4}
    sources: [trial]
  progression: []
  regression: []
)";
    files["topics/sit-to-stand/figure.yaml"] = R"(view: side
props: [chair]
muscles: [quadN]
pin: {joint: toeN, x: 0, y: -17}
arrow: pelvis
keyframes:
  - {id: start, joints: {hipN: 87, knN: 90, hipF: 87, knF: 90}, alt: {zh-CN: 坐着, en: sitting}}
  - {id: end, joints: {hipN: 0, knN: 0, hipF: 0, knF: 0}, alt: {zh-CN: 站着, en: standing}}
)";
    const QByteArray zh = R"(---
title: 坐站训练
short_title: 坐站训练
summary: 从椅子上站起来，再坐下。
lead: 练腿
aliases: []
tags: []
revision: 2
---
## 练什么 {#purpose}
练大腿。[^guide]
## 开始之前 {#before}
- 椅子靠墙
## 步骤 {#steps}
1. 坐稳。
2. 站起来，停 5 秒。[^trial]
## 做多少 {#dose}
## 马上停下来 {#stop}
- 胸口痛[^guide]
## 谁要当心 {#cautions}
- 刚做完手术的人
)";
    files["topics/sit-to-stand/zh-CN.md"] = zh;
    files["topics/neurology/topic.yaml"] = "kind: department\ncategories: [departments]\nquality: 40\n" + dates;
    files["topics/neurology/zh-CN.md"] = R"(---
title: 神经内科
short_title: 神经内科
summary: 神经内科看神经的病。
revision: 1
---
## 看什么病 {#treats}
看神经的病。
)";
    return files;
}

/// Reads the files as readLibrary() reads a folder, without touching the disk.
inline LibraryReading readSample(const QMap<QString, QByteArray> &files)
{
    LibraryReading reading;
    LibraryDraft &library = reading.library;
    FindingSink sink(reading.findings);
    library.pack = readPack("pack.yaml", files["pack.yaml"], sink);
    library.categories = readCategories("categories.yaml", files["categories.yaml"], sink);
    library.sources = readSources("sources.yaml", files["sources.yaml"], sink);
    library.foodsFile = "foods.yaml";
    library.foods = readFoods("foods.yaml", files["foods.yaml"], library.foodTable, sink);
    library.programmes = readProgrammes("programmes.yaml", files["programmes.yaml"], sink);
    for (const QString &name : files.keys()) {
        if (!name.endsWith("/topic.yaml"))
            continue;
        const QString slug = name.section('/', 1, 1), folder = "topics/" + slug + '/';
        FindingSink own(reading.findings, slug);
        TopicDraft topic = readTopic(name, files[name], slug, own);
        for (const QString &language : library.pack.languages) {
            FindingSink inLanguage = own.forLanguage(language);
            if (files.contains(folder + language + ".md"))
                topic.articles << readArticle(folder + language + ".md", files[folder + language + ".md"], language, topic.kind, inLanguage);
        }
        if (topic.exercise && files.contains(folder + "figure.yaml"))
            topic.exercise->figure = readFigure(folder + "figure.yaml", files[folder + "figure.yaml"], own);
        library.topics << topic;
    }
    library.buildIndex();
    return reading;
}

inline Findings lintSample(const QMap<QString, QByteArray> &files)
{
    const LibraryReading reading = readSample(files);
    return lint(reading.library, reading.findings).findings;
}

inline void writeSample(const QString &folder, const QMap<QString, QByteArray> &files)
{
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const QString path = folder + '/' + it.key();
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(it.value());
    }
}

}  // namespace kangdu::test
