// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kangdu {

class ArticleBrowser;

/// Where a reader is, in terms that survive another zoom, theme, width or language.
struct ReadingPlace {
    bool atTop = true;
    QString facet; ///< of the section; empty in the header
    int section = 0; ///< index of the section
    int block = 0, blocks = 1; ///< content block within the section, and how many it has
    qreal fraction = 0; ///< how far through the block's characters
    qreal intoLine = 0; ///< part of the line above the view's top

    static ReadingPlace of(const ArticleBrowser &browser);
    /// Scroll value that brings the place to the top of the view again.
    int scrollValue(const ArticleBrowser &browser) const;
};

} // namespace kangdu
