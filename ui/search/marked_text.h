// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/search_types.h"

#include <QColor>
#include <QFont>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace kangdu {

/// A short text with search marks, laid out in at most so many lines. What does not fit ends in "…"; when the
/// first mark would be lost that way, the beginning is shortened instead.
class MarkedText final {
public:
    struct Style {
        QFont font;
        QColor ink, mark, markInk;
        qreal lineHeight = 24;
        qreal mixedGap = 0;  ///< extra px between Han and Latin characters
    };
    MarkedText(const QString &text, const QVector<TextRange> &marks, const Style &style, qreal width, int lines = 1);

    void paint(QPainter &painter, const QPointF &topLeft) const { layout_.draw(&painter, topLeft); }
    qreal naturalWidth() const { return layout_.maximumWidth() < width_ ? layout_.maximumWidth() : width_; }
    qreal height() const { return lineCount() * style_.lineHeight; }
    int lineCount() const { return layout_.lineCount(); }
    bool shortened() const { return shortened_; }
    QString shownText() const { return layout_.text(); }
    const QTextLayout &layout() const { return layout_; }

private:
    /// Lays `text` out; returns how many characters fit into the lines allowed.
    int layOut(const QString &text, const QVector<TextRange> &marks);
    void dropFront(QString *text, QVector<TextRange> *marks, int characters);

    Style style_;
    qreal width_;
    int lines_;
    bool shortened_ = false;
    QTextLayout layout_;
};

}  // namespace kangdu
