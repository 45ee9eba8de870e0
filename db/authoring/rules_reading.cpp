// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/han.h"
#include "db/authoring/rules.h"

#include <QRegularExpression>

#include <cmath>

namespace kangdu::rules {

namespace {

/// Words of three or more syllables, by vowel groups (a final silent e does not count).
int countLongWords(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]+"));
    static const QRegularExpression vowels(QStringLiteral("[aeiouy]+"), QRegularExpression::CaseInsensitiveOption);
    int count = 0;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        QString w = it.next().captured(0);
        if (w.size() > 3 && (w.endsWith('e') || w.endsWith(QStringLiteral("es")) || w.endsWith(QStringLiteral("ed"))) && !w.endsWith(QStringLiteral("le")))
            w.chop(w.endsWith('e') ? 1 : 2);
        int groups = 0;
        for (auto v = vowels.globalMatch(w); v.hasNext(); v.next())
            ++groups;
        count += groups >= 3 ? 1 : 0;
    }
    return count;
}

bool isProse(const TextUnit &unit)
{
    return unit.role != TextUnit::Role::Heading && unit.role != TextUnit::Role::TableHeader && unit.role != TextUnit::Role::TableRow;
}

void checkHan(const RuleInput &input, RuleSink &sink)
{
    constexpr int kMean = 20, kMost = 40;
    int total = 0, sentences = 0;
    for (const TextUnit &unit : *input.units) {
        if (!isProse(unit))
            continue;
        for (const Sentence &sentence : unit.sentences) {
            const int han = countHan(sentence.text);
            if (han == 0)
                continue;
            total += han;
            ++sentences;
            if (han > kMost)
                sink.report(input.article->at(sentence.line, sentence.column),
                            Authoring::tr("This sentence has %1 Han; at most %2. Split it.").arg(han).arg(kMost), sentence.text);
        }
    }
    if (sentences > 0 && total > kMean * sentences)
        sink.report(input.article->at(), Authoring::tr("The sentences have %1 Han on average; at most %2. Shorten the long ones.")
                                             .arg(double(total) / sentences, 0, 'f', 1).arg(kMean));
}

void checkEnglish(const RuleInput &input, RuleSink &sink)
{
    constexpr double kWarn = 11, kMost = 14;
    int longWords = 0, sentences = 0;
    for (const TextUnit &unit : *input.units) {
        if (!isProse(unit))
            continue;
        for (const Sentence &sentence : unit.sentences) {
            longWords += countLongWords(sentence.text);
            sentences += countWords(sentence.text) > 0 ? 1 : 0;
        }
    }
    if (sentences < 5)
        return;  // too little text to judge
    const double smog = 1.0430 * std::sqrt(longWords * 30.0 / sentences) + 3.1291;  // McLaughlin 1969
    if (smog > kWarn)
        sink.report(smog > kMost ? Severity::Error : Severity::Warning, input.article->at(),
                    Authoring::tr("The reading grade (SMOG) is %1; at most %2. Use shorter words and sentences.").arg(smog, 0, 'f', 1).arg(kWarn));
}

}  // namespace

void sentencesAreShort(const RuleInput &input, RuleSink &sink)
{
    if (input.article->language.startsWith(QStringLiteral("zh")))
        checkHan(input, sink);
    else if (input.article->language.startsWith(QStringLiteral("en")))
        checkEnglish(input, sink);
}

void sectionsAreShort(const RuleInput &input, RuleSink &sink)
{
    constexpr int kHan = 200, kWords = 130;
    const ArticleDraft &article = *input.article;
    const bool chinese = article.language.startsWith(QStringLiteral("zh"));
    for (int i = 0; i < article.sections.size(); ++i) {
        int size = 0, longest = 0;
        for (const TextUnit &unit : *input.units) {
            if (unit.section != i)
                continue;
            if (unit.role == TextUnit::Role::Heading || unit.role == TextUnit::Role::Step || unit.role == TextUnit::Role::TableRow) {
                if (unit.role == TextUnit::Role::Heading)
                    size = 0;
                continue;  // steps and tables are already broken up
            }
            for (const Sentence &sentence : unit.sentences)
                size += chinese ? countHan(sentence.text) : countWords(sentence.text);
            longest = qMax(longest, size);
        }
        if (longest > (chinese ? kHan : kWords))
            sink.report(article.at(article.sections[i].line, article.sections[i].column),
                        chinese ? Authoring::tr("This section has %1 Han without a sub-heading; at most %2. Add ### headings or steps.").arg(longest).arg(kHan)
                                : Authoring::tr("This section has %1 words without a sub-heading; at most %2. Add ### headings or steps.").arg(longest).arg(kWords),
                        article.sections[i].heading);
    }
}

void nothingToCalculate(const RuleInput &input, RuleSink &sink)
{
    static const QRegularExpression perKilogram(QStringLiteral("每公斤|每千克|克\\s*[/／]\\s*(?:公斤|千克)|g\\s*/\\s*kg|per (?:kg|kilogram|pound)\\b|for (?:each|every) (?:kilogram|kg)"),
                                                QRegularExpression::CaseInsensitiveOption);
    for (int i = 0; i < input.article->sections.size(); ++i) {
        const auto &blocks = input.article->sections[i].blocks;
        if (std::any_of(blocks.begin(), blocks.end(), [](const DraftBlock &b) { return b.type == DraftBlock::Type::Table; }))
            continue;  // worked out in a table
        for (const TextUnit &unit : *input.units) {
            for (const Sentence &sentence : unit.sentences) {
                if (unit.section == i && perKilogram.match(sentence.text).hasMatch())
                    sink.report(input.article->at(sentence.line, sentence.column),
                                Authoring::tr("The reader would have to calculate. Add a table with the amounts worked out."), sentence.text);
            }
        }
    }
}

}  // namespace kangdu::rules
