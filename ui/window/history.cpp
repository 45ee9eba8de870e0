// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/history.h"

namespace kangdu {

namespace {
constexpr int kMaxEntries = 200;
}

void History::visit(const Location &location)
{
    if (at_ >= 0 && entries_[at_].location == location)
        return;
    if (at_ >= 0 && location.page == Location::Page::Search && entries_[at_].location.page == Location::Page::Search) {
        entries_.resize(at_ + 1);
        entries_[at_] = {location, 0};
        return;
    }
    entries_.resize(at_ + 1);
    entries_ << Entry{location, 0};
    if (entries_.size() > kMaxEntries)
        entries_.removeFirst();
    at_ = entries_.size() - 1;
}

void History::setPosition(qreal position)
{
    if (at_ >= 0)
        entries_[at_].position = position;
}

History::Entry History::back()
{
    if (canGoBack())
        --at_;
    return current();
}

History::Entry History::forward()
{
    if (canGoForward())
        ++at_;
    return current();
}

}  // namespace kangdu
