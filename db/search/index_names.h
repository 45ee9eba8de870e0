// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/index_document.h"
#include "db/search/posting_list.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <vector>

namespace kangdu {

/// Gathers the titles and aliases of a pack while it is built.
class IndexNames final {
public:
    void add(const IndexDocument &document, quint32 number);
    /// After the last add(): brings the names into the order of their folded text.
    void sort();
    /// The "names" array of search_schema.sql.
    QByteArray array(quint32 documents) const;
    /// How every Han character of the names is read: character -> tone, syllables; all UTF-8.
    QMap<QByteArray, std::pair<const char *, const char *>> readings() const;
    /// Which names can be read with which initials: "^x" and "^xy" from the beginning, "=xy" anywhere, "$x"
    /// at the end, see search_term in search_schema.sql. The postings' documents are names.
    QMap<QString, std::vector<Posting>> initials() const;

private:
    struct Name {
        QString folded, original;  // the same string if they are equal
        quint32 document = 0;
        quint8 type = 0;
    };
    std::vector<Name> names_;
};

}  // namespace kangdu
