// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/claims.h"
#include "db/authoring/rules.h"

namespace kangdu::rules {

namespace {

/// Every text a reader meets: front matter and sections, sentence by sentence.
void forEachSentence(const RuleInput &input, const std::function<void(const QString &text, const Place &place)> &visit)
{
    const ArticleDraft &article = *input.article;
    for (const Text *text : {&article.title, &article.shortTitle, &article.summary, &article.lead}) {
        const QVector<Sentence> sentences =
            splitSentences({{Piece::Type::Words, text->value, {}, false, text->place.line, text->place.column}}, false);
        for (const Sentence &sentence : sentences)
            visit(sentence.text, article.at(sentence.line, sentence.column));
    }
    for (const CareDraft &card : article.care)
        visit(card.action.value, card.action.place);
    for (const SectionDraft &section : article.sections)
        visit(section.heading, article.at(section.line, section.column));
    for (const TextUnit &unit : *input.units) {
        for (const Sentence &sentence : unit.sentences)
            visit(sentence.text, article.at(sentence.line, sentence.column));
    }
}

}  // namespace

void noPersonalDose(const RuleInput &input, RuleSink &sink)
{
    forEachSentence(input, [&](const QString &text, const Place &place) {
        const QString dose = personalDoseIn(text);
        if (!dose.isEmpty())
            sink.report(place, Authoring::tr("\"%1\" is a dose. Write no amount per day; say \"only as prescribed\".").arg(dose), text);
    });
}

void noPromise(const RuleInput &input, RuleSink &sink)
{
    forEachSentence(input, [&](const QString &text, const Place &place) {
        const QString promise = promiseIn(text);
        if (!promise.isEmpty())
            sink.report(place, Authoring::tr("\"%1\" promises or praises. Say what is known, in plain words.").arg(promise), text);
    });
}

void noContact(const RuleInput &input, RuleSink &sink)
{
    forEachSentence(input, [&](const QString &text, const Place &place) {
        const QString contact = contactIn(text);
        if (!contact.isEmpty())
            sink.report(place, Authoring::tr("\"%1\": addresses, telephone numbers (but 120 and 12356), codes and brand marks have no place here. "
                                             "Remove it.").arg(contact), text);
    });
}

}  // namespace kangdu::rules
