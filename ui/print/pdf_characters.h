// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace kangdu {

/// Makes Han characters in a PDF by Qt findable. Where a font draws a character and the radical that looks like it with one glyph, Qt 6.4
/// notes the radical in the PDF's ToUnicode maps, so that 力 would be copied and searched as U+2F12. Those entries are replaced by the
/// characters that Unicode's EquivalentUnifiedIdeograph.txt gives; the file keeps its length. A map that is compressed stays as it is.
QByteArray withPlainIdeographs(QByteArray pdf);

}  // namespace kangdu
