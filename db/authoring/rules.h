// SPDX-License-Identifier: GPL-3.0-or-later
// The linter: one table of rules, each a pure function over the authoring model.
#pragma once

#include "db/authoring/draft.h"
#include "db/authoring/sentences.h"

#include <vector>

namespace kangdu {

/// What a rule is asked about. A rule for topics sees article == nullptr, a rule for the library also topic == nullptr.
struct RuleInput {
    const LibraryDraft &library;
    const TopicDraft *topic = nullptr;
    const ArticleDraft *article = nullptr;
    const QVector<TextUnit> *units = nullptr;  ///< of the article
};

/// Takes what a rule finds and adds rule, topic and language.
class RuleSink final {
public:
    RuleSink(Findings &out, const char *rule, Severity severity, const RuleInput &input);
    void report(const Place &place, const QString &message, const QString &excerpt = {});
    void report(Severity severity, const Place &place, const QString &message, const QString &excerpt = {});
    int count() const { return count_; }

private:
    Findings &out_;
    QString rule_, topic_, language_;
    Severity severity_;
    int count_ = 0;
};

enum class RuleScope { Library, Topic, Article };

struct Rule {
    const char *id;
    Severity severity;
    RuleScope scope;
    const char *title;  ///< English source text, context "Authoring"
    bool (*applies)(const RuleInput &input);
    void (*check)(const RuleInput &input, RuleSink &sink);
};

/// Every rule, in the order of its id.
const std::vector<Rule> &allRules();
const Rule *ruleById(const QString &id);
/// The title of a rule in the language of the program.
QString ruleTitle(const Rule &rule);

namespace rules {
// rules_metadata.cpp
void namedAndDated(const RuleInput &, RuleSink &);         // E01
void packIsNamed(const RuleInput &, RuleSink &);           // E01
void reviewerIsReal(const RuleInput &, RuleSink &);        // E02
void reviewIsDue(const RuleInput &, RuleSink &);           // E03
void provenanceIsLabelled(const RuleInput &, RuleSink &);  // E13
void translationIsPinned(const RuleInput &, RuleSink &);   // E18
// rules_sources.cpp
/// A guideline, consensus, government or learned-society publication.
bool isAuthority(const SourceDraft &source);
void enoughSources(const RuleInput &, RuleSink &);         // E04
void sourcesAreTraceable(const RuleInput &, RuleSink &);   // E04
void claimsAreMarked(const RuleInput &, RuleSink &);       // E05
void marksAreKnown(const RuleInput &, RuleSink &);         // F06
// rules_structure.cpp
void mainMessageFirst(const RuleInput &, RuleSink &);      // E06
void careCards(const RuleInput &, RuleSink &);             // E07
void actionInSteps(const RuleInput &, RuleSink &);         // E08
void treatmentIsComplete(const RuleInput &, RuleSink &);   // E09
void cardTextsFit(const RuleInput &, RuleSink &);          // W26
// rules_safety.cpp
void noPersonalDose(const RuleInput &, RuleSink &);        // E10
void noPromise(const RuleInput &, RuleSink &);             // E11
void noContact(const RuleInput &, RuleSink &);             // E12
// rules_data.cpp
void exerciseIsComplete(const RuleInput &, RuleSink &);    // E14
void exerciseTextIsComplete(const RuleInput &, RuleSink &);  // E14
void foodsAreComplete(const RuleInput &, RuleSink &);      // E15
void imagesAreDescribed(const RuleInput &, RuleSink &);    // E16
void picturesAreDeclared(const RuleInput &, RuleSink &);   // E16
// rules_links.cpp
void libraryResolves(const RuleInput &, RuleSink &);       // E17
void topicResolves(const RuleInput &, RuleSink &);         // E17
void articleResolves(const RuleInput &, RuleSink &);       // E17
// rules_exercises.cpp
void figureIsShort(const RuleInput &, RuleSink &);         // E28
void variantsGetHarder(const RuleInput &, RuleSink &);     // E29
// rules_programmes.cpp
void programmesResolve(const RuleInput &, RuleSink &);     // E17
void programmeSourcesAreKnown(const RuleInput &, RuleSink &);  // F06
void programmesAreReviewed(const RuleInput &, RuleSink &);  // E01 E02 E03, as for topics
void programmesAreSourced(const RuleInput &, RuleSink &);  // E04
void programmeTextsAreSafe(const RuleInput &, RuleSink &); // E10-E12, and no claim: a programme has no place for marks
void programmesAreComplete(const RuleInput &, RuleSink &); // E27
// rules_reading.cpp
void sentencesAreShort(const RuleInput &, RuleSink &);     // W20
void sectionsAreShort(const RuleInput &, RuleSink &);      // W22
void nothingToCalculate(const RuleInput &, RuleSink &);    // W23
}  // namespace rules

}  // namespace kangdu
