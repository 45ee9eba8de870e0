// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/article_parts.h"
#include "ui/article/article_writer.h"
#include "ui/article/table_widths.h"

#include <QCoreApplication>
#include <QFontMetricsF>

namespace kangdu {

namespace {

constexpr int kMaxColumns = 12; // more cannot be read at any width: the rest is left to stacked records
constexpr qreal kCellSide = 12;

struct TablePart {
    Q_DECLARE_TR_FUNCTIONS(kangdu::TablePart)
};

int columnsOf(const Block &block)
{
    int columns = 0;
    for (const auto &row : block.rows)
        columns = qMax(columns, int(row.size()));
    return columns;
}

void bottomLine(QTextTableCellFormat &format, const QColor &color, qreal width)
{
    format.setBottomBorder(width);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(color);
}

qreal longestWord(const QString &text, const QFontMetricsF &metrics, qreal em)
{
    qreal widest = 2 * em;
    for (const QString &word : text.split(' ', Qt::SkipEmptyParts)) {
        if (word.size() < 24 && word.at(0).unicode() < 0x2000)
            widest = qMax(widest, metrics.horizontalAdvance(word));
    }
    return widest;
}

void writeGrid(ArticleWriter &writer, const Block &block, int columns)
{
    const TextLook plain{TextStyle::Table}, bold{TextStyle::Table, Role::Ink, true};
    const QFontMetricsF plainMetrics(writer.font(plain)), boldMetrics(writer.font(bold));
    const qreal em = plainMetrics.horizontalAdvance(QChar(0x6c38));
    QVector<QVector<qreal>> advances;
    QVector<qreal> words(columns, 2 * em);
    for (int row = 0; row < block.rows.size(); ++row) {
        QVector<qreal> line(columns, 0);
        for (int column = 0; column < block.rows[row].size(); ++column) {
            QString text = plainText(block.rows[row][column]);
            const QFontMetricsF &metrics = (block.headerRow && row == 0) || column == 0 ? boldMetrics : plainMetrics;
            for (const Span &span : block.rows[row][column])
                line[column] += span.sourceId.isEmpty() ? 0 : 1.3 * em;
            line[column] += metrics.horizontalAdvance(text);
            words[column] = qMax(words[column], longestWord(text, metrics, em));
        }
        advances << line;
    }
    QVector<QTextLength> lengths;
    for (int width : tableWidths(advances, words, 2 * kCellSide * writer.layout().zoom, em, writer.layout().column))
        lengths << QTextLength(QTextLength::FixedLength, width);

    QTextTable *table = writer.beginTable(int(block.rows.size()), columns, lengths, 8, format::DataTable);
    if (block.headerRow) {
        QTextTableFormat format = table->format();
        format.setHeaderRowCount(1);
        table->setFormat(format);
    }
    const bool outlined = writer.appearance().theme.highContrast();
    for (int row = 0; row < block.rows.size(); ++row) {
        const bool header = block.headerRow && row == 0;
        QTextTableCellFormat format =
            header ? writer.cellFormat(9, kCellSide, 11, kCellSide) : writer.cellFormat(10, kCellSide, 12, kCellSide);
        if (!outlined)
            format.setBackground(writer.color(header ? Role::AccentSoft : Role::Surface));
        bottomLine(format, writer.color(header ? Role::LineStrong : Role::Line), outlined && header ? 2 : 1);
        for (int column = 0; column < columns; ++column) {
            writer.cell(table, row, column, format);
            writer.block({TextStyle::Table});
            if (column < block.rows[row].size())
                writer.spans(block.rows[row][column], header || (column == 0 && block.headerRow) ? bold : plain);
        }
    }
    writer.endTable(table);
}

void writeRecords(ArticleWriter &writer, const Block &block)
{
    const int first = block.headerRow ? 1 : 0;
    const int records = int(block.rows.size()) - first;
    if (records <= 0)
        return;
    QTextTable *table =
        writer.beginTable(records, 1, {QTextLength(QTextLength::PercentageLength, 100)}, 8, format::LayoutTable);
    for (int record = 0; record < records; ++record) {
        const QVector<Spans> &row = block.rows[record + first];
        QTextTableCellFormat format = writer.cellFormat(10, 0, 12, 0);
        bottomLine(format, writer.color(Role::Line), 1);
        if (record == 0) {
            format.setTopBorder(1);
            format.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setTopBorderBrush(writer.color(Role::Line));
        }
        writer.cell(table, record, 0, format);
        for (int column = 0; column < row.size(); ++column) {
            if (column > 0 && row[column].isEmpty())
                continue;
            writer.block({TextStyle::Body});
            if (column > 0 && block.headerRow && column < block.rows[0].size()) {
                const QString label = plainText(block.rows[0][column]).simplified();
                //: Label and value of a table cell shown as a line of its own
                writer.text(TablePart::tr("%1: ").arg(label), {TextStyle::Body, Role::Ink3});
            }
            writer.spans(row[column], {TextStyle::Body, Role::Ink, column == 0});
        }
    }
    writer.endTable(table);
}

} // namespace

void writeTable(ArticleWriter &writer, const Block &block, int number)
{
    const int columns = columnsOf(block);
    if (columns == 0)
        return;
    if (writer.layout().compact || columns > kMaxColumns)
        writeRecords(writer, block);
    else
        writeGrid(writer, block, columns);
    QStringList below;
    if (!block.caption.isEmpty())
        below << (number > 0 ? TablePart::tr("Table %1  %2").arg(number).arg(block.caption) : block.caption);
    if (!block.note.isEmpty())
        below << block.note;
    for (int i = 0; i < below.size(); ++i) {
        writer.block({TextStyle::Small, i == 0 ? 12.0 : 0.0, i + 1 == below.size() ? 14.0 : 0.0});
        writer.text(below[i], {TextStyle::Small, Role::Ink3});
    }
}

} // namespace kangdu
