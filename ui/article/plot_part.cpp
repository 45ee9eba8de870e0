// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/article_parts.h"
#include "ui/article/article_writer.h"
#include "ui/widgets/mixed_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImageReader>
#include <QPainter>

namespace kangdu {

namespace {

// px at 100 %, as in the mock
constexpr qreal kRow = 36, kBar = 22, kTop = 7, kLabelGap = 14, kValueGap = 10, kFoot = 4;
constexpr qreal kLabelLeast = 136, kRightRoom = 110, kAbove = 24;
constexpr qreal kLabelMost = 0.3; // of the column
constexpr int kMaxImageBytes = 16 << 20;

struct PlotPart {
    Q_DECLARE_TR_FUNCTIONS(kangdu::PlotPart)
};

/// Everything a bar chart needs to paint itself once it comes into view.
struct BarChart {
    QVector<PlotBar> bars;
    QFont label, value;
    QColor ink, bar, axis;
    qreal zoom = 1, labelWidth = 0, barRoom = 0;
    bool labelsAbove = false; ///< too long to stand beside the bars

    void paint(QPainter &painter, const QRectF &box) const
    {
        qreal most = 0;
        for (const PlotBar &one : bars)
            most = qMax(most, one.value);
        const qreal axisAt = labelsAbove ? box.left() + 1 : box.left() + labelWidth + kLabelGap * zoom;
        qreal y = box.top() + kTop * zoom;
        for (const PlotBar &one : bars) {
            QRectF line(box.left(), y, labelWidth, kBar * zoom);
            if (labelsAbove) {
                line = QRectF(axisAt + kValueGap * zoom, y, box.width(), kAbove * zoom);
                y += kAbove * zoom;
            }
            painter.setPen(ink);
            painter.setFont(label);
            const QString name =
                QFontMetricsF(label).elidedText(withUnitSpaces(one.label), Qt::ElideRight, line.width());
            painter.drawText(line, (labelsAbove ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, name);
            const qreal length = most > 0 ? qRound(barRoom * one.value / most) : 0;
            painter.fillRect(QRectF(axisAt, qRound(y), length, qRound(kBar * zoom)), bar);
            painter.setFont(value);
            painter.drawText(QRectF(axisAt + length + kValueGap * zoom, y, box.right() - axisAt - length, kBar * zoom),
                Qt::AlignLeft | Qt::AlignVCenter, withUnitSpaces(one.text));
            y += kRow * zoom;
        }
        painter.setPen(QPen(axis, 1.5 * zoom));
        painter.drawLine(QPointF(axisAt, box.top()), QPointF(axisAt, box.bottom()));
    }
};

} // namespace

void writePlot(ArticleWriter &writer, const Block &block, int number, bool movement)
{
    if (block.bars.isEmpty())
        return;
    const QString caption = PlotPart::tr("Figure %1  %2").arg(number).arg(block.caption);
    writer.block({TextStyle::Small, 8, 6});
    writer.text(caption, {TextStyle::Small, Role::Ink3});

    BarChart chart;
    chart.bars = block.bars;
    chart.zoom = writer.layout().zoom;
    chart.label = writer.font({TextStyle::Ui});
    chart.value = writer.font({TextStyle::Ui, Role::Ink, true});
    chart.ink = writer.color(Role::Ink);
    chart.bar = writer.color(movement ? Role::PlotRehab : Role::PlotFood);
    chart.axis = writer.color(Role::LineStrong);
    const QFontMetricsF metrics(chart.label), valueMetrics(chart.value);
    const qreal column = writer.layout().column;
    qreal widest = 0, value = 0;
    QStringList values;
    for (const PlotBar &bar : block.bars) {
        widest = qMax(widest, metrics.horizontalAdvance(bar.label) + 2);
        value = qMax(value, valueMetrics.horizontalAdvance(bar.text));
        values << bar.label + ' ' + bar.text;
    }
    chart.labelsAbove = widest > column * kLabelMost;
    chart.labelWidth = qMax(widest, qMin(kLabelLeast * chart.zoom, column * 0.2));
    const qreal right = qMax(value + (kValueGap + 2) * chart.zoom, qMin(kRightRoom * chart.zoom, column * 0.15));
    chart.barRoom =
        qMax<qreal>(1, column - right - (chart.labelsAbove ? 0 : chart.labelWidth + kLabelGap * chart.zoom));

    writer.block({TextStyle::Ui, 0, block.note.isEmpty() ? 14.0 : 6.0});
    const qreal row = chart.labelsAbove ? kRow + kAbove : kRow;
    const int height = writer.px(row * qreal(block.bars.size()) + kFoot);
    const QSize size(writer.layout().column, height);
    //: Text alternative of a bar chart: caption, then label and value of each bar
    const QString alt = PlotPart::tr("Bar chart. %1: %2").arg(block.caption, values.join(QStringLiteral("; ")));
    writer.image(size, alt, [chart](QPainter &painter, const QRectF &box) { chart.paint(painter, box); });
    if (!block.note.isEmpty()) {
        writer.block({TextStyle::Small, 0, 14});
        writer.text(block.note, {TextStyle::Small, Role::Ink3});
    }
}

void writePicture(ArticleWriter &writer, const Block &block, const ArticleLookup &lookup)
{
    const int column = writer.layout().column;
    const qreal zoom = writer.layout().zoom;
    const qreal scale = block.width > 0 ? qMin(zoom, qreal(column) / block.width) : 1;
    if (block.width <= 0 || block.height <= 0 || block.height * scale > 4 * column) {
        if (!block.alt.isEmpty()) {
            writer.block({TextStyle::Small, 0, 14});
            writer.text(block.alt, {TextStyle::Small, Role::Ink3});
        }
        return;
    }
    writer.block({TextStyle::Body, 8, 14});
    const QSize size(qRound(block.width * scale), qMax(1, qRound(block.height * scale)));
    writer.image(size, block.alt, [media = lookup.media, hash = block.source](QPainter &painter, const QRectF &box) {
        QByteArray bytes = media ? media(hash) : QByteArray();
        if (bytes.size() > kMaxImageBytes)
            return;
        QBuffer buffer(&bytes);
        QImageReader reader(&buffer);
        reader.setScaledSize((box.size() * painter.device()->devicePixelRatioF()).toSize());
        const QImage image = reader.read();
        if (!image.isNull())
            painter.drawImage(box, image);
    });
}

} // namespace kangdu
