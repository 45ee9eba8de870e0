// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/claims.h"
#include "db/authoring/han.h"
#include "db/authoring/markdown.h"
#include "db/authoring/rules.h"

#include <QRegularExpression>

namespace kangdu::rules {

namespace {

bool hasSection(const ArticleDraft &article, const char *facet)
{
    return std::any_of(article.sections.begin(), article.sections.end(),
                       [&](const SectionDraft &section) { return section.facet == QLatin1String(facet) && !section.blocks.isEmpty(); });
}

bool saysUrgency(const QString &level, const QString &action)
{
    static const QRegularExpression emergency(QStringLiteral("120|急救|急诊|911|999|112|\\bemergency\\b|\\bambulance\\b|\\bER\\b"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression today(QStringLiteral("今天|当天|当日|今日|24\\s*小时|today|same[- ]day|24 hours|right away|立即|马上|立刻"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression appointment(QStringLiteral("预约|约|挂号|门诊|就诊|看医生|appointment|\\bbook\\b|\\bsee\\b|\\bask\\b|\\btalk\\b|\\bvisit\\b|doctor"),
                                                QRegularExpression::CaseInsensitiveOption);
    if (level == QStringLiteral("emergency"))
        return emergency.match(action).hasMatch();
    return (level == QStringLiteral("today") ? today : appointment).match(action).hasMatch();
}

}  // namespace

void mainMessageFirst(const RuleInput &input, RuleSink &sink)
{
    const ArticleDraft &article = *input.article;
    if (article.summary.isEmpty()) {
        sink.report(article.at(), Authoring::tr("The summary is missing. Add \"summary:\" with the main message in 1 to 3 sentences."));
        return;
    }
    const Text &summary = article.summary;
    const QVector<Sentence> sentences = splitSentences({{Piece::Type::Words, summary.value, {}, false, summary.place.line, summary.place.column}}, false);
    if (sentences.size() > 3)
        sink.report(summary.place, Authoring::tr("The summary has %n sentence(s). Keep the 1 to 3 that matter most.", nullptr, int(sentences.size())),
                    summary.value);
    if (!sentences.isEmpty() && (sentences.first().text.endsWith('?') || sentences.first().text.endsWith(QChar(0xFF1F))))
        sink.report(summary.place, Authoring::tr("The summary begins with a question. Begin with the main message."), sentences.first().text);
    if (summary.value.contains(QStringLiteral("[^")))
        sink.report(summary.place, Authoring::tr("The summary is plain text: no source marks. Put them into the sections."), summary.value);
}

void careCards(const RuleInput &input, RuleSink &sink)
{
    const ArticleDraft &article = *input.article;
    const Kind kind = input.topic->kind;
    if (article.care.isEmpty() && (kind == Kind::Condition || kind == Kind::Cause || kind == Kind::Care))
        sink.report(article.at(), Authoring::tr("There is no care card. Add \"care:\" that says when to get help, most urgent level first."));
    static const QStringList levels{QStringLiteral("emergency"), QStringLiteral("today"), QStringLiteral("appointment")};
    int last = -1;
    for (const CareDraft &card : article.care) {
        const Place at = article.at(card.line, card.column);
        const int level = int(levels.indexOf(card.level.value));
        if (level < 0)
            continue;  // said when it was read
        if (level < last)
            sink.report(at, Authoring::tr("The more urgent card must come first: emergency, today, appointment."), card.action.value);
        last = qMax(last, level);
        if (card.signs.isEmpty())
            sink.report(at, Authoring::tr("This care card names no signs. Add 1 to 5 concrete ones."), card.action.value);
        if (card.signs.size() > 5)
            sink.report(at, Authoring::tr("This care card has %n sign(s). Keep at most 5.", nullptr, int(card.signs.size())), card.action.value);
        if (!card.action.isEmpty() && !saysUrgency(card.level.value, card.action.value))
            sink.report(card.action.place,
                        level == 0   ? Authoring::tr("The action must name the emergency number 120 or the emergency department.")
                        : level == 1 ? Authoring::tr("The action must say that it is today.")
                                     : Authoring::tr("The action must say whom to see, as in: make an appointment."),
                        card.action.value);
        for (const Pieces &sign : card.signs) {
            const QString vague = vagueSignIn(plainWords(sign));
            if (!vague.isEmpty() && !sign.isEmpty())
                sink.report(article.at(sign.first().line, sign.first().column),
                            Authoring::tr("\"%1\" is too vague to act on. Name what one sees or feels.").arg(vague), plainWords(sign));
        }
    }
}

void actionInSteps(const RuleInput &input, RuleSink &sink)
{
    for (const SectionDraft &section : input.article->sections) {
        for (const DraftBlock &block : section.blocks) {
            if (block.type == DraftBlock::Type::Numbers && block.runs.size() >= 2)
                return;
        }
    }
    sink.report(input.article->at(), Authoring::tr("No action is broken into steps. Write it as a numbered list (1. 2. 3.)."));
}

void treatmentIsComplete(const RuleInput &input, RuleSink &sink)
{
    for (const char *facet : {"mechanism", "benefits", "risks"}) {
        if (!hasSection(*input.article, facet))
            sink.report(input.article->at(), Authoring::tr("The section {#%1} is missing. A treatment says how it works, its benefits and its risks.")
                                                 .arg(QLatin1String(facet)));
    }
}

void cardTextsFit(const RuleInput &input, RuleSink &sink)
{
    const ArticleDraft &article = *input.article;
    const auto check = [&](const Text &text, int han, int letters, const QString &name) {
        const int wide = countHan(text.value);
        if (wide > 0 ? wide > han : text.value.size() > letters)
            sink.report(text.place, Authoring::tr("%1 is too long to fit its card: at most %2 Han or %3 letters.").arg(name).arg(han).arg(letters),
                        text.value);
    };
    check(article.shortTitle, 12, 32, QStringLiteral("short_title"));
    check(article.lead, 12, 40, QStringLiteral("lead"));
}

}  // namespace kangdu::rules
