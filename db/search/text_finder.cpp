// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/text_finder.h"

#include "db/search/fold.h"

namespace kangdu {

QVector<TextRange> findText(QStringView text, QStringView wanted)
{
    QVector<TextRange> found;
    const QString needle = fold(wanted).trimmed();
    if (needle.isEmpty())
        return found;
    const FoldedText folded = foldWithOrigin(text);
    for (qsizetype at = 0; (at = folded.text.indexOf(needle, at)) >= 0; at += needle.size()) {
        const TextRange range = folded.originalRange(at, needle.size());
        // Two folded characters may come from one (½): the same stretch is not found twice.
        if (range.length > 0 && (found.isEmpty() || found.last().start + found.last().length <= range.start))
            found.append(range);
    }
    return found;
}

}  // namespace kangdu
