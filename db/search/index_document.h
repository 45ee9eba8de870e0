// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/kind.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace kangdu {

/// What the search index needs to know of one article. Texts are plain, without marks.
struct IndexDocument {
    int articleId = 0;  ///< article.id: ascending = descending quality
    QString slug;
    QString language;
    Kind kind = Kind::Condition;
    QString shortTitle, title;
    QStringList aliases, headings, tags;
    QString summary;
    struct Part {
        QString facet, anchor, heading, text;
    };
    QVector<Part> parts;  ///< the sections, in order
};

}  // namespace kangdu
