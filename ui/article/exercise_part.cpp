// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/location.h"
#include "ui/article/article_parts.h"
#include "ui/article/article_writer.h"
#include "ui/article/dose_text.h"
#include "ui/article/picture_button.h"
#include "ui/figure/figure_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace kangdu {

namespace {

// px at 100 %
constexpr qreal kFigure = 262, kLabel = 72, kLabelGap = 14, kStillHeight = 264, kStillGap = 16, kRowLine = 26;

struct ExercisePart {
    Q_DECLARE_TR_FUNCTIONS(kangdu::ExercisePart)
};

/// A still on the figure's own panel.
auto stillPainter(const ArticleWriter &writer, const ExerciseFigure &figure, FigurePainter::Still still)
{
    return [theme = &writer.appearance().theme, figure, still, zoom = writer.layout().zoom](
               QPainter &painter, const QRectF &box) {
        painter.fillRect(box, theme->color(Role::FigBg));
        const qreal side = qMin(box.width(), box.height());
        const QRectF square(box.center().x() - side / 2, box.bottom() - side, side, side);
        FigurePainter(*theme).paintStill(
            painter, square.adjusted(8 * zoom, 8 * zoom, -8 * zoom, -8 * zoom), figure, still);
    };
}

QString altOf(const Exercise &exercise, bool last)
{
    const auto &frames = exercise.figure.keyframes;
    if (frames.isEmpty())
        return exercise.title;
    const QString alt = last ? frames.last().alt : frames.first().alt;
    return alt.isEmpty() ? exercise.title : alt;
}

void writeStartButton(ArticleWriter &writer, const Exercise &exercise)
{
    writeButton(writer, QStringLiteral("play"), ExercisePart::tr("Follow along"), Location::play(exercise.slug).address());
}

void frameCell(QTextTableCellFormat &format, const ArticleWriter &writer, Role fill)
{
    const bool outlined = writer.appearance().theme.highContrast();
    format.setBorder(outlined ? 2 : 1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(writer.color(Role::Line));
    format.setBackground(writer.color(fill));
}

struct Row {
    QString label, value;
    Role role = Role::Ink;
    bool bold = false;
};

/// The first signs on one line, without the full stops they end with.
QString stopLine(const QStringList &signs)
{
    QStringList parts;
    for (const QString &sign : signs.mid(0, 2)) {
        QString text = sign.trimmed();
        while (text.endsWith('.') || text.endsWith(QChar(0x3002)))
            text.chop(1);
        if (!text.isEmpty())
            parts << text;
    }
    return parts.join(ExercisePart::tr("; "));
}

QVector<Row> rowsOf(const Exercise &exercise)
{
    using doseText::Bound;
    const Dose &dose = exercise.dose;
    const QString first = doseText::amount(dose, Bound::Start), usual = doseText::amount(dose, Bound::Typical);
    const QVector<Row> all{
        {ExercisePart::tr("How much"), usual, Role::Ink, true},
        {ExercisePart::tr("First time"), first == usual ? QString() : first},
        {ExercisePart::tr("Each time"), doseText::eachTime(dose)},
        {ExercisePart::tr("How often"), doseText::howOften(dose)},
        {ExercisePart::tr("Stop if"), stopLine(exercise.stopSigns), Role::Danger},
    };
    QVector<Row> rows;
    for (const Row &row : all) {
        if (!row.value.isEmpty())
            rows << row;
    }
    return rows;
}

void writeWords(ArticleWriter &writer, const Exercise &exercise)
{
    writer.block({TextStyle::CardTitle, 0, 2, 0, 0, format::Heading, 3, false, 28});
    writer.text(exercise.title, {TextStyle::CardTitle, Role::Ink, true, false, 20});
    QStringList about;
    if (!exercise.muscles.isEmpty())
        about << exercise.muscles.join(ExercisePart::tr(", "));
    if (!exercise.equipment.isEmpty())
        about << ExercisePart::tr("needs %1").arg(exercise.equipment.join(ExercisePart::tr(", ")));
    if (!about.isEmpty()) {
        writer.block({TextStyle::Small, 0, 6});
        writer.text(about.join(QStringLiteral(" · ")), {TextStyle::Small, Role::Ink3});
    }
    const QVector<Row> rows = rowsOf(exercise);
    if (!rows.isEmpty()) {
        qreal label = writer.px(kLabel);
        const QFontMetricsF metrics(writer.font({TextStyle::Ui}));
        for (const Row &row : rows)
            label = qMax(label, metrics.horizontalAdvance(row.label) + writer.px(kLabelGap));
        QTextTable *table = writer.beginTable(int(rows.size()), 2,
            {QTextLength(QTextLength::FixedLength, qMin(label, writer.layout().column / 3.0)),
                QTextLength(QTextLength::VariableLength, 0)},
            0, format::LayoutTable);
        const BlockLook line{TextStyle::Ui, 0, 0, 0, 0, format::Paragraph, 0, false, kRowLine};
        for (int i = 0; i < rows.size(); ++i) {
            writer.cell(table, i, 0, writer.cellFormat(0, 8, 0, 0));
            writer.block(line);
            writer.text(rows[i].label, {TextStyle::Ui, Role::Ink2});
            writer.cell(table, i, 1, {});
            writer.block(line);
            writer.text(rows[i].value, {TextStyle::Ui, rows[i].role, rows[i].bold});
        }
        writer.endTable(table);
    }
    writer.block({TextStyle::Ui, 10});
    const QString article = Location::topic(exercise.slug).address();
    if (exercise.figure.isEmpty()) {
        writeButton(writer, QStringLiteral("exercise"), ExercisePart::tr("See the exercise"), article);
        return;
    }
    writeStartButton(writer, exercise);
    writer.text(QStringLiteral("  "), {});
    writePill(writer, ExercisePart::tr("See the exercise"), article);
}

} // namespace

void writeExerciseCard(ArticleWriter &writer, const Exercise &exercise)
{
    const bool stacked = writer.layout().compact;
    const int side = writer.px(kFigure), border = writer.appearance().theme.highContrast() ? 2 : 1;
    QTextTable *table = stacked
        ? writer.beginTable(2, 1, {QTextLength(QTextLength::PercentageLength, 100)}, 12, format::LayoutTable)
        : writer.beginTable(1, 2,
            {QTextLength(QTextLength::FixedLength, side + 2 * border), QTextLength(QTextLength::VariableLength, 0)}, 12,
            format::LayoutTable);
    QTextTableCellFormat picture;
    frameCell(picture, writer, Role::FigBg);
    picture.setVerticalAlignment(QTextCharFormat::AlignBottom);
    picture.setBottomPadding(border); // keeps the picture off the frame
    writer.cell(table, 0, 0, picture);
    writer.block({TextStyle::Caption, 0, 0, 0, 0, format::Paragraph, 0, false, 1});
    if (!exercise.figure.isEmpty()) {
        const int width = stacked ? writer.layout().column - 2 * border : side;
        writer.image({width, side}, altOf(exercise, true),
            stillPainter(writer, exercise.figure, FigurePainter::Still::End), QTextCharFormat::AlignBottom);
    }
    QTextTableCellFormat words = writer.cellFormat(14, 20, 16, 20);
    frameCell(words, writer, Role::Surface);
    writer.cell(table, stacked ? 1 : 0, stacked ? 0 : 1, words);
    writeWords(writer, exercise);
    writer.endTable(table);
}

void writeStills(ArticleWriter &writer, const Exercise &exercise)
{
    const ReadingLayout &layout = writer.layout();
    const bool stacked = layout.compact && layout.column < 600 * layout.zoom;
    const int gap = writer.px(kStillGap);
    const int width = stacked ? layout.column : (layout.column - gap) / 2;
    const int height = writer.px(kStillHeight);
    const QVector<QTextLength> widths = stacked
        ? QVector<QTextLength>{QTextLength(QTextLength::FixedLength, width)}
        : QVector<QTextLength>{QTextLength(QTextLength::FixedLength, width), QTextLength(QTextLength::FixedLength, gap),
            QTextLength(QTextLength::FixedLength, layout.column - width - gap)};
    const auto &frames = exercise.figure.keyframes;
    const int pictures = frames.size() > 1 ? 2 : 1;
    QTextTable *table = writer.beginTable(stacked ? pictures : 1, stacked ? 1 : 3, widths, 8, format::LayoutTable);
    for (int i = 0; i < pictures; ++i) {
        const bool last = i == 1;
        writer.cell(table, stacked ? i : 0, stacked ? 0 : 2 * i, {});
        writer.block({TextStyle::Caption, 0, 0, 0, 0, format::Paragraph, 0, false, 1});
        writer.image({width, height}, altOf(exercise, last),
            stillPainter(writer, exercise.figure, last ? FigurePainter::Still::End : FigurePainter::Still::Start),
            QTextCharFormat::AlignBottom);
        writer.block({TextStyle::Small, 4, 8});
        writer.text(last ? ExercisePart::tr("End") : ExercisePart::tr("Start"), {TextStyle::Small, Role::Ink, true});
        const QString alt = altOf(exercise, last);
        if (alt != exercise.title)
            writer.text(QStringLiteral("  ") + alt, {TextStyle::Small, Role::Ink3});
    }
    writer.endTable(table);
    writer.block({TextStyle::Ui, 4, 14});
    writeStartButton(writer, exercise);
}

} // namespace kangdu
