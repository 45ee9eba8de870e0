// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the keyframes of figure files side by side, a row each.
//   kangdu-figure-sheet OUT.png figure.yaml...
// What is wrong in a file is printed; exit code 1 then.
#include "db/authoring/format_rules.h"
#include "db/authoring/topic_reader.h"
#include "db/figure/figure_motion.h"
#include "ui/figure/figure_scene.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <cstdio>

using namespace kangdu;

namespace {

constexpr int kCell = 300, kGap = 8, kLine = 22, kMostFrames = 5;

}  // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList files = application.arguments().mid(2);
    if (files.isEmpty()) {
        std::fprintf(stderr, "Usage: kangdu-figure-sheet OUT.png figure.yaml...\n");
        return 2;
    }
    const Theme theme;
    Findings problems;
    FindingSink sink(problems);
    const int columns = files.size() > 3 ? 2 : 1, rows = int(files.size() + columns - 1) / columns, width = kMostFrames * (kCell + kGap) + 2 * kGap;
    QImage sheet(columns * width, rows * (kCell + kLine + kGap), QImage::Format_RGB32);
    sheet.fill(theme.color(Role::Canvas));
    QPainter painter(&sheet);
    for (qsizetype i = 0; i < files.size(); ++i) {
        QFile file(files[i]);
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read.\n", qPrintable(files[i]));
            return 2;
        }
        const FigureScene scene(readFigure(files[i], file.readAll(), sink).figure);
        const double left = double(i % columns) * width + kGap, top = double(i / columns) * (kCell + kLine + kGap);
        painter.setPen(theme.color(Role::Ink));
        painter.drawText(QRectF(left, top, width, kLine), Qt::AlignVCenter, QFileInfo(files[i]).dir().dirName());
        const auto &frames = scene.figure().keyframes;
        for (qsizetype frame = 0; frame < std::min<qsizetype>(frames.size(), kMostFrames); ++frame) {
            const QRectF cell(left + double(frame) * (kCell + kGap), top + kLine, kCell, kCell);
            painter.fillRect(cell, theme.color(Role::FigBg));
            const bool moved = frames[frame].id == QLatin1String("end");
            scene.paint(painter, cell.adjusted(6, 6, -6, -6), frames[frame].pose, {moved, moved, moved, false}, theme, theme.color(Role::FigBg));
            painter.drawText(cell.adjusted(4, 2, 0, 0), frames[frame].id);
        }
    }
    painter.end();
    if (!sheet.save(application.arguments().value(1))) {
        std::fprintf(stderr, "%s cannot be written.\n", qPrintable(application.arguments().value(1)));
        return 2;
    }
    for (const Finding &finding : std::as_const(problems))
        std::printf("%s:%d:%d: %s %s\n", qPrintable(finding.place.file), finding.place.line, finding.place.column, qPrintable(finding.rule),
            qPrintable(finding.message));
    return problems.isEmpty() ? 0 : 1;
}
