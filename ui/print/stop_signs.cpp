// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/stop_signs.h"

#include "db/library/rich_text.h"

#include <algorithm>

namespace kangdu {

namespace {

QString wordsOf(const QString &sign)
{
    QString words;
    for (const QChar c : sign) {
        if (c.isLetterOrNumber())
            words += c.toCaseFolded();
    }
    return words;
}

/// Each once; what another one contains is left out.
QStringList united(const QStringList &signs)
{
    QStringList all;
    for (const QString &sign : signs)
        all << wordsOf(sign);
    QStringList kept;
    for (qsizetype i = 0; i < signs.size(); ++i) {
        bool said = all[i].isEmpty();
        for (qsizetype j = 0; j < signs.size() && !said; ++j)
            said = j != i && all[j].contains(all[i]) && (all[j].size() > all[i].size() || j < i);
        if (!said)
            kept << signs[i].trimmed();
    }
    return kept;
}

/// The articles' lists in turn: all the first ones, all the second ones ...
QStringList inTurn(const QVector<QStringList> &lists)
{
    QStringList result;
    for (qsizetype place = 0, more = 1; more > 0; ++place) {
        more = 0;
        for (const QStringList &list : lists) {
            if (place < list.size())
                result << list[place];
            more += place + 1 < list.size();
        }
    }
    return result;
}

}  // namespace

StopSigns unitedStopSigns(const QVector<Article> &articles)
{
    StopSigns result;
    for (const Urgency urgency : {Urgency::Emergency, Urgency::Today}) {
        StopSigns::Call call;
        QVector<QStringList> lists;
        for (const Article &article : articles) {
            for (const CareCard &card : article.care) {
                if (card.urgency != urgency)
                    continue;
                if (call.action.isEmpty())
                    call.action = card.action;
                QStringList signs;
                for (const QString &html : card.signHtml)
                    signs << plainText(parseInline(html));
                lists << signs;
            }
        }
        call.signs = united(inTurn(lists));
        if (!call.signs.isEmpty())
            result.calls << call;
    }
    QVector<QStringList> lists;
    for (const Article &article : articles)
        lists << (article.exercise ? article.exercise->stopSigns : QStringList());
    result.lines = united(inTurn(lists));
    std::stable_partition(result.lines.begin(), result.lines.end(), [](const QString &line) { return line.contains(QLatin1String("120")); });
    return result;
}

}  // namespace kangdu
