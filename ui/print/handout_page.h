// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/print_text.h"

#include <QLineF>
#include <QRectF>
#include <QVector>

namespace kangdu {

/// What stands on one page of a handout, in px (96 an inch) from its top left corner.
struct HandoutPage {
    struct Text {
        QPointF at;
        PrintText text;
        QRectF box() const { return {at, QSizeF(text.width(), text.height())}; }
    };
    struct Rule {
        QLineF line;
        double width = 1;
        bool dark = true;  ///< black; else grey
    };
    struct Fill {
        QRectF box;
        int grey = 255;  ///< 0-255
    };
    struct Frame {
        QRectF box;  ///< the line's middle
        double width = 1.5;
        bool dark = true;
    };
    /// The figure of a row of the handout.
    struct Figure {
        QRectF box;
        int row = 0;
    };
    /// A box to tick.
    struct Tick {
        QRectF box;
        int row = 0;
        int day = 1;  ///< 1 = Monday
    };
    /// Where an exercise stands.
    struct Row {
        QRectF box;
        int row = 0;
    };
    QVector<Fill> fills;
    QVector<Rule> rules;
    QVector<Frame> frames;
    QVector<Figure> figures;
    QVector<Tick> ticks;
    QVector<Text> texts;
    QVector<Row> rows;
    QRectF stopBox;               ///< null on all pages but one
    QVector<QRectF> warnings;     ///< where a warning sign stands
};

}  // namespace kangdu
