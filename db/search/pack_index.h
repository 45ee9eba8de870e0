// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/base/result.h"
#include "db/library/kind.h"
#include "db/search/name_table.h"
#include "db/search/pinyin_matcher.h"
#include "db/search/posting_list.h"
#include "db/search/slug_list.h"
#include "db/search/text_codec.h"

#include <QCache>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVector>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace kangdu {

/// One section of a document's text as stored for search.
struct TextPart {
    QString facet, anchor, heading, text;
};

/// The same as UTF-8 that stands in a text as it is stored.
struct TextPartView {
    QByteArrayView facet, anchor, heading, text;
};

/// Calls each(const TextPartView &) for the parts of a stored text, see search_text in search_schema.sql; those that are not whole are left out.
template <typename Each>
void forEachTextPart(QByteArrayView stored, Each each)
{
    for (qsizetype start = 0; start < stored.size();) {
        const qsizetype next = stored.indexOf('\x1e', start), end = next < 0 ? stored.size() : next;
        TextPartView part{{}, {}, {}, stored.sliced(start, end - start)};
        bool whole = true;
        for (QByteArrayView *field : {&part.facet, &part.anchor, &part.heading}) {
            const qsizetype divider = part.text.indexOf('\x1f');
            whole = whole && divider >= 0;
            if (!whole)
                break;
            *field = part.text.first(divider);
            part.text = part.text.sliced(divider + 1);
        }
        if (whole)
            each(std::as_const(part));
        start = end + 1;
    }
}

/// The search tables of one open pack. Small arrays are held in memory; terms and texts are fetched, and what only some
/// queries need (how characters are read) is loaded at its first use.
class PackIndex final {
public:
    struct Document {
        quint32 topic = 0, length = 0;
        quint8 language = 0, kind = 0;
    };

    static Result<std::unique_ptr<PackIndex>> open(const QString &path);
    ~PackIndex();
    PackIndex(const PackIndex &) = delete;
    PackIndex &operator=(const PackIndex &) = delete;

    const QString &packId() const { return packId_; }
    quint32 documentCount() const { return quint32(documents_.size()); }
    const Document &document(quint32 number) const { return documents_[number]; }
    Kind kindOf(quint32 number) const { return kAllKinds[documents_[number].kind]; }
    QString languageOf(quint32 number) const { return languages_.value(documents_[number].language); }
    /// Which number documents in that language have in Document::language; -1 if there are none.
    int languageNumber(const QString &language) const { return int(languages_.indexOf(language)); }
    const SlugList &slugs() const { return slugs_; }
    const NameTable &names() const { return names_; }
    const PinyinMatcher &pinyin() const
    {
        if (!pinyinLoaded_)
            loadReadings();
        return pinyin_;
    }
    std::span<const quint32> documentsOfTopic(quint32 topic) const
    {
        return {documentsOfTopic_.data() + firstOfTopic_[topic], documentsOfTopic_.data() + firstOfTopic_[topic + 1]};
    }
    /// For what stands in other tables of the file.
    QSqlDatabase database() const { return database_; }
    /// Mean of all documents' lengths, in terms.
    double averageLength() const { return averageLength_; }
    /// Topics that this pack withdraws from earlier packs.
    const QStringList &withdrawn() const { return withdrawn_; }
    /// A topic that a later pack overrides or withdraws is never found.
    void hideTopic(quint32 topic) { hidden_[topic] = anyHidden_ = true; }
    bool hidesAny() const { return anyHidden_; }
    bool isHidden(quint32 topic) const { return anyHidden_ && hidden_[topic]; }

    /// Nothing if no document has the term or its list is damaged.
    std::optional<PostingList> postings(const QString &term) const;
    /// Names with these initials, ascending; for the keys see search_term in search_schema.sql.
    std::vector<quint32> namesWithInitials(const QString &key) const;
    /// The keys that begin so.
    QStringList initialsStartingWith(const QString &key) const { return wordsStartingWith(key, 1000); }
    /// Dictionary words that begin with the text, in order.
    QStringList wordsStartingWith(const QString &text, int limit) const;
    /// The postings of those words.
    std::vector<PostingList> postingsStartingWith(const QString &text, int limit) const;
    /// A document's text as it is stored, unpacked; empty if it is damaged. The last ones are kept: a hit's is asked for when it is
    /// ranked and again when it is shown.
    QByteArray storedText(quint32 document);
    QVector<TextPart> text(quint32 document);

private:
    static constexpr qsizetype kTextBytesKept = 1 << 20;

    PackIndex() = default;
    Result<void> load(const QString &path);
    QByteArray array(const QString &name);
    bool loadDocuments();
    void loadReadings() const;
    std::optional<PostingList> postings(const QString &term, quint32 limit) const;
    QByteArray list(qint64 id) const;

    QString path_, connection_, packId_;
    QSqlDatabase database_;
    std::unique_ptr<QSqlQuery> term_, list_, words_, text_;
    QStringList languages_, withdrawn_;
    SlugList slugs_;
    std::vector<Document> documents_;
    double averageLength_ = 1;
    std::vector<quint32> documentsOfTopic_, firstOfTopic_;
    std::vector<bool> hidden_;
    bool anyHidden_ = false;
    NameTable names_;
    mutable PinyinMatcher pinyin_;
    mutable bool pinyinLoaded_ = false;
    std::unique_ptr<TextCodec> codec_;
    QCache<quint32, QByteArray> texts_{kTextBytesKept};
};

}  // namespace kangdu
