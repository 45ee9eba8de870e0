// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/ranking.h"

#include "db/search/candidates.h"
#include "db/search/fold.h"
#include "db/search/name_score.h"
#include "db/search/pinyin_lookup.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <queue>

namespace kangdu {
namespace {

constexpr size_t kMostChecked = 100;   // whose text is looked at for contiguity
constexpr size_t kMostByName = 200, kMostByText = 200;
constexpr size_t kEnoughByBeginning = 50;  // names read as pinyin; then inner parts of names are not tried
constexpr double kInHeading = 8, kInBody = 4, kApart = -8, kLeastText = 0.1;
constexpr double kWhole = 20, kText = 22, kPartial = 23;  // a text with all terms stands before one with some
constexpr double kOtherLanguageMatched = 8, kOtherLanguageOnly = 25;

struct Scored {
    double name = 0, text = 0;
    MatchReason reason = MatchReason::Body;
    int nameIndex = -1, start = 0, length = 0;
    bool isWhole = false;  // all terms stand in the text
    bool mayStandInHeading = false;
};

class Ranking final {
public:
    Ranking(PackIndex &index, const SearchQuery &query, const QueryText &text, const TopicSet *within)
        : index_(index), query_(query), text_(text), within_(within), language_(index.languageNumber(query.language)),
          counted_(size_t(index.slugs().size()))
    {
        for (const QString &run : text.hanRuns)
            runsUtf8_.push_back(run.toUtf8());
    }
    PackAnswer answer();

private:
    bool isWanted(quint32 document) const
    {
        return (!query_.kind || index_.kindOf(document) == *query_.kind) && (!within_ || within_->contains(index_.document(document).topic));
    }
    bool isInLanguage(quint32 document) const { return index_.document(document).language == language_; }
    size_t wanted() const { return size_t(std::max(0, query_.offset)) + size_t(std::max(0, query_.limit)); }
    void count(quint32 document);
    Scored *touch(quint32 document);
    void addPinyin();
    void addNames();
    void addText(const Candidates &found, bool isWhole, float runShare);
    void scoreNames(quint32 document, Scored *scored) const;
    bool needsCheck(const Scored &scored) const { return scored.name == 0 && scored.isWhole && !text_.hanRuns.isEmpty(); }
    void checkContiguity(quint32 document, Scored *scored);
    double scoreOf(quint32 document, const Scored &scored) const;
    void rank();
    double languageLoss(quint32 document) const;
    quint32 shownFor(quint32 document) const;

    PackIndex &index_;
    const SearchQuery &query_;
    const QueryText &text_;
    const TopicSet *within_;
    int language_;
    std::vector<QByteArray> runsUtf8_;
    TopicSet counted_;
    PackAnswer answer_;
    QHash<quint32, Scored> documents_;
};

void Ranking::count(quint32 document)
{
    const quint32 topic = index_.document(document).topic;
    if (!index_.isHidden(topic))
        counted_.insert(topic);
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
    struct Best {
        float score;
        quint32 document, match;
        bool operator<(const Best &other) const { return score != other.score ? score > other.score : document < other.document; }
    };
    const NameTable &names = index_.names();
    const std::vector<PinyinMatch> matches = findByPinyin(index_, text_.keys, kEnoughByBeginning);
    std::vector<Best> best;
    best.reserve(matches.size());
    TopicSet matched(index_.documentCount());  // in order of names documents come from everywhere
    for (quint32 i = 0; i < matches.size(); ++i) {
        const PinyinMatch &match = matches[i];
        const NameType type = names.type(match.name);
        if (text_.keys.size() == 1 && (match.start != 0 || type == NameType::Title))
            continue;
        // To a reader of English, few letters are an English word's beginning rather than pinyin.
        const bool likely = match.start == 0 && (match.form == PinyinMatch::Form::Full || text_.keys.size() >= 4);
        if (!chinese && !likely)
            continue;
        const quint32 document = names.document(match.name);
        matched.insert(document);
        best.push_back({float(scoreOfPinyin(match, names.folded(match.name).size(), type) - (chinese ? 0 : 30)), document, i});
    }
    matched.forEach([this](quint32 document) { count(document); });
    if (query_.kind || within_ || index_.hidesAny())
        std::erase_if(best, [this](const Best &one) { return !isWanted(one.document) || index_.isHidden(index_.document(one.document).topic); });
    const size_t most = std::max(kMostByName, 3 * wanted());
    if (best.size() > most) {
        std::nth_element(best.begin(), best.begin() + qsizetype(most), best.end());
        best.resize(most);
    }
    for (const auto &[score, document, number] : best) {
        Scored *scored = touch(document);
        if (!scored || scored->name >= double(score))
            continue;
        const PinyinMatch &match = matches[number];
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

/// Impact of a term that stands once in a heading of a document and nowhere else, see PostingsBuilder; a little less
/// for rounding.
double headingImpact(double length, double average) { return 5 / (5 + 1.2 * (0.4 + 0.6 * length / average)) - 1.0 / kGreatestImpact; }

void Ranking::addText(const Candidates &found, bool isWhole, float runShare)
{
    // Scores in 1/1000, so that the best can be told apart from the others by counting.
    constexpr int kSteps = 1000, kLanguageBonus = 150;
    std::vector<quint16> steps(found.documents.size());
    std::array<quint32, 2 * kSteps> histogram{};
    const bool all = !query_.kind && !within_ && !index_.hidesAny();
    for (size_t i = 0; i < found.documents.size(); ++i) {
        const quint32 document = found.documents[i];
        count(document);
        if (!all && (index_.isHidden(index_.document(document).topic) || !isWanted(document)))
            continue;
        steps[i] = quint16(1 + int(std::clamp(found.scores[i], 0.0f, 1.0f) * (kSteps - 2)) + (isInLanguage(document) ? kLanguageBonus : 0));
        ++histogram[steps[i]];
    }
    const size_t most = std::max(kMostByText, 3 * wanted());
    int least = int(histogram.size()) - 1;
    for (size_t better = histogram[size_t(least)]; least > 1 && better < most; better += histogram[size_t(least)])
        --least;
    size_t left = most;
    for (int pass = 0; pass < 2; ++pass)  // those above the last step, then of that step the best by quality
        for (size_t i = 0; i < steps.size() && left > 0; ++i) {
            if (pass == 0 ? steps[i] <= least : steps[i] != least)
                continue;
            Scored *scored = touch(found.documents[i]);
            scored->isWhole = isWhole;
            scored->text = isWhole ? kWhole + kText * found.scores[i] : kPartial * found.scores[i];
            scored->mayStandInHeading = found.scores[i] >= runShare * headingImpact(index_.document(found.documents[i]).length, index_.averageLength());
            --left;
        }
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

/// Whether UTF-8 text holds a folded run. Most texts hold it as it is, and folding takes longer than looking.
bool holdsRun(QByteArrayView text, const QString &run, const QByteArray &runUtf8) { return text.contains(runUtf8) || foldedContains(text, run); }

/// A hit whose text does not hold the characters as they were typed, side by side, falls back.
void Ranking::checkContiguity(quint32 document, Scored *scored)
{
    bool heading = false;
    std::vector<bool> inBody(runsUtf8_.size());
    const QByteArray text = index_.storedText(document);
    forEachTextPart(text, [&](const TextPartView &part) {
        heading = heading || (scored->mayStandInHeading && holdsRun(part.heading, text_.hanRuns.first(), runsUtf8_.front()));
        for (size_t i = 0; !heading && i < inBody.size(); ++i)
            inBody[i] = inBody[i] || holdsRun(part.text, text_.hanRuns[qsizetype(i)], runsUtf8_[i]);
    });
    const bool body = std::find(inBody.begin(), inBody.end(), false) == inBody.end();
    scored->text = std::max(scored->text + (heading ? kInHeading : body ? kInBody : kApart), kLeastText);
    if (heading)
        scored->reason = MatchReason::Heading;
}

quint32 Ranking::shownFor(quint32 document) const
{
    for (const quint32 other : index_.documentsOfTopic(index_.document(document).topic))
        if (isInLanguage(other))
            return other;
    return document;
}

double Ranking::languageLoss(quint32 document) const
{
    if (query_.language.isEmpty() || isInLanguage(document))
        return 0;
    return shownFor(document) != document ? kOtherLanguageMatched : kOtherLanguageOnly;
}

double Ranking::scoreOf(quint32 document, const Scored &scored) const
{
    const double quality = 3 * (1 - double(document) / index_.documentCount());
    return scored.name + (scored.name > 0 ? scored.text * 0.2 : scored.text) + quality - languageLoss(document);
}

/// Best first. A text is looked at only when nothing that is known for certain can stand before its document.
void Ranking::rank()
{
    struct Entry {
        double score;
        quint32 document;
        bool certain;
        bool operator<(const Entry &other) const { return score != other.score ? score < other.score : document > other.document; }
    };
    std::vector<Entry> entries;
    for (auto it = documents_.cbegin(); it != documents_.cend(); ++it) {
        const bool check = needsCheck(*it);
        entries.push_back({scoreOf(it.key(), *it) + (!check ? 0 : it->mayStandInHeading ? kInHeading : kInBody), it.key(), !check});
    }
    std::priority_queue<Entry> queue({}, std::move(entries));
    TopicSet listed(size_t(index_.slugs().size()));
    const size_t mostChecked = std::max(kMostChecked, 2 * wanted());
    size_t checked = 0;
    while (!queue.empty() && answer_.topics.size() < wanted()) {
        Entry best = queue.top();
        queue.pop();
        Scored &scored = documents_[best.document];
        const quint32 topic = index_.document(best.document).topic;
        if (listed.contains(topic))
            continue;
        if (!best.certain) {
            if (checked++ < mostChecked)
                checkContiguity(best.document, &scored);
            else
                scored.text = std::max(scored.text + kApart, kLeastText);
            queue.push({scoreOf(best.document, scored), best.document, true});
            continue;
        }
        listed.insert(topic);
        answer_.topics.push_back({topic, shownFor(best.document), best.document, best.score, scored.reason, scored.name >= kNameScore, scored.nameIndex, scored.start, scored.length});
    }
}

PackAnswer Ranking::answer()
{
    addPinyin();
    addNames();
    const bool pinyinOnly = text_.latin && !documents_.isEmpty();
    const CandidateLists found = findCandidates(index_, text_, !pinyinOnly);
    addText(found.whole, true, found.runShare);
    addText(found.partial, false, found.runShare);
    for (auto it = documents_.begin(); it != documents_.end(); ++it)
        scoreNames(it.key(), &*it);
    rank();
    answer_.found = std::move(counted_);
    return std::move(answer_);
}

}  // namespace

PackAnswer rankTopics(PackIndex &index, const SearchQuery &query, const QueryText &text, const TopicSet *within)
{
    if (text.segments.isEmpty() || index.documentCount() == 0)
        return {{}, TopicSet(size_t(index.slugs().size()))};
    return Ranking(index, query, text, within).answer();
}

}  // namespace kangdu
