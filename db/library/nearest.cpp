// SPDX-License-Identifier: GPL-3.0-or-later
// Dice's coefficient over character bigrams: L. R. Dice, Ecology 26 (1945) 297-302.
#include "db/library/nearest.h"

#include "db/base/statement.h"

#include <QSet>

#include <algorithm>

namespace kangdu {

namespace {

constexpr double kLeastScore = 0.25;

QSet<QString> bigrams(QString text)
{
    text = text.toLower().left(200);
    text.replace('-', ' ').replace('_', ' ');
    QSet<QString> result;
    for (int i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != ' ' && text[i + 1] != ' ')
            result << text.mid(i, 2);
    }
    if (result.isEmpty() && !text.trimmed().isEmpty())
        result << text.trimmed();
    return result;
}

double dice(const QSet<QString> &a, const QSet<QString> &b)
{
    if (a.isEmpty() || b.isEmpty())
        return 0;
    qsizetype shared = 0;
    for (const QString &gram : a)
        shared += b.contains(gram);
    return 2.0 * double(shared) / double(a.size() + b.size());
}

}  // namespace

QVector<NearTopic> nearestTopics(const Pack &pack, const QString &text, int limit)
{
    const QSet<QString> wanted = bigrams(text);
    QVector<NearTopic> scored;
    Statement names(pack.statements(), QStringLiteral("SELECT t.slug, t.slug FROM topic t WHERE t.withdrawn='' UNION ALL "
                                                    "SELECT t.slug, a.short_title FROM article a JOIN topic t ON t.id=a.topic "
                                                    "UNION ALL SELECT t.slug, l.text FROM alias l JOIN article a ON "
                                                    "a.id=l.article JOIN topic t ON t.id=a.topic"));
    while (names.next()) {
        const double score = dice(wanted, bigrams(names.text(1)));
        if (score >= kLeastScore)
            scored << NearTopic{names.text(0), score};
    }
    std::stable_sort(scored.begin(), scored.end(), [](const NearTopic &a, const NearTopic &b) { return a.score > b.score; });
    QSet<QString> seen;
    scored.removeIf([&seen](const NearTopic &topic) {
        const bool again = seen.contains(topic.slug);
        seen << topic.slug;
        return again;
    });
    if (scored.isEmpty()) {
        Statement best(pack.statements(), QStringLiteral("SELECT slug FROM topic WHERE withdrawn='' ORDER BY id LIMIT ?"));
        best.bind(limit);
        while (best.next())
            scored << NearTopic{best.text(0), 0};
    }
    scored.resize(qMin<qsizetype>(scored.size(), qMax(limit, 0)));
    return scored;
}

}  // namespace kangdu
