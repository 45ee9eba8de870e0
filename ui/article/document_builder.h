// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/topic.h"
#include "ui/article/article_parts.h"
#include "ui/article/built_article.h"
#include "ui/article/reading_layout.h"
#include "ui/theme/appearance.h"

#include <QCoreApplication>

namespace kangdu {

/// Composes an article's document for one theme, zoom and width.
class DocumentBuilder final {
    Q_DECLARE_TR_FUNCTIONS(kangdu::DocumentBuilder)
public:
    DocumentBuilder(const Appearance &appearance, const ReadingLayout &layout, ArticleLookup lookup, QDate today);

    /// `facetBar`: leaves a line for the facet bar under the header.
    BuiltArticle build(const Article &article, bool facetBar) const;
    /// The numbered parts as they will stand: what the facet bar and the outline list.
    static QVector<ArticleSection> sectionsOf(const Article &article);

private:
    void writeBlocks(ArticleWriter &writer, const Article &article, const Section &section) const;

    Appearance appearance_;
    ReadingLayout layout_;
    ArticleLookup lookup_;
    QDate today_;
    mutable int tables_ = 0, plots_ = 0;
};

} // namespace kangdu
