// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapped_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace kangdu {

QStringList wrappedLines(const QString &text, const QFont &font, qreal width, int most)
{
    QStringList lines;
    if (most < 1 || width <= 0)
        return lines;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines << QFontMetricsF(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

void paintLines(QPainter &painter, const QStringList &lines, const QFont &font, const QRectF &box, qreal lineHeight,
    Qt::Alignment alignment)
{
    painter.setFont(font);
    for (qsizetype i = 0; i < lines.size(); ++i)
        painter.drawText(QRectF(box.left(), box.top() + i * lineHeight, box.width(), lineHeight),
            alignment | Qt::AlignVCenter, lines[i]);
}

} // namespace kangdu
