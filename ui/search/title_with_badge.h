// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/kind.h"
#include "ui/theme/appearance.h"

#include <QWidget>

namespace kangdu {

/// A topic's name, wrapped as needed, with the badge of its kind behind the last word.
class TitleWithBadge final : public QWidget {
    Q_OBJECT
public:
    explicit TitleWithBadge(Appearance appearance, QWidget *parent = nullptr);

    void setTopic(const QString &title, Kind kind);
    QString title() const { return title_; }
    void retranslate();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();
    /// Lays out, paints if there is a painter, returns the height.
    qreal place(qreal width, QPainter *painter) const;

    Appearance appearance_;
    QString title_;
    Kind kind_ = Kind::Condition;
};

}  // namespace kangdu
