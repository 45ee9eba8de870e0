// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/citations.h"
#include "db/authoring/claims.h"
#include "db/authoring/rules.h"

namespace kangdu::rules {

bool isAuthority(const SourceDraft &source)
{
    static const QStringList authorities{QStringLiteral("guideline"), QStringLiteral("consensus"), QStringLiteral("government"),
                                         QStringLiteral("learned-society")};
    return authorities.contains(source.type);
}

void sourcesAreTraceable(const RuleInput &input, RuleSink &sink)
{
    for (const SourceDraft &source : input.library.sources) {
        if (source.publisher.isEmpty())
            sink.report(source.id.place, Authoring::tr("This source has no publisher. Add \"publisher:\"."), source.id.value);
        if (source.year.isEmpty())
            sink.report(source.id.place, Authoring::tr("This source has no year. Add \"year:\", or \"year: undated\"."), source.id.value);
        if (source.doi.isEmpty() && source.url.isEmpty())
            sink.report(source.id.place, Authoring::tr("This source has neither DOI nor address. Add \"doi:\" or \"url:\"."), source.id.value);
        if (!source.url.isEmpty() && !source.url.startsWith(QStringLiteral("https://")) && !source.url.startsWith(QStringLiteral("http://")))
            sink.report(source.id.place, Authoring::tr("The address must begin with https://."), source.url);
        if (source.read.isEmpty())
            sink.report(source.id.place, Authoring::tr("What was read of this source is missing. Add \"read:\", as in: read: abstract."),
                        source.id.value);
    }
}

void enoughSources(const RuleInput &input, RuleSink &sink)
{
    const QStringList cited = citedSources(*input.topic, *input.article);
    bool authority = false;
    for (const QString &id : cited) {
        const SourceDraft *source = input.library.source(id);
        authority = authority || (source && isAuthority(*source));
    }
    if (cited.size() < 2)
        sink.report(input.article->at(), Authoring::tr("The article cites %n source(s); at least two are needed.", nullptr, int(cited.size())));
    if (!authority)
        sink.report(input.article->at(),
                    Authoring::tr("No cited source is a guideline, consensus, government or learned-society publication. Cite at least one."));
}

void claimsAreMarked(const RuleInput &input, RuleSink &sink)
{
    for (const TextUnit &unit : *input.units) {
        if (unit.role == TextUnit::Role::Heading || unit.role == TextUnit::Role::TableHeader)
            continue;
        for (const Sentence &sentence : unit.sentences) {
            if (!sentence.marks.isEmpty())
                continue;
            const QString claim = claimIn(sentence.text);
            if (!claim.isEmpty())
                sink.report(input.article->at(sentence.line, sentence.column),
                            Authoring::tr("\"%1\" needs a source. Put a mark [^id] behind this sentence, or say it without the claim.").arg(claim),
                            sentence.text);
        }
    }
}

void marksAreKnown(const RuleInput &input, RuleSink &sink)
{
    const auto check = [&](const Pieces &pieces) {
        for (const Piece &piece : pieces) {
            if (piece.type == Piece::Type::Mark && !input.library.source(piece.text))
                sink.report(input.article->at(piece.line, piece.column),
                            Authoring::tr("sources.yaml has no source \"%1\". Correct the id or add the source.").arg(piece.text),
                            QStringLiteral("[^%1]").arg(piece.text));
        }
    };
    forEachRun(*input.article, check);
    if (input.topic->exercise) {
        for (const Text &id : input.topic->exercise->doseSources) {
            if (!input.library.source(id.value))
                sink.report(id.place, Authoring::tr("sources.yaml has no source \"%1\". Correct the id or add the source.").arg(id.value), id.value);
        }
    }
}

}  // namespace kangdu::rules
