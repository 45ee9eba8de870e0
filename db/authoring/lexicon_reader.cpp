// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/lexicon_reader.h"

#include "db/search/lexicon.h"

namespace kangdu {

namespace {

struct Told {
    const char *rule;
    QString message;
};

Told tell(const LexiconProblem &problem)
{
    using Kind = LexiconProblem::Kind;
    switch (problem.kind) {
    case Kind::UnknownSection:
        return {format::kUnknownKey, Authoring::tr("\"[%1]\" is no section. Sections are: filler, particle, aside, word, same, intent, region.").arg(problem.text)};
    case Kind::UnknownIntent:
        return {format::kChoice, Authoring::tr("\"%1\" is no intent. Write one of: %2.").arg(problem.text, Lexicon::intentIds().join(QStringLiteral(", ")))};
    case Kind::UnknownFacet:
        return {format::kFacet, problem.text.isEmpty() ? Authoring::tr("An intent needs the facets that answer it: [intent causes: causes mechanism].")
                                                       : Authoring::tr("\"%1\" is no facet. FORMAT.md lists them.").arg(problem.text)};
    case Kind::UnknownRegion:
        return {format::kChoice, Authoring::tr("\"%1\" is no part of the body map. Write one of: %2.").arg(problem.text, Lexicon::regionIds().join(QStringLiteral(", ")))};
    case Kind::NoSection:
        return {format::kValue, Authoring::tr("These words stand under no section. Begin with a line such as [same].")};
    case Kind::Empty:
        return {format::kValue, Authoring::tr("There is no word here. Remove the comma that is too many.")};
    case Kind::Twice:
        return {format::kDuplicate, Authoring::tr("\"%1\" stands here twice. Capitals and plural s make no difference; keep one.").arg(problem.text)};
    case Kind::Alone:
        return {format::kValue, Authoring::tr("A line under [same] needs at least two words that mean the same.")};
    case Kind::TooLong:
        return {format::kValue, Authoring::tr("This phrase is longer than 60 characters. Shorten it.")};
    }
    return {format::kValue, {}};
}

}  // namespace

void checkLexicon(const QString &file, const QByteArray &bytes, FindingSink &sink)
{
    Lexicon lexicon;
    for (const LexiconProblem &problem : lexicon.add(bytes)) {
        const Told told = tell(problem);
        sink.error(told.rule, {file, problem.line, problem.column}, told.message, problem.text);
    }
}

}  // namespace kangdu
