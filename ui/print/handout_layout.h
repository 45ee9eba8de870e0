// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/handout.h"
#include "ui/print/handout_page.h"

#include <QSizeF>

namespace kangdu {

/// Large: 19 px type, at most three exercises a page, one large box a day.
enum class PrintSize { Normal, Large };

/// Breaks a handout into pages. `paper`: px, 96 an inch; at least A5 wide.
/// An exercise is never split, nor is the stop box, which stands on page 1 when it fits below at least one exercise, else on the last
/// page, to which page 1 then sends the reader; of a box larger than a page the least urgent signs are left out, and it says so.
/// The table's head comes again on every page. Rows are a little lower where that saves a page.
QVector<HandoutPage> layOut(const Handout &handout, const QSizeF &paper, PrintSize size);

}  // namespace kangdu
