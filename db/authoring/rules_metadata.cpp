// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/rules.h"

namespace kangdu::rules {

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
    if (topic.published.isEmpty())
        sink.report(topic.place(), Authoring::tr("The day of publication is missing. Add \"published:\"."));
    if (topic.updated.isEmpty())
        sink.report(topic.place(), Authoring::tr("The day of the last change is missing. Add \"updated:\"."));
    else if (!topic.published.isEmpty() && topic.updated.value < topic.published.value)
        sink.report(topic.updated.place, Authoring::tr("\"updated\" lies before \"published\". Correct one of them."), topic.updated.value);
}

void reviewerIsReal(const RuleInput &input, RuleSink &sink)
{
    const TopicDraft &topic = *input.topic;
    const bool any = !topic.reviewer.isEmpty() || !topic.credential.isEmpty() || !topic.clinicalDate.isEmpty();
    if (!any)
        return;  // honest: not clinically reviewed
    const Place at = topic.reviewer.place.line > 0 ? topic.reviewer.place : topic.place();
    if (topic.reviewer.isEmpty() || topic.credential.isEmpty() || topic.clinicalDate.isEmpty())
        sink.report(at, Authoring::tr("A clinical review needs reviewer, credential and date. Give all three, or write \"clinical_review: {}\"."),
                    topic.reviewer.value);
    if (!topic.reviewer.isEmpty() && topic.reviewer.value.compare(input.library.pack.author.value, Qt::CaseInsensitive) == 0)
        sink.report(at, Authoring::tr("The reviewer is the author. Somebody else must review, or leave \"clinical_review: {}\"."),
                    topic.reviewer.value);
}

void reviewIsDue(const RuleInput &input, RuleSink &sink)
{
    const TopicDraft &topic = *input.topic;
    if (topic.reviewed.isEmpty() || topic.nextReview.isEmpty()) {
        sink.report(topic.place(), Authoring::tr("\"reviewed\" and \"next_review\" are both needed. Add the missing date."));
        return;
    }
    const QDate reviewed = QDate::fromString(topic.reviewed.value, Qt::ISODate);
    const QDate next = QDate::fromString(topic.nextReview.value, Qt::ISODate);
    if (next > reviewed.addMonths(36))
        sink.report(topic.nextReview.place,
                    Authoring::tr("The next review is more than 36 months after the last. Latest day: %1.")
                        .arg(reviewed.addMonths(36).toString(Qt::ISODate)),
                    topic.nextReview.value);
    else if (next <= reviewed)
        sink.report(topic.nextReview.place, Authoring::tr("The next review does not lie after the last. Correct the date."),
                    topic.nextReview.value);
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
