// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/topic.h"
#include "ui/theme/appearance.h"

#include <QAbstractButton>

namespace kangdu {

/// A topic begun before: title, kind, how much is read and how long the rest takes. 75 px high.
class ReadingRow final : public QAbstractButton {
    Q_OBJECT
public:
    explicit ReadingRow(Appearance appearance, QWidget *parent = nullptr);

    /// `progress` 0..1. `ruled`: with a line above.
    void setReading(const TopicCard &card, qreal progress, bool ruled);
    const TopicCard &card() const { return card_; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    Appearance appearance_;
    TopicCard card_;
    qreal progress_ = 0;
    QString rest_;
    bool ruled_ = false;
    bool ring_ = false; ///< the focus came by the keyboard
};

} // namespace kangdu
