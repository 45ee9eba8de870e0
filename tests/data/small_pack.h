// SPDX-License-Identifier: GPL-3.0-or-later
// Small libraries for tests, built from text by the real builder, and ways to tamper with them.
#pragma once

#include "tests/db/authoring/sample_library.h"

#include "db/authoring/pack_builder.h"
#include "db/pack/pack_hash.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <functional>

namespace kangdu::test {

/// The authors' sample, with branches, a topic that stands in two of them, a question in one language only and a
/// translation that fell behind. Topics by quality: atrophy, sarcopenia, sit-to-stand, neurology, is-it-contagious.
inline QMap<QString, QByteArray> smallLibraryFiles()
{
    QMap<QString, QByteArray> files = sampleFiles();
    files["categories.yaml"] = R"(- id: conditions
  title: {zh-CN: 疾病, en: Conditions}
  icon: disease
  children:
    - {id: conditions-a, title: {zh-CN: 神经科的病, en: Nerves}, department: neurology}
    - {id: conditions-b, title: {zh-CN: 老年病, en: Old age}}
- id: exercises
  title: {zh-CN: 训练, en: Exercises}
  icon: exercise
- id: departments
  title: {zh-CN: 科室, en: Departments}
  icon: department
- id: questions
  title: {zh-CN: 问题, en: Questions}
  icon: question
)";
    QByteArray &atrophy = files["topics/atrophy/topic.yaml"];
    atrophy.replace("categories: [conditions-a]", "categories: [conditions-a, conditions-b]");
    atrophy.replace("regions: [thigh]", "regions: [thigh, calf]");
    atrophy.replace("related: [sit-to-stand]", "related: [sit-to-stand, sarcopenia]");
    const QByteArray dates = "audience: [patient]\npublished: 2026-11-22\nupdated: 2026-11-22\nreviewed: 2026-11-22\nnext_review: 2029-06-30\n"
                             "clinical_review: {}\nfunding: none\n";
    files["topics/sarcopenia/topic.yaml"] = "kind: condition\ncategories: [conditions-b]\ndepartments: [neurology]\nregions: [thigh]\n"
                                            "related: [atrophy]\nquality: 70\n" + dates;
    files["topics/sarcopenia/zh-CN.md"] = R"(---
title: 肌少症：年纪大了肌肉变少
short_title: 肌少症
summary: 肌少症是年纪大了肌肉变少、变弱。
lead: 老人肌肉变少
aliases: [少肌症]
tags: [肌肉]
revision: 1
care:
  - level: appointment
    action: 预约医生
    signs: ["走路变慢[^trial]"]
---

## 概述 {#overview}
年纪大了，肌肉会变少。[^trial] 多动有帮助。[^guide]
)";
    files["topics/sarcopenia/en.md"] = R"(---
title: "Sarcopenia: losing muscle with age"
short_title: Sarcopenia
summary: Muscle gets less and weaker with age.
lead: Less muscle with age
aliases: [age-related muscle loss]
tags: [muscle]
revision: 1
translates: {language: zh-CN, revision: 1}
care:
  - level: appointment
    action: See a doctor
    signs: ["Walking gets slower[^trial]"]
---

## In brief {#overview}
With age there is less muscle.[^trial] Moving more helps.[^guide]
)";
    files["topics/sit-to-stand/en.md"] = R"(---
title: Sit to stand
short_title: Sit to stand
summary: Stand up from a chair and sit down again.
lead: For strong legs
aliases: []
tags: []
revision: 1
translates: {language: zh-CN, revision: 1}
---
## What it trains {#purpose}
It trains the thigh.[^guide]
## Before you start {#before}
- Put the chair against a wall
## Steps {#steps}
1. Sit well.
2. Stand up, wait 5 seconds.[^trial]
## How much {#dose}
## Stop at once {#stop}
- Chest pain[^guide]
## Who needs care {#cautions}
- Anyone just operated on
)";
    files["topics/is-it-contagious/topic.yaml"] = "kind: question\ncategories: [questions]\ndepartments: [neurology]\nquality: 30\n" + dates;
    files["topics/is-it-contagious/en.md"] = R"(---
title: Can one catch muscle atrophy?
short_title: Can one catch it?
summary: No, nobody catches it from another person.
lead: No
revision: 1
---

## The answer {#answer}
No. Nobody catches it.[^guide]

## Why {#why}
It is no infection.[^trial]

## What to do {#action}
Ask a doctor when a leg gets thin.
)";
    return files;
}

/// A clinic's own pack: overrides atrophy, adds a topic to a branch of the first pack and a branch of its own.
inline QMap<QString, QByteArray> clinicFiles()
{
    QMap<QString, QByteArray> files = smallLibraryFiles();
    for (const QString &name : files.keys()) {
        if (name.startsWith("topics/") && !name.startsWith("topics/atrophy/"))
            files.remove(name);
    }
    files.remove("topics/atrophy/en.md");
    files.remove("programmes.yaml");
    files["pack.yaml"].replace("id: sample", "id: clinic").replace("title: {zh-CN: 样本, en: Sample}", "title: {zh-CN: 本院, en: Our clinic}");
    files["categories.yaml"] = R"(- id: conditions
  title: {zh-CN: 疾病, en: Conditions}
  icon: disease
  children:
    - {id: conditions-a, title: {zh-CN: 神经科的病, en: Nerves}}
- id: clinic
  title: {zh-CN: 本院, en: Our clinic}
  icon: department
)";
    QByteArray &yaml = files["topics/atrophy/topic.yaml"];
    yaml.replace("categories: [conditions-a, conditions-b]", "categories: [conditions-a]");
    yaml.replace("departments: [neurology]\n", "").replace("related: [sit-to-stand, sarcopenia]\n", "");
    QByteArray &text = files["topics/atrophy/zh-CN.md"];
    text.replace("short_title: 肌肉萎缩", "short_title: 本院的肌肉萎缩").replace("看[坐站训练](topic:sit-to-stand#steps)。", "");
    text.replace("```exercise\nitems: [sit-to-stand]\n```\n", "");
    files["topics/our-clinic/topic.yaml"] = yaml;
    files["topics/our-clinic/topic.yaml"].replace("kind: condition", "kind: department").replace("quality: 90", "quality: 80")
        .replace("categories: [conditions-a]", "categories: [clinic, conditions-a]").replace("codes: {icd10: [M62.5]}\n", "");
    files["topics/our-clinic/zh-CN.md"] = R"(---
title: 本院门诊
short_title: 本院门诊
summary: 本院看神经的病。
revision: 1
---
## 看什么病 {#treats}
看神经的病。
)";
    return files;
}

/// Builds a pack from files and says on stderr which rule stopped it, if one did.
inline bool makePack(const QMap<QString, QByteArray> &files, const QString &folder, const QString &target)
{
    writeSample(folder, files);
    const auto built = buildPack(folder, target);
    if (!built) {
        qWarning("%s: %s", qPrintable(target), qPrintable(built.error().message));
        return false;
    }
    for (const Finding &finding : built.value().lint.findings) {
        if (finding.severity == Severity::Error)
            qWarning().noquote() << finding.place.file << finding.place.line << finding.rule << finding.message;
    }
    return built.value().written;
}

/// Runs work on a writable connection to a file.
inline bool withDatabase(const QString &path, const std::function<bool(QSqlDatabase &)> &work)
{
    const QString name = QUuid::createUuid().toString();
    bool ok = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", name);
        database.setDatabaseName(path);
        ok = database.open() && work(database);
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return ok;
}

inline bool runSql(const QString &path, const QStringList &statements)
{
    return withDatabase(path, [&](QSqlDatabase &database) {
        for (const QString &sql : statements) {
            QSqlQuery query(database);
            if (!query.exec(sql)) {
                qWarning("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
                return false;
            }
        }
        return true;
    });
}

/// Makes the content hash true again after a change: what a forger would do.
inline bool rehash(const QString &path)
{
    return withDatabase(path, [](QSqlDatabase &database) {
        const auto hash = packContentHash(database);
        QSqlQuery query(database);
        return hash && query.exec(QStringLiteral("UPDATE meta SET value='%1' WHERE key='content_hash'").arg(QString::fromLatin1(hash.value())));
    });
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

}  // namespace kangdu::test
