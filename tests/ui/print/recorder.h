// SPDX-License-Identifier: GPL-3.0-or-later
// Paper that remembers what was painted on it: words, and how far everything reaches, whatever the clip.
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <QVector>

namespace kangdu::test {

class Recorder final : public QPaintDevice, private QPaintEngine {
public:
    explicit Recorder(const QSizeF &size) : QPaintEngine(QPaintEngine::AllFeatures), size_(size.toSize()) {}

    /// All words of the page, without white space.
    QString words() const { return words_; }
    QRectF reach() const { return reach_; }
    int marks() const { return marks_; }
    /// How many of them are neither black, white nor grey.
    int coloured() const { return coloured_; }

    QPaintEngine *paintEngine() const override { return const_cast<Recorder *>(this); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmWidthMM:
            return size_.width();
        case PdmHeight:
        case PdmHeightMM:
            return size_.height();
        case PdmNumColors:
            return 1 << 24;
        case PdmDepth:
            return 24;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return 96;
        }
    }

private:
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &now) override
    {
        transform_ = now.transform();
        pen_ = now.pen();
        brush_ = now.brush();
    }
    void mark(const QRectF &box)
    {
        const double half = pen_.style() == Qt::NoPen ? 0 : qMax(1.0, pen_.widthF()) / 2;
        reach_ |= transform_.mapRect(box.adjusted(-half, -half, half, half));
        ++marks_;
        const auto isGrey = [](const QColor &color) { return color.saturation() == 0; };
        coloured_ += (pen_.style() != Qt::NoPen && !isGrey(pen_.color())) || (brush_.style() != Qt::NoBrush && !isGrey(brush_.color()));
    }
    void drawPath(const QPainterPath &path) override
    {
        if (!path.isEmpty())
            mark(path.boundingRect());
    }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode) override
    {
        QPolygonF polygon;
        for (int i = 0; i < count; ++i)
            polygon << points[i];
        mark(polygon.boundingRect());
    }
    void drawLines(const QLineF *lines, int count) override
    {
        for (int i = 0; i < count; ++i)
            mark(QRectF(lines[i].p1(), lines[i].p2()).normalized());
    }
    void drawRects(const QRectF *rects, int count) override
    {
        for (int i = 0; i < count; ++i)
            mark(rects[i]);
    }
    void drawEllipse(const QRectF &rect) override { mark(rect); }
    void drawPixmap(const QRectF &rect, const QPixmap &, const QRectF &) override { mark(rect); }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        for (const QChar c : item.text()) {
            if (!c.isSpace())
                words_ += c;
        }
        if (!item.text().trimmed().isEmpty())
            reach_ |= transform_.mapRect(QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent()));
    }

    QSize size_;
    QTransform transform_;
    QPen pen_;
    QBrush brush_;
    QString words_;
    QRectF reach_;
    int marks_ = 0, coloured_ = 0;
};

inline QString withoutSpace(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

}  // namespace kangdu::test
