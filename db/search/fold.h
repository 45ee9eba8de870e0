// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/search_types.h"

#include <QByteArrayView>
#include <QString>
#include <QStringView>
#include <QVector>

namespace kangdu {

/// Text as search compares it: NFKC per character, case and width folded, Latin diacritics off, traditional
/// characters simplified (OpenCC TSCharacters), format characters dropped, every kind of space one U+0020.
QString fold(QStringView text);

/// Whether UTF-8 text, folded, holds `folded`; without folding a copy of it where each character becomes one other (Knuth, Morris, Pratt 1977).
bool foldedContains(QByteArrayView utf8, QStringView folded);

/// Folded text that remembers where each of its UTF-16 units came from.
struct FoldedText {
    QString text;
    QVector<int> origin;  ///< text.size() + 1 positions in the original; ascending

    /// The stretch of the original that a stretch of `text` came from. Clamped to the text.
    TextRange originalRange(qsizetype start, qsizetype length) const;
};
FoldedText foldWithOrigin(QStringView text);

}  // namespace kangdu
