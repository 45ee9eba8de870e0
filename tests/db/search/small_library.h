// SPDX-License-Identifier: GPL-3.0-or-later
// The search tests' own corpus: about 25 topics, most in Chinese and English.
#pragma once

#include "db/search/index_writer.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace kangdu::test {

struct Row {
    const char *slug;
    Kind kind;
    const char *zh, *zhTitle, *zhAliases, *zhSummary;
    const char *en, *enTitle, *enAliases, *enSummary;
    const char *zhSection, *enSection;  // "facet|heading|text\n..." ; en "" = no English article
};

inline const Row kRows[] = {
    {"muscle-atrophy", Kind::Condition, "肌肉萎缩", "肌肉萎缩：肌肉为什么会变细、变弱", "肌萎缩,肌肉变细,肌肉流失,掉肌肉", "肌肉萎缩是肌肉变细、力气变小。原因有少动、神经受损和疾病。",
     "Muscle wasting", "Muscle wasting: why muscles get thin and weak", "muscle atrophy,loss of muscle", "Muscle wasting means muscles become thin and weak.",
     "causes|病因|长期卧床、神经受损、遗传性疾病都会让肌肉萎缩。\nsymptoms|症状|小腿变细，上楼没力气。\nnutrition|营养|每天吃够蛋白质。\nrehabilitation|康复|每天锻炼，从脚踝泵和坐站练习开始。\ncare|居家护理|勤翻身。",
     "causes|Causes|Long bed rest, nerve damage and inherited disease.\nnutrition|Nutrition|Eat enough protein.\nrehabilitation|Rehabilitation|Exercise every day."},
    {"sarcopenia", Kind::Condition, "肌少症", "肌少症：上了年纪肌肉变少", "老年性肌肉减少,肌肉减少症", "肌少症是老年人肌肉减少、力气下降。", "Sarcopenia", "Sarcopenia: losing muscle with age", "age-related muscle loss",
     "Sarcopenia is loss of muscle with age.", "nutrition|营养|蛋白质和维生素D。\nrehabilitation|康复|抗阻训练。", "nutrition|Nutrition|Protein and vitamin D."},
    {"duchenne-muscular-dystrophy", Kind::Condition, "杜氏肌营养不良", "杜氏肌营养不良（DMD）", "DMD,假肥大型肌营养不良", "一种遗传的肌肉病，多见于男孩。", "Duchenne muscular dystrophy", "Duchenne muscular dystrophy", "DMD",
     "An inherited muscle disease of boys.", "causes|病因|基因改变，遗传。", "causes|Causes|A changed gene."},
    {"amyotrophic-lateral-sclerosis", Kind::Condition, "渐冻症", "肌萎缩侧索硬化（渐冻症）", "肌萎缩侧索硬化,ALS,运动神经元病", "运动神经元逐渐受损，肌肉无力和萎缩。", "ALS", "Amyotrophic lateral sclerosis", "motor neurone disease,Lou Gehrig's disease",
     "Nerves that move muscles slowly die.", "overview|概述|渐冻症是运动神经元病。", "overview|In brief|Motor neurones are lost."},
    {"spinal-muscular-atrophy", Kind::Condition, "脊髓性肌萎缩症", "脊髓性肌萎缩症（SMA）", "SMA", "遗传的运动神经元病。", "Spinal muscular atrophy", "Spinal muscular atrophy", "SMA", "An inherited disease of motor nerves.", "causes|病因|SMN1 基因缺失。", "causes|Causes|SMN1 gene."},
    {"stroke-hemiplegia", Kind::Condition, "中风偏瘫", "中风后偏瘫", "脑卒中偏瘫,半身不遂,脑梗后遗症", "中风后一侧手脚没力气。", "Paralysis after stroke", "One-sided paralysis after a stroke", "hemiplegia", "One side of the body is weak after a stroke.",
     "rehabilitation|康复|手指从被动活动开始，逐渐恢复抓握。", "rehabilitation|Rehabilitation|Hand and finger training."},
    {"knee-osteoarthritis", Kind::Condition, "膝骨关节炎", "膝骨关节炎", "膝关节炎,老寒腿,膝盖磨损", "膝盖软骨磨损，上下楼疼痛。", "Knee osteoarthritis", "Knee osteoarthritis", "knee arthritis", "Worn cartilage makes the knee hurt.", "treatment|治疗|减重、锻炼、止痛药。", "treatment|Treatment|Weight loss and exercise."},
    {"knee-pain", Kind::Condition, "膝盖痛", "膝盖痛：常见的原因", "膝痛,膝盖疼", "膝盖痛有很多原因。", "Knee pain", "Knee pain: common causes", "sore knee", "Knee pain has many causes.", "causes|病因|劳损、关节炎、半月板。", "causes|Causes|Strain and arthritis."},
    {"cervical-spondylosis", Kind::Condition, "颈椎病", "颈椎病", "颈椎骨刺,颈椎退变,颈椎增生", "颈椎退变压迫神经，脖子痛、手麻。", "Neck arthritis", "Cervical spondylosis", "cervical spondylosis,neck spurs", "Wear in the neck.", "treatment|治疗|颈椎骨刺多半不用手术。", "treatment|Treatment|Mostly no surgery."},
    {"lumbar-muscle-strain", Kind::Condition, "腰肌劳损", "腰肌劳损", "腰痛,腰疼", "久坐弯腰让腰部肌肉疲劳疼痛。", "Back strain", "Lumbar muscle strain", "low back pain,backache", "Tired, painful back muscles.", "care|居家护理|侧卧屈膝的睡姿腰最放松。", "care|Home care|Sleep on your side."},
    {"osteoporosis", Kind::Condition, "骨质疏松", "骨质疏松症", "骨松,骨质疏松症", "骨头变脆，容易骨折。", "Osteoporosis", "Osteoporosis", "brittle bones", "Bones become brittle.", "treatment|治疗|钙、维生素D和药物。", "treatment|Treatment|Calcium and medicines."},
    {"pressure-injury", Kind::Condition, "压疮", "压疮（褥疮）", "褥疮,压力性损伤", "久压的皮肤和肌肉坏死。", "Pressure sore", "Pressure injury", "bedsore,pressure ulcer", "Skin damaged by pressure.", "care|居家护理|每两小时翻身一次。", "care|Home care|Turn every two hours."},
    {"de-quervain-tenosynovitis", Kind::Condition, "拇指腱鞘炎", "桡骨茎突腱鞘炎", "腱鞘炎,妈妈手", "拇指一动手腕就痛。", "De Quervain's tenosynovitis", "De Quervain's tenosynovitis", "mother's thumb", "Pain at the thumb side of the wrist.", "treatment|治疗|休息、护具、打针。", "treatment|Treatment|Rest and a splint."},
    {"type-2-diabetes", Kind::Condition, "2型糖尿病", "2型糖尿病", "糖尿病,血糖高", "身体用不好胰岛素，血糖升高。", "Type 2 diabetes", "Type 2 diabetes", "diabetes,high blood sugar", "Blood sugar is too high.", "nutrition|营养|主食定量。", "nutrition|Nutrition|Measure carbohydrates."},
    {"dysphagia", Kind::Condition, "吞咽困难", "吞咽困难", "咽不下去,吃饭呛", "吃东西呛咳、咽不下。", "Trouble swallowing", "Dysphagia", "swallowing problems", "Food goes the wrong way.", "care|居家护理|坐直慢吃。", "care|Home care|Sit upright."},
    {"genetic-causes", Kind::Cause, "遗传原因", "遗传引起的肌肉萎缩", "基因突变,遗传性肌病", "有些肌肉萎缩由基因引起，会遗传给孩子。", "Genetic causes", "Muscle wasting that is inherited", "inherited muscle disease", "Some muscle wasting is inherited.", "mechanism|怎么发生|基因改变让肌肉蛋白缺失。", "mechanism|How it happens|A changed gene."},
    {"glucocorticoids", Kind::Treatment, "糖皮质激素", "糖皮质激素", "激素,强的松,泼尼松,激素副作用", "消炎作用强，久用会让肌肉变弱。", "Steroid medicines", "Glucocorticoids", "steroids,prednisone", "Strong against inflammation.", "risks|风险与副作用|骨质疏松、肌无力。", "risks|Risks|Weak bones."},
    {"tens", Kind::Treatment, "经皮电刺激", "经皮神经电刺激（TENS）", "TENS", "小电流止痛。", "TENS", "Transcutaneous electrical nerve stimulation", "electrical pain relief", "Small currents ease pain.", "benefits|好处|减轻疼痛。", "benefits|Benefits|Less pain."},
    {"protein-foods", Kind::Nutrition, "高蛋白食物", "哪些食物蛋白质多", "补充蛋白质,蛋白质食物", "鱼、蛋、豆、奶、肉都富含蛋白质。", "Protein foods", "Foods rich in protein", "high-protein food", "Fish, eggs, soy, milk and meat.", "foods|食物表|鸡蛋 6 克，牛奶 8 克。", "foods|Food table|Egg 6 g."},
    {"fruit-and-diabetes", Kind::Nutrition, "糖尿病与水果", "糖尿病人能吃什么水果", "糖尿病水果", "血糖稳定时可以吃低糖水果。", "Fruit and diabetes", "Which fruit with diabetes", "", "Fruit is fine in small portions.", "foods|食物表|苹果、梨、柚子。", "foods|Food table|Apples and pears."},
    {"ankle-pump", Kind::Exercise, "踝泵运动", "踝泵运动：防血栓", "脚踝泵,勾脚", "躺着勾脚、绷脚，促进小腿血流。", "Ankle pumps", "Ankle pumps", "foot pumps", "Move your feet up and down.", "steps|步骤|躺平，脚尖勾起。", "steps|Steps|Lie flat."},
    {"sit-to-stand", Kind::Exercise, "坐站练习", "从椅子上站起来", "起立坐下", "练大腿力量。", "Sit to stand", "Sit to stand", "chair stand", "Trains the thighs.", "steps|步骤|坐在椅子前半部。", "steps|Steps|Sit at the front."},
    {"is-muscle-atrophy-contagious", Kind::Question, "肌肉萎缩会传染吗", "肌肉萎缩会传染吗？", "", "不会传染。", "Is muscle wasting contagious?", "Is muscle wasting contagious?", "", "No.", "answer|简短回答|肌肉萎缩不会传染。", "answer|Short answer|No, it is not."},
    {"which-department-knee-pain", Kind::Question, "膝盖痛看哪个科", "膝盖痛看哪个科？", "", "先看骨科。", "Which doctor for knee pain", "Which department for knee pain?", "", "Orthopaedics first.", "answer|简短回答|骨科或康复科。", "answer|Short answer|Orthopaedics."},
    {"rehabilitation-medicine", Kind::Department, "康复医学科", "康复医学科", "康复科", "恢复功能的科室。", "Rehabilitation medicine", "Rehabilitation medicine", "rehab clinic", "Restores function.", "treats|看什么病|偏瘫、肌肉萎缩。", "treats|What it treats|Paralysis and muscle wasting."},
    {"scleroderma-en-only", Kind::Condition, nullptr, nullptr, nullptr, nullptr, "Scleroderma", "Scleroderma", "systemic sclerosis", "Hard skin.", "", "overview|In brief|Skin gets hard."},
};

inline QVector<IndexDocument> smallLibrary()
{
    QVector<IndexDocument> documents;
    const auto add = [&](const Row &row, const char *language, const char *title, const char *full, const char *aliases, const char *summary, const char *sections) {
        IndexDocument document;
        document.articleId = int(documents.size()) + 1;
        document.slug = QString::fromUtf8(row.slug);
        document.kind = row.kind;
        document.language = QString::fromUtf8(language);
        document.shortTitle = QString::fromUtf8(title);
        document.title = QString::fromUtf8(full);
        document.aliases = QString::fromUtf8(aliases).split(u',', Qt::SkipEmptyParts);
        document.summary = QString::fromUtf8(summary);
        for (const QString &line : QString::fromUtf8(sections).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList fields = line.split(u'|');
            document.parts.append({fields.value(0), fields.value(0), fields.value(1), fields.value(2)});
            document.headings += fields.value(1);
        }
        documents.append(document);
    };
    for (const Row &row : kRows) {
        if (row.zh)
            add(row, "zh-CN", row.zh, row.zhTitle, row.zhAliases, row.zhSummary, row.zhSection);
        if (row.en)
            add(row, "en", row.en, row.enTitle, row.enAliases, row.enSummary, row.enSection);
    }
    return documents;
}

/// Writes a file with nothing but a search index, and runs SQL on it afterwards. Returns the error text.
inline QString writeIndexFile(const QString &path, const QVector<IndexDocument> &documents, const QStringList &afterwards = {})
{
    QString problem;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("write-index"));
        db.setDatabaseName(path);
        if (!db.open())
            problem = QStringLiteral("cannot open");
        else if (const Result<void> written = writeSearchIndex(db, documents); !written)
            problem = written.error().message;
        for (const QString &sql : afterwards) {
            QSqlQuery query(db);
            if (problem.isEmpty() && !query.exec(sql))
                problem = query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("write-index"));
    return problem;
}

}  // namespace kangdu::test
