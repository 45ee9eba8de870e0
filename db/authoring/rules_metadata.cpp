// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/rules.h"

namespace kangdu::rules {

namespace {

/// Of a topic or a programme.
template <typename Reviewed>
void checkDates(const Reviewed &reviewed, RuleSink &sink)
{
    if (reviewed.published.isEmpty())
        sink.report(reviewed.place(), Authoring::tr("The day of publication is missing. Add \"published:\"."));
    if (reviewed.updated.isEmpty())
        sink.report(reviewed.place(), Authoring::tr("The day of the last change is missing. Add \"updated:\"."));
    else if (!reviewed.published.isEmpty() && reviewed.updated.value < reviewed.published.value)
        sink.report(reviewed.updated.place, Authoring::tr("\"updated\" lies before \"published\". Correct one of them."), reviewed.updated.value);
}

template <typename Reviewed>
void checkReviewer(const Reviewed &reviewed, const RuleInput &input, RuleSink &sink)
{
    const bool any = !reviewed.reviewer.isEmpty() || !reviewed.credential.isEmpty() || !reviewed.clinicalDate.isEmpty();
    if (!any)
        return;  // honest: not clinically reviewed
    const Place at = reviewed.reviewer.place.line > 0 ? reviewed.reviewer.place : reviewed.place();
    if (reviewed.reviewer.isEmpty() || reviewed.credential.isEmpty() || reviewed.clinicalDate.isEmpty())
        sink.report(at, Authoring::tr("A clinical review needs reviewer, credential and date. Give all three, or write \"clinical_review: {}\"."),
                    reviewed.reviewer.value);
    if (!reviewed.reviewer.isEmpty() && reviewed.reviewer.value.compare(input.library.pack.author.value, Qt::CaseInsensitive) == 0)
        sink.report(at, Authoring::tr("The reviewer is the author. Somebody else must review, or leave \"clinical_review: {}\"."),
                    reviewed.reviewer.value);
}

template <typename Reviewed>
void checkNextReview(const Reviewed &reviewed, RuleSink &sink)
{
    if (reviewed.reviewed.isEmpty() || reviewed.nextReview.isEmpty()) {
        sink.report(reviewed.place(), Authoring::tr("\"reviewed\" and \"next_review\" are both needed. Add the missing date."));
        return;
    }
    const QDate last = QDate::fromString(reviewed.reviewed.value, Qt::ISODate);
    const QDate next = QDate::fromString(reviewed.nextReview.value, Qt::ISODate);
    if (next > last.addMonths(36))
        sink.report(reviewed.nextReview.place,
                    Authoring::tr("The next review is more than 36 months after the last. Latest day: %1.")
                        .arg(last.addMonths(36).toString(Qt::ISODate)),
                    reviewed.nextReview.value);
    else if (next <= last)
        sink.report(reviewed.nextReview.place, Authoring::tr("The next review does not lie after the last. Correct the date."),
                    reviewed.nextReview.value);
}

}  // namespace

void packIsNamed(const RuleInput &input, RuleSink &sink)
{
    const PackDraft &pack = input.library.pack;
    const Place at{pack.file, 1, 1};
    if (pack.author.isEmpty())
        sink.report(at, Authoring::tr("The author is missing. Add \"author:\"."));
    if (pack.licence.isEmpty())
        sink.report(at, Authoring::tr("The licence is missing. Add \"licence:\"."));
    for (const QString &language : pack.languages) {
        if (pack.publisher.value(language).isEmpty())
            sink.report(at, Authoring::tr("The publisher is missing in %1. Add \"publisher: {%1: ...}\".").arg(language));
        if (pack.title.value(language).isEmpty())
            sink.report(at, Authoring::tr("The title is missing in %1. Add \"title: {%1: ...}\".").arg(language));
    }
}

void namedAndDated(const RuleInput &input, RuleSink &sink)
{
    const TopicDraft &topic = *input.topic;
    if (topic.audience.isEmpty())
        sink.report(topic.place(), Authoring::tr("The audience is missing. Add \"audience: [patient, carer]\"."));
    checkDates(topic, sink);
}

void reviewerIsReal(const RuleInput &input, RuleSink &sink)
{
    checkReviewer(*input.topic, input, sink);
}

void reviewIsDue(const RuleInput &input, RuleSink &sink)
{
    checkNextReview(*input.topic, sink);
}

void programmesAreReviewed(const RuleInput &input, RuleSink &sink)
{
    for (const ProgrammeDraft &programme : input.library.programmes) {
        checkDates(programme, sink);
        checkReviewer(programme, input, sink);
        checkNextReview(programme, sink);
    }
}

void provenanceIsLabelled(const RuleInput &input, RuleSink &sink)
{
    const Text &value = input.library.pack.provenance;
    if (value.value != QStringLiteral("human") && value.value != QStringLiteral("ai-assisted"))
        sink.report(value.isEmpty() ? Place{input.library.pack.file, 1, 1} : value.place,
                    Authoring::tr("\"provenance\" must say \"human\" or \"ai-assisted\"."), value.value);
}

void translationIsPinned(const RuleInput &input, RuleSink &sink)
{
    const ArticleDraft &article = *input.article;
    const QString source = input.library.pack.languages.first();
    const ArticleDraft &original = *input.topic->article(source);
    if (article.translatesLanguage.isEmpty() || article.translatesRevision == 0) {
        sink.report(article.at(), Authoring::tr("This translation does not say what it follows. Add \"translates: {language: %1, revision: %2}\" "
                                                "when it says the same as that revision.").arg(source).arg(original.revision));
    } else if (article.translatesLanguage != source) {
        sink.report(article.translatesPlace, Authoring::tr("Translations follow the article in %1. Correct \"translates\".").arg(source),
                    article.translatesLanguage);
    } else if (article.translatesRevision > original.revision) {
        sink.report(article.translatesPlace, Authoring::tr("\"translates\" names revision %1, but the original is at revision %2.")
                                                 .arg(article.translatesRevision).arg(original.revision));
    } else if (article.translatesRevision < original.revision) {
        sink.report(Severity::Warning, article.translatesPlace,
                    Authoring::tr("The original is at revision %2, this translation follows revision %1. Bring it up to date, then raise the number.")
                        .arg(article.translatesRevision).arg(original.revision));
    }
}

}  // namespace kangdu::rules
