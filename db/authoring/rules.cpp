// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/rules.h"

namespace kangdu {

namespace {

template <Kind... kinds>
bool isKind(const RuleInput &input)
{
    return input.topic && ((input.topic->kind == kinds) || ...);
}
bool always(const RuleInput &) { return true; }
bool notDepartment(const RuleInput &input) { return !isKind<Kind::Department>(input); }
bool hasPictures(const RuleInput &input) { return !input.topic->images.isEmpty(); }
bool isTranslation(const RuleInput &input)
{
    const QStringList &languages = input.library.pack.languages;
    return input.article && !languages.isEmpty() && input.article->language != languages.first()
        && input.topic->article(languages.first());
}

}  // namespace

RuleSink::RuleSink(Findings &out, const char *rule, Severity severity, const RuleInput &input)
    : out_(out)
    , rule_(QLatin1String(rule))
    , topic_(input.topic ? input.topic->slug : QString())
    , language_(input.article ? input.article->language : QString())
    , severity_(severity)
{
}

void RuleSink::report(const Place &place, const QString &message, const QString &excerpt)
{
    report(severity_, place, message, excerpt);
}

void RuleSink::report(Severity severity, const Place &place, const QString &message, const QString &excerpt)
{
    out_ << Finding{rule_, severity, place, excerpt, message, topic_, language_};
    ++count_;
}

const std::vector<Rule> &allRules()
{
    constexpr auto E = Severity::Error;
    constexpr auto W = Severity::Warning;
    constexpr auto Library = RuleScope::Library;
    constexpr auto Topic = RuleScope::Topic;
    constexpr auto Article = RuleScope::Article;
    static const std::vector<Rule> rules{
        {"E01", E, Library, QT_TRANSLATE_NOOP("Authoring", "Author, publisher and licence are named"), always, rules::packIsNamed},
        {"E01", E, Topic, QT_TRANSLATE_NOOP("Authoring", "Audience and dates are given"), always, rules::namedAndDated},
        {"E02", E, Topic, QT_TRANSLATE_NOOP("Authoring", "A clinical reviewer is real, and not the author"), always, rules::reviewerIsReal},
        {"E03", E, Topic, QT_TRANSLATE_NOOP("Authoring", "The next review is due within 36 months"), always, rules::reviewIsDue},
        {"E04", E, Library, QT_TRANSLATE_NOOP("Authoring", "Sources can be traced"), always, rules::sourcesAreTraceable},
        {"E04", E, Article, QT_TRANSLATE_NOOP("Authoring", "At least two sources, one of them a guideline or authority"), notDepartment,
         rules::enoughSources},
        {"E05", E, Article, QT_TRANSLATE_NOOP("Authoring", "Numbers and claims of effect carry a source mark"), always, rules::claimsAreMarked},
        {"E06", E, Article, QT_TRANSLATE_NOOP("Authoring", "The summary gives the main message"), always, rules::mainMessageFirst},
        {"E07", E, Article, QT_TRANSLATE_NOOP("Authoring", "Care cards say when to get help"), always, rules::careCards},
        {"E08", E, Article, QT_TRANSLATE_NOOP("Authoring", "An action is broken into steps"), isKind<Kind::Exercise, Kind::Care>,
         rules::actionInSteps},
        {"E09", E, Article, QT_TRANSLATE_NOOP("Authoring", "A treatment says how it works, its benefits and its risks"),
         isKind<Kind::Treatment>, rules::treatmentIsComplete},
        {"E10", E, Article, QT_TRANSLATE_NOOP("Authoring", "No personal drug dose"), always, rules::noPersonalDose},
        {"E11", E, Article, QT_TRANSLATE_NOOP("Authoring", "No promise, superlative or endorsement"), always, rules::noPromise},
        {"E12", E, Article, QT_TRANSLATE_NOOP("Authoring", "No contact, address, code or brand"), always, rules::noContact},
        {"E13", E, Library, QT_TRANSLATE_NOOP("Authoring", "It says whether AI took part"), always, rules::provenanceIsLabelled},
        {"E14", E, Topic, QT_TRANSLATE_NOOP("Authoring", "The exercise data are complete"), isKind<Kind::Exercise>, rules::exerciseIsComplete},
        {"E14", E, Article, QT_TRANSLATE_NOOP("Authoring", "The exercise says steps, precautions, stop signs and who should not"),
         isKind<Kind::Exercise>, rules::exerciseTextIsComplete},
        {"E15", E, Library, QT_TRANSLATE_NOOP("Authoring", "Foods have a household portion, a table and its version"), always,
         rules::foodsAreComplete},
        {"E16", E, Topic, QT_TRANSLATE_NOOP("Authoring", "Pictures have a text alternative in every language and a licence"), hasPictures,
         rules::imagesAreDescribed},
        {"E16", E, Article, QT_TRANSLATE_NOOP("Authoring", "Pictures are declared in topic.yaml"), always, rules::picturesAreDeclared},
        {"E17", E, Library, QT_TRANSLATE_NOOP("Authoring", "The tree's departments exist"), always, rules::libraryResolves},
        {"E17", E, Topic, QT_TRANSLATE_NOOP("Authoring", "Related topics, departments and categories exist"), always, rules::topicResolves},
        {"E17", E, Article, QT_TRANSLATE_NOOP("Authoring", "Links lead somewhere"), always, rules::articleResolves},
        {"E18", E, Article, QT_TRANSLATE_NOOP("Authoring", "A translation names the revision it follows"), isTranslation,
         rules::translationIsPinned},
        {"F06", E, Article, QT_TRANSLATE_NOOP("Authoring", "Source marks name sources"), always, rules::marksAreKnown},
        {"E01", E, Library, QT_TRANSLATE_NOOP("Authoring", "Programmes are dated, and reviewed by somebody real or nobody"), always,
         rules::programmesAreReviewed},
        {"E04", E, Library, QT_TRANSLATE_NOOP("Authoring", "Programmes have at least two sources, one of them a guideline or authority"), always,
         rules::programmesAreSourced},
        {"E11", E, Library, QT_TRANSLATE_NOOP("Authoring", "Programmes claim, promise and advertise nothing"), always,
         rules::programmeTextsAreSafe},
        {"E17", E, Library, QT_TRANSLATE_NOOP("Authoring", "The exercises of programmes exist"), always, rules::programmesResolve},
        {"E27", E, Library, QT_TRANSLATE_NOOP("Authoring", "Programmes are complete and within the safe doses"), always,
         rules::programmesAreComplete},
        {"E28", E, Topic, QT_TRANSLATE_NOOP("Authoring", "The figure of an exercise is a few lines"), isKind<Kind::Exercise>, rules::figureIsShort},
        {"E29", E, Library, QT_TRANSLATE_NOOP("Authoring", "Harder exercises never lead back to an easier one"), always, rules::variantsGetHarder},
        {"F06", E, Library, QT_TRANSLATE_NOOP("Authoring", "Sources of programmes are known"), always, rules::programmeSourcesAreKnown},
        {"W20", W, Article, QT_TRANSLATE_NOOP("Authoring", "Sentences are short"), always, rules::sentencesAreShort},
        {"W22", W, Article, QT_TRANSLATE_NOOP("Authoring", "Sections are short or have sub-headings"), always, rules::sectionsAreShort},
        {"W23", W, Article, QT_TRANSLATE_NOOP("Authoring", "The reader has nothing to calculate"), always, rules::nothingToCalculate},
        {"W26", W, Article, QT_TRANSLATE_NOOP("Authoring", "Card texts fit"), always, rules::cardTextsFit},
    };
    return rules;
}

const Rule *ruleById(const QString &id)
{
    for (const Rule &rule : allRules()) {
        if (id == QLatin1String(rule.id))
            return &rule;
    }
    return nullptr;
}

QString ruleTitle(const Rule &rule) { return QCoreApplication::translate("Authoring", rule.title); }

}  // namespace kangdu
