// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/ranking.h"

#include "db/search/candidates.h"
#include "db/search/fold.h"
#include "db/search/name_score.h"

#include <QHash>

#include <algorithm>

namespace kangdu {
namespace {

constexpr size_t kMostChecked = 100;   // whose text is looked at for contiguity
constexpr size_t kMostByName = 400, kMostPinyin = 50000;
constexpr double kOtherLanguageMatched = 8, kOtherLanguageOnly = 25;

struct Scored {
    double name = 0, text = 0;
    MatchReason reason = MatchReason::Body;
    int nameIndex = -1, start = 0, length = 0;
    bool checked = false;
    double total() const { return std::max(name, 0.0) + text; }
};

class Ranking final {
public:
    Ranking(PackIndex &index, const SearchQuery &query, const QueryText &text, const TopicSet *within)
        : index_(index), query_(query), text_(text), within_(within), counted_(size_t(index.slugs().size()))
    {
    }
    PackAnswer answer();

private:
    bool isWanted(quint32 document) const
    {
        return (!query_.kind || index_.kindOf(document) == *query_.kind) && (!within_ || within_->contains(index_.document(document).topic));
    }
    void count(quint32 document);
    Scored *touch(quint32 document);
    void addPinyin();
    void addNames();
    void addText(const Candidates &found);
    void scoreNames(quint32 document, Scored *scored) const;
    void checkContiguity();
    double languageLoss(quint32 document) const;
    quint32 shownFor(quint32 document) const;

    PackIndex &index_;
    const SearchQuery &query_;
    const QueryText &text_;
    const TopicSet *within_;
    TopicSet counted_;
    PackAnswer answer_;
    QHash<quint32, Scored> documents_;
};

void Ranking::count(quint32 document)
{
    const quint32 topic = index_.document(document).topic;
    if (counted_.contains(topic) || index_.isHidden(topic))
        return;
    counted_.insert(topic);
    ++answer_.total;
    ++answer_.counts[index_.kindOf(document)];
}

Scored *Ranking::touch(quint32 document)
{
    if (index_.isHidden(index_.document(document).topic))
        return nullptr;
    count(document);
    return isWanted(document) ? &documents_[document] : nullptr;
}

void Ranking::addPinyin()
{
    if (text_.keys.isEmpty())
        return;
    const bool chinese = query_.language.isEmpty() || query_.language.startsWith(QLatin1String("zh"));
    std::vector<std::pair<double, PinyinMatch>> best;
    for (const PinyinMatch &match : index_.pinyin().find(index_.names(), text_.keys, kMostPinyin)) {
        const NameType type = index_.names().type(match.name);
        const quint32 document = index_.names().document(match.name);
        if (text_.keys.size() == 1 && (match.start != 0 || type == NameType::Title))
            continue;
        // To a reader of English, few letters are an English word's beginning rather than pinyin.
        const bool likely = match.start == 0 && (match.form == PinyinMatch::Form::Full || text_.keys.size() >= 4);
        if ((!chinese && !likely) || index_.isHidden(index_.document(document).topic))
            continue;
        count(document);
        if (isWanted(document))
            best.emplace_back(scoreOfPinyin(match, index_.names().folded(match.name).size(), type) - (chinese ? 0 : 30), match);
    }
    const size_t wanted = std::max<size_t>(kMostByName, 3 * size_t(query_.offset + query_.limit));
    if (best.size() > wanted) {
        std::nth_element(best.begin(), best.begin() + qsizetype(wanted), best.end(), [this](const auto &a, const auto &b) {
            return a.first != b.first ? a.first > b.first : index_.names().document(a.second.name) < index_.names().document(b.second.name);
        });
        best.resize(wanted);
    }
    for (const auto &[score, match] : best) {
        Scored *scored = touch(index_.names().document(match.name));
        if (!scored || scored->name >= score)
            continue;
        scored->name = score;
        scored->reason = match.form == PinyinMatch::Form::Initials ? MatchReason::PinyinInitials : MatchReason::Pinyin;
        scored->nameIndex = match.name, scored->start = match.start, scored->length = match.length;
    }
}

void Ranking::addNames()
{
    const NameTable &names = index_.names();
    for (const QString &text : {text_.folded, text_.core}) {
        if (text.isEmpty())
            continue;
        const auto [first, last] = names.startingWith(text);
        std::vector<int> found(size_t(last - first));
        for (int name = first; name < last; ++name)
            found[size_t(name - first)] = name;
        if (found.size() > kMostByName) {  // the shortest name is the equal one and stands first
            const auto better = [&](int a, int b) { return names.document(a) < names.document(b); };
            std::nth_element(found.begin() + 8, found.begin() + kMostByName, found.end(), better);
            found.resize(kMostByName);
        }
        for (const int name : found)
            touch(names.document(name));
    }
    for (const QueryConcept &found : text_.concepts)
        for (int name = found.firstName; name < std::min(found.lastName, found.firstName + int(kMostByName)); ++name)
            touch(names.document(name));
}

void Ranking::addText(const Candidates &found)
{
    std::vector<std::pair<float, quint32>> best;  // negative score: best first, then by quality
    for (size_t i = 0; i < found.documents.size(); ++i) {
        const quint32 document = found.documents[i];
        if (index_.isHidden(index_.document(document).topic))
            continue;
        count(document);
        if (isWanted(document))
            best.emplace_back(-found.scores[i] - (index_.languageOf(document) == query_.language ? 0.15f : 0), quint32(i));
    }
    const size_t wanted = std::max<size_t>(300, 3 * size_t(query_.offset + query_.limit));
    if (best.size() > wanted) {
        std::nth_element(best.begin(), best.begin() + qsizetype(wanted), best.end());
        best.resize(wanted);
    }
    for (const auto &[rank, i] : best)
        if (Scored *scored = touch(found.documents[i]))
            scored->text = found.partial ? 15 * found.coverage[i] + 8 * found.scores[i] : 20 + 22 * found.scores[i];
}

void Ranking::scoreNames(quint32 document, Scored *scored) const
{
    const auto [first, last] = index_.names().ofDocument(document);
    for (const int *name = first; name != last; ++name) {
        const NameType type = index_.names().type(*name);
        const double score = scoreOfName(index_.names().folded(*name), type, text_);
        if (score <= scored->name)
            continue;
        scored->name = score;
        scored->reason = type == NameType::Alias ? MatchReason::Alias : MatchReason::Title;
        scored->nameIndex = *name, scored->start = scored->length = 0;
    }
}

void Ranking::checkContiguity()
{
    std::vector<std::pair<double, quint32>> best;
    if (text_.hanRuns.isEmpty())
        return;
    for (auto it = documents_.cbegin(); it != documents_.cend(); ++it)
        if (it->name == 0 && it->text > 0)
            best.emplace_back(-it->text, it.key());
    const size_t checked = std::min(kMostChecked, best.size());
    std::partial_sort(best.begin(), best.begin() + qsizetype(checked), best.end());
    best.resize(checked);
    for (const auto &[rank, document] : best) {
        bool heading = false;
        QString whole;
        for (const TextPart &part : index_.text(document)) {
            whole += part.text + u'\n';
            heading = heading || (!part.heading.isEmpty() && fold(part.heading).contains(text_.hanRuns.first()));
        }
        const QString folded = fold(whole);
        const bool body = std::all_of(text_.hanRuns.begin(), text_.hanRuns.end(), [&](const QString &run) { return folded.contains(run); });
        Scored &scored = documents_[document];
        scored.text += heading ? 8 : body ? 4 : -8;
        scored.text = std::max(scored.text, 0.1);
        if (heading)
            scored.reason = MatchReason::Heading;
    }
}

quint32 Ranking::shownFor(quint32 document) const
{
    for (const quint32 other : index_.documentsOfTopic(index_.document(document).topic))
        if (index_.languageOf(other) == query_.language)
            return other;
    return document;
}

double Ranking::languageLoss(quint32 document) const
{
    if (query_.language.isEmpty() || index_.languageOf(document) == query_.language)
        return 0;
    return shownFor(document) != document ? kOtherLanguageMatched : kOtherLanguageOnly;
}

PackAnswer Ranking::answer()
{
    addPinyin();
    addNames();
    const bool pinyinOnly = text_.latin && !documents_.isEmpty();
    addText(findCandidates(index_, text_, !pinyinOnly));
    for (auto it = documents_.begin(); it != documents_.end(); ++it)
        scoreNames(it.key(), &*it);
    checkContiguity();

    QHash<quint32, RankedTopic> topics;
    for (auto it = documents_.cbegin(); it != documents_.cend(); ++it) {
        const double quality = 3 * (1 - double(it.key()) / index_.documentCount());
        const double textScore = it->name > 0 ? it->text * 0.2 : it->text;
        const double score = it->name + textScore + quality - languageLoss(it.key());
        const quint32 topic = index_.document(it.key()).topic;
        RankedTopic &ranked = topics[topic];
        if (ranked.score != 0 && (ranked.score > score || (ranked.score == score && ranked.matched < it.key())))
            continue;
        ranked = {topic, shownFor(it.key()), it.key(), score == 0 ? 0.001 : score, it->reason, it->name >= kNameScore, it->nameIndex, it->start, it->length};
    }
    answer_.topics.assign(topics.cbegin(), topics.cend());
    std::sort(answer_.topics.begin(), answer_.topics.end(), [](const RankedTopic &a, const RankedTopic &b) {
        return a.score != b.score ? a.score > b.score : a.matched < b.matched;
    });
    answer_.found = std::move(counted_);
    return std::move(answer_);
}

}  // namespace

PackAnswer rankTopics(PackIndex &index, const SearchQuery &query, const QueryText &text, const TopicSet *within)
{
    if (text.segments.isEmpty() || index.documentCount() == 0)
        return {{}, {}, 0, TopicSet(size_t(index.slugs().size()))};
    return Ranking(index, query, text, within).answer();
}

}  // namespace kangdu
