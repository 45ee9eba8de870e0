// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>

#include <array>

namespace kangdu {

/// Text styles of the design: size and line height in px at 100 %, weight.
enum class TextStyle { Display, H1, H2, H3, Body, BodyLatin, Ui, CardTitle, Table, Small, Caption };

/// Zoom: every size on screen is asked from here, in px at 100 %, and comes back scaled.
class Metrics final : public QObject {
    Q_OBJECT
public:
    static constexpr std::array kZoomSteps{0.85, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0};
    explicit Metrics(QObject *parent = nullptr);

    qreal zoom() const { return zoom_; }
    void setZoom(qreal zoom);  ///< clamped to 0.85 .. 2.0
    void zoomIn();
    void zoomOut();
    bool canZoomIn() const;
    bool canZoomOut() const;

    int px(qreal at100) const;               ///< rounded, at least 1 for anything > 0
    qreal fpx(qreal at100) const { return at100 * zoom_; }
    QFont font(TextStyle style) const;        ///< family list, pixel size, weight for the zoom
    QFont displayFont(TextStyle style) const; ///< serif 700 where installed and >= 22 px, else sans 700
    int lineHeight(TextStyle style) const;    ///< px
    void setSerifAllowed(bool allowed);       ///< off in high contrast

signals:
    void changed();

private:
    qreal zoom_ = 1.0;
    bool serif_ = true;
};

}  // namespace kangdu
