// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/search_types.h"
#include "ui/search/marked_text.h"
#include "ui/theme/appearance.h"

#include <QRect>

#include <optional>

class QPainter;

namespace kangdu {

/// One row of the result list laid out: badge, title, why it matched, snippet. Wide rows have the reason at the
/// right of the title; compact ones have it below, and two lines of snippet.
class ResultRow final {
public:
    ResultRow(const Appearance &appearance, const SearchHit &hit, const QString &reason, const QRect &rect, bool compact,
              bool selected);
    static int height(const Metrics &metrics, bool compact);

    void paint(QPainter &painter) const;
    /// Some text had to be elided: the full texts belong in a tool tip.
    bool shortened() const { return title_->shortened() || reason_->shortened() || snippet_->shortened(); }
    const MarkedText &title() const { return *title_; }
    const MarkedText &reason() const { return *reason_; }
    const MarkedText &snippet() const { return *snippet_; }

private:
    const Appearance &appearance_;
    Kind kind_;
    QPoint badgeAt_;
    std::optional<MarkedText> reason_, title_, snippet_;
    QPointF titleAt_, reasonAt_, snippetAt_;
};

}  // namespace kangdu
