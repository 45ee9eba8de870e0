// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/name_meanings.h"
#include "db/search/pack_facts.h"
#include "db/search/pack_index.h"
#include "db/search/sound.h"
#include "db/search/vocabulary.h"

#include <array>
#include <memory>
#include <optional>

namespace kangdu {

/// One open pack with all that search keeps of it. What only misspelt queries need is made when the first comes, and of the best articles.
class SearchPack final {
public:
    explicit SearchPack(std::unique_ptr<PackIndex> opened) : index_(std::move(opened)), facts_(*index_)
    {
        ofKind_.fill(TopicSet(size_t(index_->slugs().size())));
        for (quint32 document = 0; document < index_->documentCount(); ++document)
            ofKind_[size_t(index_->kindOf(document))].insert(index_->document(document).topic);
    }

    PackIndex &index() { return *index_; }
    PackFacts &facts() { return facts_; }
    const NameTable &names() const { return index_->names(); }
    const TopicSet &topicsOf(Kind kind) const { return ofKind_[size_t(kind)]; }

    /// To be called when the lexicon has changed.
    void forgetMeanings() { meanings_.reset(); }
    const NameMeanings &meanings(const Lexicon &lexicon)
    {
        return meanings_ ? *meanings_ : meanings_.emplace(index_->names(), lexicon, kBestDocuments);
    }
    const NameSounds &sounds() { return sounds_ ? *sounds_ : sounds_.emplace(index_->names(), kBestDocuments); }
    /// Names with so many UTF-16 units, in order of names.
    const std::vector<int> &namesOfLength(qsizetype units)
    {
        static const std::vector<int> none;
        if (byLength_.empty()) {
            byLength_.resize(kLongestName + 1);
            for (int name = 0; name < names().count(); ++name)
                if (const qsizetype length = names().folded(name).size(); length <= kLongestName && names().document(name) < kBestDocuments)
                    byLength_[size_t(length)].push_back(name);
        }
        return units <= kLongestName ? byLength_[size_t(units)] : none;
    }
    const Vocabulary &vocabulary() { return vocabulary_ ? *vocabulary_ : vocabulary_.emplace(index_->database()); }

    /// The article of a topic in a language, or else the best there is.
    quint32 documentOf(quint32 topic, const QString &language) const
    {
        const auto documents = index_->documentsOfTopic(topic);
        for (const quint32 document : documents)
            if (index_->languageOf(document) == language)
                return document;
        return documents.front();
    }

private:
    /// How names are meant and how they sound is kept of the best articles only: of 100,000 articles it would take longer than all else of a first search.
    static constexpr quint32 kBestDocuments = 4000;
    static constexpr qsizetype kLongestName = 40;

    std::unique_ptr<PackIndex> index_;
    PackFacts facts_;
    std::array<TopicSet, kAllKinds.size()> ofKind_;
    std::optional<NameMeanings> meanings_;
    std::optional<NameSounds> sounds_;
    std::optional<Vocabulary> vocabulary_;
    std::vector<std::vector<int>> byLength_;
};

using SearchPacks = std::vector<std::unique_ptr<SearchPack>>;

}  // namespace kangdu
