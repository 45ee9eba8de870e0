// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QObject>
#include <QVector>

namespace kangdu {

class ArticleBrowser;

/// Every place of a text in the article on show: marks them all, and goes from one to the next.
class PageFinder final : public QObject {
    Q_OBJECT
public:
    PageFinder(const Appearance &appearance, ArticleBrowser &browser, QObject *parent = nullptr);

    /// Looks for a text and goes to its first place at or after where the reader was. An empty text marks nothing.
    void setText(const QString &text);
    const QString &text() const { return text_; }
    /// To the next place (1) or the one before (-1); round at the ends.
    void step(int direction);
    int count() const { return int(places_.size()); }
    /// From 0; -1 without any.
    int current() const { return current_; }

signals:
    void changed();

private:
    struct Place {
        int start = 0, end = 0; ///< document positions
    };
    void find();
    void mark();
    void show(int place);
    int firstFromOrigin() const;

    Appearance appearance_;
    ArticleBrowser &browser_;
    QString text_;
    QVector<Place> places_;
    int current_ = -1;
    int origin_ = 0; ///< where the reader was when the text was begun, or the place stepped to: typing on does not run away from it
};

} // namespace kangdu
