// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/location.h"

#include <QVector>

namespace kangdu {

/// Back and forward through what was shown. Keeps at most 200 entries.
class History final {
public:
    struct Entry {
        Location location;
        qreal position = 0;  ///< how far down the page was, 0..1
    };

    /// Goes to a new place: what was ahead is dropped. The same place again changes nothing;
    /// a search that follows a search replaces it (one entry for a word being typed).
    void visit(const Location &location);
    /// Notes how far down the current page is, before it is left.
    void setPosition(qreal position);
    bool canGoBack() const { return at_ > 0; }
    bool canGoForward() const { return at_ + 1 < entries_.size(); }
    Entry back();
    /// Where back() would lead; home if it cannot.
    Entry previous() const { return canGoBack() ? entries_[at_ - 1] : Entry{}; }
    Entry forward();
    Entry current() const { return at_ < 0 ? Entry{} : entries_[at_]; }

private:
    QVector<Entry> entries_;
    qsizetype at_ = -1;
};

}  // namespace kangdu
