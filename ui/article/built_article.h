// SPDX-License-Identifier: GPL-3.0-or-later
// What building an article leaves behind: the document, and where everything stands in it.
#pragma once

#include <QHash>
#include <QSize>
#include <QString>
#include <QTextDocument>
#include <QTextFormat>
#include <QVector>

#include <functional>
#include <memory>

class QPainter;
class QRectF;

namespace kangdu {

/// Our own properties on blocks, tables and characters; the accessible tree and the reading place read them.
namespace format {
enum Property {
    Role = QTextFormat::UserProperty + 1, ///< BlockRole of a block, TableRole of a table
    Level, ///< headings: 1..3
    Place, ///< block: content block, counted from 0 within its section
    SectionIndex, ///< block: index into BuiltArticle::sections
    Prefix, ///< block: number of leading characters that only draw a bullet or number
    Word, ///< picture: stands for a word of its line, is no picture to a screen reader
};
enum BlockRole { Paragraph, Heading, ListItem, Spacer };
enum TableRole { LayoutTable, DataTable };
} // namespace format

struct ArticleLink {
    enum class Kind { Address, Anchor, Mark, Back };
    int start = 0, end = 0; ///< document positions
    Kind kind = Kind::Address;
    QString target; ///< address, anchor, or source id (Mark, Back)
    QString name; ///< what it is called aloud
    bool button = false; ///< drawn as one picture
};

/// A numbered part; index 0 is the header (title, review, care cards) and has no number.
struct ArticleSection {
    QString facet, anchor, title;
    int number = 0;
    int position = 0; ///< of its heading in the document
};

/// A picture drawn when it first comes into view.
struct LazyImage {
    QSize size;
    std::function<void(QPainter &, const QRectF &)> paint;
};

/// A document that has its own pictures and nothing else: no address is ever loaded.
class ArticleDocument final : public QTextDocument {
public:
    QHash<QString, LazyImage> images;
    qreal pixelRatio = 1;

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

struct BuiltArticle {
    std::unique_ptr<ArticleDocument> document;
    QVector<ArticleSection> sections;
    QVector<ArticleLink> links; ///< by position
    QHash<QString, int> anchors; ///< anchor, facet and "src-ID" to document position
    int facetBarPosition = -1; ///< of the empty line the facet bar stands on; -1 when there is none
};

/// The address under which link `index` stands in the document: nothing from a pack ever becomes a URL there.
inline QString linkName(int index)
{
    return QStringLiteral("link:%1").arg(index);
}
inline int linkIndex(const QString &name)
{
    return name.startsWith(QStringLiteral("link:")) ? name.mid(5).toInt() : -1;
}

} // namespace kangdu
