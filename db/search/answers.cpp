// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/answers.h"

#include <algorithm>

namespace kangdu {
namespace {

// On the scale of name_score.h: 100 equal, 64 stands in it.
constexpr double kNotAsked = 8;
constexpr double kMeantWhole = 99, kMeantSubject = 94, kMeantPart = 31, kMeantCover = 50, kMeantAsked = 20, kAlias = 5;
constexpr double kHasSection = 16, kHub = 2, kKindFits = 4, kAnswersAll = 12, kRegionFits = 4, kOtherRegion = 6;
constexpr double kRelated = 62, kRelatedStep = 1.5, kDepartment = 104, kDepartmentStep = 4, kOfRegion = 52;
constexpr double kWholeName = 90;  // what scores more was matched by all of a name
constexpr size_t kMostRelated = 12;

double scoreOf(const MeantName &meant)
{
    if (meant.how == MeantName::Whole)
        return kMeantWhole;
    return meant.cover >= 0.99 ? kMeantSubject : kMeantPart + kMeantCover * meant.cover + (meant.how == MeantName::Asked ? kMeantAsked : 0);
}

struct Wanted {
    std::optional<Kind> kind;
    QString relation;
};

/// Which kind of topic an intent asks for, and by which relation a topic names them.
bool asksForMovement(const QString &intent)
{
    return intent == QLatin1String("steps") || intent == QLatin1String("dose") || intent == QLatin1String("cautions");
}

Wanted wantedFor(const QString &intent)
{
    static const QHash<QString, Wanted> table{
        {QStringLiteral("causes"), {Kind::Cause, QStringLiteral("causes")}},
        {QStringLiteral("treatment"), {Kind::Treatment, QStringLiteral("treatments")}},
        {QStringLiteral("nutrition"), {Kind::Nutrition, QStringLiteral("nutrition")}},
        {QStringLiteral("rehabilitation"), {Kind::Exercise, QStringLiteral("exercises")}},
        {QStringLiteral("care"), {Kind::Care, QStringLiteral("care")}},
        {QStringLiteral("department"), {Kind::Department, QStringLiteral("departments")}},
        {QStringLiteral("question"), {Kind::Question, {}}},  // which question, its names say
    };
    return table.value(intent);
}

}  // namespace

Answers::Answers(SearchPacks &packs, const SearchQuery &query) : packs_(packs), query_(query), at_(packs.size())
{
    for (const auto &pack : packs) {
        const size_t topics = size_t(pack->index().slugs().size());
        found_.emplace_back(topics);
    }
    for (const auto &pack : packs) {
        const TopicSet *topics = query.department.isEmpty() ? nullptr : pack->facts().inCategory(query.department);
        within_.push_back(query.department.isEmpty() || topics ? topics : &none_);
    }
}

bool Answers::isWanted(size_t pack, quint32 topic) const
{
    PackIndex &index = packs_[pack]->index();
    return (!query_.kind || index.kindOf(index.documentsOfTopic(topic).front()) == *query_.kind) && (!within_[pack] || within_[pack]->contains(topic));
}

int Answers::topicNumber(size_t pack, const QString &slug) const
{
    const qsizetype number = packs_[pack]->index().slugs().indexOf(slug);
    return number >= 0 && !packs_[pack]->index().isHidden(quint32(number)) ? int(number) : -1;
}

/// Gives a topic a score if it is better than the one it has. Null if the reader does not want it.
Answer *Answers::put(size_t pack, quint32 topic, double score, MatchReason reason, const QString &reasonText, int name, const char *part)
{
    SearchPack &from = *packs_[pack];
    if (from.index().isHidden(topic) || from.index().documentsOfTopic(topic).empty())
        return nullptr;
    found_[pack].insert(topic);
    if (!isWanted(pack, topic))
        return nullptr;
    const quint32 matched = name >= 0 ? from.names().document(name) : from.documentOf(topic, query_.language);
    const double quality = 3 * (1 - double(matched) / from.index().documentCount());
    const auto known = at_[pack].constFind(topic);
    if (known == at_[pack].cend()) {
        at_[pack].insert(topic, answers_.size());
        answers_.push_back({pack, 0, {topic, from.documentOf(topic, query_.language), matched}, {}, {}});
    }
    Answer &answer = answers_[at_[pack].value(topic)];
    if (answer.topic.score < score + quality) {
        answer.topic.score = score + quality;
        answer.topic.reason = reason;
        answer.topic.byName = score >= kNameScore;
        answer.topic.name = name;
        answer.topic.start = answer.topic.length = 0;
        answer.topic.matched = matched;
        answer.reasonText = reasonText;
        answer.reading = readings_.empty() ? 0 : readings_.size() - 1;
        answer.parts = {{QLatin1String(part), score}, {QStringLiteral("quality"), quality}};
    }
    return &answer;
}

void Answers::add(const std::vector<QueryText> &readings, By by, double loss)
{
    readings_.push_back(readings);
    const size_t reading = readings_.size() - 1;
    for (size_t pack = 0; pack < packs_.size(); ++pack) {
        const PackAnswer ranked = rankTopics(packs_[pack]->index(), query_, readings[pack], within_[pack]);
        found_[pack].unite(ranked.found);
        for (const RankedTopic &topic : ranked.topics) {
            const auto known = at_[pack].constFind(topic.topic);
            if (known != at_[pack].cend() && answers_[*known].topic.score >= topic.score - loss)
                continue;
            Answer answer{pack, reading, topic, {}, {{QStringLiteral("match"), topic.score}}};
            answer.topic.score -= loss;
            if (loss > 0)
                answer.parts.append({by == By::Synonym ? QStringLiteral("other words") : QStringLiteral("correction"), -loss});
            if (by != By::Typed) {
                answer.topic.reason = by == By::Synonym ? MatchReason::Synonym : MatchReason::Correction;
                answer.reasonText = by == By::Correction          ? readings[pack].folded
                                    : topic.byName && topic.name >= 0 ? packs_[pack]->names().original(topic.name).toString()
                                                                      : readings[pack].core;
            }
            if (known == at_[pack].cend()) {
                at_[pack].insert(topic.topic, answers_.size());
                answers_.push_back(answer);
            } else {
                answers_[*known] = answer;
            }
        }
    }
    addMeant(reading, by, loss);
}

void Answers::addMeant(size_t reading, By by, double loss)
{
    for (size_t pack = 0; pack < packs_.size(); ++pack) {
        const NameTable &names = packs_[pack]->names();
        for (const MeantName &meant : readings_[reading][pack].meant) {
            const bool alias = names.type(meant.name) == NameType::Alias;
            const quint32 document = names.document(meant.name);
            const PackIndex &index = packs_[pack]->index();
            const bool foreign = !query_.language.isEmpty() && index.languageOf(document) != query_.language;
            const double score = scoreOf(meant) - (alias ? kAlias : 1)
                                 - (foreign ? 8 : 0) - loss;
            const MatchReason reason = by == By::Correction ? MatchReason::Correction : MatchReason::Synonym;
            if (Answer *answer = put(pack, index.document(document).topic, score, reason,
                                     by == By::Correction ? readings_[reading][pack].folded : names.original(meant.name).toString(), meant.name, "means"))
                if (answer->topic.name == meant.name)
                    answer->reading = reading;
        }
    }
}

void Answers::addRelated(const Understanding &understood)
{
    const Wanted wanted = wantedFor(understood.intent);
    if (!wanted.kind || wanted.relation.isEmpty())
        return;
    for (size_t pack = 0; pack < packs_.size(); ++pack)
        if (const int topic = topicNumber(pack, understood.slug); topic >= 0 && packs_[pack]->topicsOf(*wanted.kind).contains(size_t(topic)))
            return;  // one exercise is asked about, not which there are
    const bool department = wanted.kind == Kind::Department;
    size_t added = 0;
    for (size_t pack = 0; !understood.slug.isEmpty() && pack < packs_.size(); ++pack)
        for (const QString &slug : packs_[pack]->facts().related(understood.slug, wanted.relation))
            for (size_t other = 0; other < packs_.size() && added < kMostRelated; ++other)
                if (const int topic = topicNumber(other, slug); topic >= 0) {
                    const double step = double(added++);
                    const double score = department ? kDepartment - kDepartmentStep * step : kRelated - kRelatedStep * step;
                    put(other, quint32(topic), score, MatchReason::Related, understood.title, -1, "belongs to the topic");
                }
    if (wanted.kind != Kind::Exercise)
        return;
    for (size_t pack = 0; pack < packs_.size(); ++pack)
        for (const QString &region : understood.regions)
            packs_[pack]->facts().topicsOf(region).forEach([&](quint32 topic) {
                if (added < 2 * kMostRelated && packs_[pack]->topicsOf(Kind::Exercise).contains(topic) && ++added)
                    put(pack, topic, kOfRegion, MatchReason::Related, understood.title, -1, "of the region");
            });
}

void Answers::refine(const Understanding &understood)
{
    addRelated(understood);
    const Wanted wanted = wantedFor(understood.intent);
    for (Answer &answer : answers_) {
        SearchPack &pack = *packs_[answer.pack];
        const quint32 topic = answer.topic.topic;
        const Kind kind = pack.index().kindOf(pack.index().documentsOfTopic(topic).front());
        const double matched = answer.topic.score;
        const auto give = [&](const char *what, double value) {
            answer.topic.score += value;
            answer.parts.append({QLatin1String(what), value});
        };
        if (pack.index().slugs().at(topic) == understood.slug && !understood.facet.isEmpty() && understood.intent != QLatin1String("department"))
            give("has the section", wanted.kind == Kind::Question ? kHasSection / 4 : kHasSection);
        if (kind == Kind::Condition && understood.intent.isEmpty() && answer.topic.byName)
            give("condition", kHub);
        if (kind == Kind::Exercise && wanted.kind != Kind::Exercise && !answer.topic.byName && !asksForMovement(understood.intent))
            give("an exercise was not asked for", -kNotAsked);  // who tells what is wrong first reads what it may be
        if (wanted.kind == kind) {
            give("kind fits", kKindFits);
            if (matched >= kWholeName && (kind == Kind::Question || kind == Kind::Department) && answer.topic.reason != MatchReason::Related)
                give("answers all of it", kAnswersAll);
        }
        if (!understood.regions.isEmpty() && kind == Kind::Exercise)
            pack.facts().isOfRegion(topic, understood.regions) ? give("region fits", kRegionFits) : give("other region", -kOtherRegion);
    }
}

void Answers::sort()
{
    std::stable_sort(answers_.begin(), answers_.end(), [](const Answer &a, const Answer &b) {
        if (a.topic.score != b.topic.score)
            return a.topic.score > b.topic.score;
        return a.pack != b.pack ? a.pack > b.pack : a.topic.matched < b.topic.matched;  // a clinic's own pack comes later and stands first
    });
}

double Answers::best() const
{
    double best = 0;
    for (const Answer &answer : answers_)
        best = std::max(best, answer.topic.score);
    return best;
}

int Answers::total() const
{
    int total = 0;
    for (const TopicSet &topics : found_)
        total += topics.count();
    return total;
}

int Answers::matching() const
{
    int matching = 0;
    for (size_t pack = 0; pack < packs_.size(); ++pack) {
        TopicSet topics = found_[pack];
        if (query_.kind)
            topics.intersect(packs_[pack]->topicsOf(*query_.kind));
        if (within_[pack])
            topics.intersect(*within_[pack]);
        matching += topics.count();
    }
    return matching;
}

QMap<Kind, int> Answers::counts() const
{
    QMap<Kind, int> counts;
    for (size_t pack = 0; pack < packs_.size(); ++pack)
        for (const Kind kind : kAllKinds)
            if (const int count = found_[pack].countCommon(packs_[pack]->topicsOf(kind)))
                counts[kind] += count;
    return counts;
}

QMap<QString, int> Answers::departmentCounts() const
{
    QMap<QString, int> counts;
    for (size_t pack = 0; pack < packs_.size(); ++pack)
        for (const QString &category : packs_[pack]->facts().categories())
            if (const int count = found_[pack].countCommon(*packs_[pack]->facts().inCategory(category)))
                counts[category] += count;
    return counts;
}

}  // namespace kangdu
