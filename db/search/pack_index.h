// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/base/result.h"
#include "db/library/kind.h"
#include "db/search/name_table.h"
#include "db/search/pinyin_matcher.h"
#include "db/search/posting_list.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVector>

#include <memory>
#include <optional>
#include <vector>

namespace kangdu {

/// One section of a document's text as stored for search.
struct TextPart {
    QString facet, anchor, heading, text;
};

/// The search tables of one open pack. Small arrays are held in memory; terms and texts are fetched.
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
    const QStringList &slugs() const { return slugs_; }
    const NameTable &names() const { return names_; }
    const PinyinMatcher &pinyin() const { return pinyin_; }
    /// For what stands in other tables of the file.
    QSqlDatabase database() const { return database_; }
    const std::vector<quint32> &documentsOfTopic(quint32 topic) const { return documentsOfTopic_[topic]; }
    /// Topics that this pack withdraws from earlier packs.
    const QStringList &withdrawn() const { return withdrawn_; }
    /// A topic that a later pack overrides or withdraws is never found.
    void hideTopic(quint32 topic) { hidden_[topic] = true; }
    bool isHidden(quint32 topic) const { return hidden_[topic]; }

    /// Nothing if no document has the term or its list is damaged.
    std::optional<PostingList> postings(const QString &term);
    /// Dictionary words that begin with the text, in order.
    QStringList wordsStartingWith(const QString &text, int limit);
    QVector<TextPart> text(quint32 document);

private:
    PackIndex() = default;
    Result<void> load(const QString &path);
    QByteArray array(const QString &name);
    bool loadDocuments();
    void loadReadings();

    QString connection_, packId_;
    QSqlDatabase database_;
    std::unique_ptr<QSqlQuery> term_, list_, words_, text_;
    QStringList languages_, slugs_, withdrawn_;
    std::vector<Document> documents_;
    std::vector<std::vector<quint32>> documentsOfTopic_;
    std::vector<bool> hidden_;
    NameTable names_;
    PinyinMatcher pinyin_;
};

}  // namespace kangdu
