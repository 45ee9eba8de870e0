// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/handout_painter.h"

#include "ui/theme/icons.h"

#include <QPainter>

namespace kangdu {

namespace {

QColor lineColor(bool dark)
{
    return dark ? QColor(Qt::black) : QColor(0x55, 0x55, 0x55);
}

QPen pen(double width, bool dark)
{
    return {lineColor(dark), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

}  // namespace

HandoutPainter::HandoutPainter(const Handout &handout, const QSizeF &paper, PrintSize size)
    : paper_(paper), pages_(layOut(handout, paper, size))
{
    for (const HandoutRow &row : handout.rows)
        figures_.emplace_back(row.exercise.figure);
}

void HandoutPainter::paint(QPainter &painter, int number) const
{
    if (number < 0 || number >= pages_.size())
        return;
    const HandoutPage &page = pages_[number];
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const HandoutPage::Fill &fill : page.fills)
        painter.fillRect(fill.box, QColor(fill.grey, fill.grey, fill.grey));
    painter.setBrush(Qt::NoBrush);
    for (const HandoutPage::Rule &rule : page.rules) {
        painter.setPen(pen(rule.width, rule.dark));
        painter.drawLine(rule.line);
    }
    for (const HandoutPage::Frame &frame : page.frames) {
        painter.setPen(pen(frame.width, frame.dark));
        painter.drawRect(frame.box);
    }
    painter.setPen(pen(1.5, true));
    for (const HandoutPage::Tick &tick : page.ticks)
        painter.drawRect(tick.box.adjusted(0.75, 0.75, -0.75, -0.75));
    for (const HandoutPage::Figure &figure : page.figures) {
        const FigureScene &scene = figures_[std::size_t(figure.row)];
        FigureLook look;
        look.working = look.ghost = look.arrow = true;
        scene.paint(painter, figure.box, keyframesOf(scene.figure()).end, look, FigureInk::print());
    }
    for (const QRectF &sign : page.warnings)
        Icons().paint(painter, QStringLiteral("warning"), sign.topLeft(), sign.width(), Qt::black);
    for (const HandoutPage::Text &text : page.texts)
        text.text.paint(painter, text.at);
    painter.restore();
}

}  // namespace kangdu
