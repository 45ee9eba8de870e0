// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/print_style.h"

#include <QStringList>

namespace kangdu {

/// Words and blank lines to write on, from left to right: "Name ____   Start date ____". They wrap between groups.
class FormLine final {
public:
    /// What belongs together: pairs of a word and the least length of the blank behind it (0: none).
    using Group = QVector<QPair<QString, double>>;
    enum class Blanks { AsGiven, Stretched };  ///< Stretched: to the full width, all groups of a line alike
    FormLine(const QVector<Group> &groups, const PrintFont &font, double width, Blanks blanks);

    double height() const { return height_; }
    void place(HandoutPage &page, QPointF topLeft) const;

private:
    void placeLine(const QVector<Group> &groups, const PrintFont &font, double width, Blanks blanks);

    QVector<HandoutPage::Text> texts_;
    QVector<QLineF> blanks_;
    double height_ = 0;
};

/// "Name ____  Start date ____  Doctor or therapist ____": nothing is filled in by the program.
FormLine nameLine(const PrintStyle &style, double width);
/// What the reader may note for a doctor: a heading, how thick the legs are (`legs`), two free lines.
/// Places what there is room for above `bottom` and gives where it ends; places nothing where not even the heading and a line fit.
double placeRecords(HandoutPage &page, const PrintStyle &style, bool legs, QPointF topLeft, double width, double bottom);

}  // namespace kangdu
