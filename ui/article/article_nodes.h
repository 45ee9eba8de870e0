// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QString>
#include <QVector>

namespace kangdu {

class ArticleBrowser;

/// One element of an article as a screen reader sees it. Plain data; made anew with each document.
struct ArticleNode {
    QAccessible::Role role = QAccessible::Paragraph;
    int start = 0, end = 0; ///< document positions
    int level = 0; ///< headings
    int parent = -1; ///< index; -1: the document
    QVector<int> children;
    int link = -1; ///< index of the link
    int row = 0, column = 0, rows = 0, columns = 0; ///< Table: size; Row, Cell: place
    bool header = false;
    QString name;
};

/// Elements in reading order; those with parent -1 are the document's children.
QVector<ArticleNode> articleNodes(const ArticleBrowser &browser);

} // namespace kangdu
