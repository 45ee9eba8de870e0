// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/understanding.h"

#include <algorithm>
#include <tuple>

namespace kangdu {
namespace {

constexpr double kEnoughCover = 0.5;  // a name in other words must be so much of the subject

/// A topic whose name stands in the query.
struct Subject {
    bool condition = false;
    double cover = 0;
    qsizetype pack = -1;
    quint32 topic = 0;
    quint32 document = 0;
    auto rank() const { return std::tuple(condition, cover, pack, ~document); }  // greatest: what is asked about
};

QString titleOf(const SearchPack &pack, quint32 topic, const QString &language) { return pack.names().title(pack.documentOf(topic, language)); }

quint32 pairAt(QStringView text, qsizetype at) { return quint32(text[at].unicode()) << 16 | text[at + 1].unicode(); }

/// Pairs of neighbouring characters, ascending: what similar names have in common.
std::vector<quint32> pairsOf(QStringView text)
{
    std::vector<quint32> pairs;
    for (qsizetype at = 0; at + 2 <= text.size(); ++at)
        pairs.push_back(pairAt(text, at));
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

}  // namespace

Understanding understand(SearchPacks &packs, const std::vector<QueryText> &readings, const QString &language)
{
    Understanding understood;
    Subject best;
    for (size_t i = 0; i < packs.size(); ++i) {
        const PackIndex &index = packs[i]->index();
        const auto consider = [&](int name, double cover) {
            const quint32 document = packs[i]->names().document(name);
            const quint32 topic = index.document(document).topic;
            if (index.isHidden(topic))
                return;
            const Subject subject{index.kindOf(document) == Kind::Condition, cover, qsizetype(i), topic, document};
            if (best.pack < 0 || subject.rank() > best.rank())
                best = subject;
        };
        const double units = double(std::max<qsizetype>(1, readings[i].core.size()));
        for (const QueryConcept &found : readings[i].concepts)
            for (int name = found.firstName; name < found.lastName; ++name)
                consider(name, std::min(1.0, double(found.length) / units));
        for (const MeantName &meant : readings[i].meant)
            if (meant.how == MeantName::Part && meant.cover >= kEnoughCover)
                consider(meant.name, meant.cover * 0.99);  // the very words are better
    }
    const QueryText &text = readings.front();
    understood.intent = text.intent;
    understood.regions = text.regions;
    understood.ignored = text.fillers;
    understood.synonyms = text.synonyms;
    for (const QuerySegment &segment : text.segments)
        if (segment.required)
            understood.terms += segment.text;
    if (best.pack < 0)
        return understood;
    SearchPack &pack = *packs[size_t(best.pack)];
    understood.slug = pack.index().slugs().at(best.topic);
    understood.title = titleOf(pack, best.topic, language);
    const QVector<TextPart> parts = text.facets.isEmpty() ? QVector<TextPart>() : pack.index().text(pack.documentOf(best.topic, language));
    for (const QString &facet : text.facets)
        if (understood.facet.isEmpty() && std::any_of(parts.begin(), parts.end(), [&](const TextPart &part) { return part.facet == facet; }))
            understood.facet = facet;
    return understood;
}

DeadEnd deadEnd(SearchPacks &packs, const std::vector<QueryText> &readings, const QString &language, const QVector<DeadEnd::Attempt> &tried)
{
    DeadEnd end{tried, {}, {}, {}};
    const QueryText &query = readings.front();
    const std::vector<quint32> wanted = pairsOf(QStringView(query.folded).left(100));
    const quint64 characters = NameTable::characterMask(QStringView(query.folded).left(100));
    double best = -1;
    size_t from = 0;
    quint32 topic = 0;
    for (size_t i = 0; i < packs.size(); ++i) {
        const NameTable &names = packs[i]->names();
        const PackIndex &index = packs[i]->index();
        for (int name = 0; name < names.count(); ++name) {
            const quint32 document = names.document(name);
            if (index.isHidden(index.document(document).topic))
                continue;
            double common = 0;
            const QStringView text = names.folded(name);
            for (qsizetype at = 0; qPopulationCount(characters & names.characterMask(name)) > 1 && at + 2 <= text.size(); ++at)
                common += std::binary_search(wanted.begin(), wanted.end(), pairAt(text, at));
            const double likeness = 2 * common / double(std::max<qsizetype>(1, qsizetype(wanted.size()) + text.size() - 1));  // Dice coefficient
            const double quality = 0.001 * (1 - double(document) / index.documentCount());
            const bool region = !query.regions.isEmpty() && packs[i]->facts().isOfRegion(index.document(document).topic, query.regions);
            if (const double near = likeness + quality + (region ? 0.3 : 0); near > best) {
                best = near;
                from = i;
                topic = index.document(document).topic;
            }
        }
    }
    if (best < 0)
        return end;
    end.slug = packs[from]->index().slugs().at(topic);
    end.title = titleOf(*packs[from], topic, language);
    end.category = packs[from]->facts().homeOf(end.slug);
    return end;
}

}  // namespace kangdu
