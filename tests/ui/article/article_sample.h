// SPDX-License-Identifier: GPL-3.0-or-later
// A hand-made article with one of everything, in two languages of the same structure.
#pragma once

#include "db/library/topic.h"

namespace kangdu::sample {

inline QString mark(const QString &id, int number)
{
    return QStringLiteral("<a class=\"mark\" href=\"#src-%1\">%2</a>").arg(id).arg(number);
}

inline QString paragraphs(const QString &sentence, int count)
{
    QString html;
    for (int i = 0; i < count; ++i)
        html += QStringLiteral("<p>%1. %2%2%2</p>").arg(i + 1).arg(sentence);
    return html;
}

inline Article article(const QString &language = QStringLiteral("zh-CN"))
{
    const bool zh = language.startsWith(QStringLiteral("zh"));
    const QString long_ = zh
        ? QString::fromUtf8("肌肉用得少了就会变细，每天走 30 分钟有帮助。")
        : QStringLiteral("A muscle that is used too little gets thin, and 30 min of walking helps. ");
    Article article;
    article.card.slug = QStringLiteral("muscle-atrophy");
    article.card.language = language;
    article.card.title = zh ? QString::fromUtf8("肌肉萎缩：肌肉为什么会变细") : QStringLiteral("Muscle wasting");
    article.card.shortTitle = zh ? QString::fromUtf8("肌肉萎缩") : QStringLiteral("Muscle wasting");
    article.card.minutes = 6;
    article.path = {{QStringLiteral("conditions"), QStringLiteral("Conditions")}};
    article.review.updated = QDate(2026, 11, 22);
    article.review.nextReview = QDate(2029, 6, 30);
    article.review.provenance = QStringLiteral("ai-assisted");
    article.review.author = QStringLiteral("Kangdu project");
    article.care = {{Urgency::Emergency, zh ? QString::fromUtf8("立即拨打120") : QStringLiteral("Call 120 now"),
        {zh ? QString::fromUtf8("一侧手脚突然没力气") : QStringLiteral("Sudden weakness on one side")}}};
    article.sections = {
        {QStringLiteral("overview"), QStringLiteral("overview"),
            zh ? QString::fromUtf8("概述") : QStringLiteral("In brief"),
            QStringLiteral("<p>%1%2 <a href=\"kangdu://topic/sarcopenia\">sarcopenia</a></p>")
                    .arg(long_, mark(QStringLiteral("awgs"), 1))
                + paragraphs(long_, 6)},
        {QStringLiteral("causes"), QStringLiteral("causes"), zh ? QString::fromUtf8("病因") : QStringLiteral("Causes"),
            QStringLiteral(
                "<table caption=\"Causes\"><tr><th>Type</th><th>Signs</th></tr><tr><td>Nerve</td><td>Numbness</td></tr>"
                "<tr><td>Use</td><td>One place</td></tr></table><h3 id=\"rare\">Rare</h3>")
                + paragraphs(long_, 6)},
        {QStringLiteral("nutrition"), QStringLiteral("nutrition"),
            zh ? QString::fromUtf8("营养") : QStringLiteral("Nutrition"),
            QStringLiteral("<ul><li>One%1</li><li>Two</li></ul><plot caption=\"Protein\" note=\"table\"><bar "
                           "label=\"Egg\" value=\"7\" "
                           "text=\"7 g\"/><bar label=\"Tofu\" value=\"9\" text=\"9 g\"/></plot>")
                    .arg(mark(QStringLiteral("awgs"), 1))
                + paragraphs(long_, 6)},
        {QStringLiteral("rehabilitation"), QStringLiteral("rehabilitation"),
            zh ? QString::fromUtf8("康复") : QStringLiteral("Exercise"), paragraphs(long_, 8)},
    };
    article.sources = {{QStringLiteral("awgs"), 1, QStringLiteral("Consensus"), {}, QStringLiteral("JAMDA"),
        QStringLiteral("2020"), {}, QStringLiteral("10.1016/j.jamda.2019.12.012"), {}}};
    article.tags = {zh ? QString::fromUtf8("肌肉") : QStringLiteral("muscle")};
    TopicCard related;
    related.slug = QStringLiteral("sarcopenia");
    related.shortTitle = QStringLiteral("Sarcopenia");
    related.lead = QStringLiteral("With age");
    article.related = {related};
    TopicCard clinic;
    clinic.kind = Kind::Department;
    clinic.slug = QStringLiteral("neurology");
    clinic.shortTitle = QStringLiteral("Neurology");
    article.departments = {clinic};
    return article;
}

} // namespace kangdu::sample
