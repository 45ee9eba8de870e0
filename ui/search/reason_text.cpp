// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/reason_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace kangdu {

namespace {

struct Reason {
    Q_DECLARE_TR_FUNCTIONS(kangdu::Reason)
public:
    static QString of(const SearchHit &hit)
    {
        switch (hit.reason) {
        case MatchReason::Title: return hit.sectionHeading.isEmpty() ? tr("Title matches") : section(hit);
        case MatchReason::Alias: return hit.reasonText.isEmpty() ? tr("Another name matches")
                                                                 : tr("Also called: %1").arg(hit.reasonText);
        case MatchReason::Pinyin: return joined(hit.reasonText, tr("Title matches the pinyin"));
        case MatchReason::PinyinInitials: return joined(hit.reasonText, tr("Title matches the pinyin initials"));
        case MatchReason::Synonym: return tr("Means the same: %1").arg(hit.reasonText);
        case MatchReason::Correction: return tr("Did you mean: %1").arg(hit.reasonText);
        case MatchReason::Related: return hit.reasonText.isEmpty() ? tr("Belongs to what you asked") : tr("Belongs to: %1").arg(hit.reasonText);
        case MatchReason::Heading:
        case MatchReason::Body: break;
        }
        return hit.sectionHeading.isEmpty() ? tr("In the text") : section(hit);
    }
    static QString section(const SearchHit &hit) { return tr("Section: %1").arg(hit.sectionHeading); }
    static QString joined(const QString &first, const QString &second)
    {
        return first.isEmpty() ? second : first + QStringLiteral(" · ") + second;
    }
    /// A language's own name.
    static QString languageName(const QString &language)
    {
        return language.startsWith(QLatin1String("zh")) ? QStringLiteral("中文")
             : language.startsWith(QLatin1String("en")) ? QStringLiteral("English") : language;
    }
};

}  // namespace

QString reasonText(const SearchHit &hit, const QString &readerLanguage)
{
    const QString reason = Reason::of(hit);
    if (hit.language.isEmpty() || readerLanguage.isEmpty() || hit.language == readerLanguage)
        return reason;
    return Reason::joined(Reason::languageName(hit.language), reason);
}

}  // namespace kangdu
