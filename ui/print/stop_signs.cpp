// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/stop_signs.h"

#include "db/library/rich_text.h"

#include <QSet>

#include <algorithm>

namespace kangdu {

namespace {

const QLatin1String kEmergencyNumber("120");
constexpr double kMuch = 0.6;  // share of the longer sign that the shorter one must make up
constexpr qsizetype kFew = 3;  // fewer words are too few to tell by

/// What comes, without what to do then: "One calf is hot: see a doctor" -> "One calf is hot".
QString headOf(const QString &line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == QLatin1Char(':') || line[i] == QChar(0xff1a))
            return line.left(i);
    }
    return line;
}

/// A sign's words, or Han characters, in lower case, without the small words that say nothing.
struct Said {
    QString letters;
    QSet<QString> words;

    explicit Said(const QString &sign)
    {
        static const QSet<QString> small{"a", "an", "and", "are", "as", "have", "if", "is", "it", "of", "or", "that", "the", "there", "you", "your"};
        QString word;
        const auto end = [&] {
            if (!word.isEmpty() && !small.contains(word))
                words.insert(word);
            word.clear();
        };
        for (const QChar c : sign) {
            if (!c.isLetterOrNumber()) {
                end();
                continue;
            }
            letters += c.toCaseFolded();
            if (c.script() == QChar::Script_Han) {
                end();
                words.insert(c);
            } else {
                word += c.toCaseFolded();
            }
        }
        end();
    }

    /// Whether `other` says as much, too.
    bool isSaidBy(const Said &other) const
    {
        if (letters.isEmpty() || other.letters.contains(letters))
            return true;
        return words.size() >= kFew && double(words.size()) >= kMuch * double(other.words.size()) && other.words.contains(words);
    }
};

/// Each once; of two that say the same the longer one, or else the first.
QStringList united(const QStringList &signs)
{
    QVector<Said> all;
    for (const QString &sign : signs)
        all << Said(headOf(sign));
    QStringList kept;
    for (qsizetype i = 0; i < signs.size(); ++i) {
        bool said = all[i].letters.isEmpty();
        for (qsizetype j = 0; j < signs.size() && !said; ++j)
            said = j != i && all[i].isSaidBy(all[j]) && (j < i || !all[j].isSaidBy(all[i]));
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
    const auto isUrgent = [](const QString &line) { return line.contains(kEmergencyNumber); };
    for (const StopSigns::Call &call : std::as_const(result.calls)) {
        result.lines.removeIf([&](const QString &line) {
            // What calls for an ambulance stays, unless the call is one, too.
            return (!isUrgent(line) || isUrgent(call.action)) && std::any_of(call.signs.begin(), call.signs.end(), [said = Said(headOf(line))](const QString &sign) {
                return said.isSaidBy(Said(sign));
            });
        });
    }
    std::stable_partition(result.lines.begin(), result.lines.end(), isUrgent);
    return result;
}

}  // namespace kangdu
