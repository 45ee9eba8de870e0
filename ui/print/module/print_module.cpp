// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/module/print_module.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace kangdu {

namespace {

/// From px on the pages' own paper to dots on the printer's, whole and in the middle.
QTransform fitted(const QSizeF &paper, const QRectF &sheet)
{
    const double scale = qMin(sheet.width() / paper.width(), sheet.height() / paper.height());
    const QSizeF rest = sheet.size() - paper * scale;
    return QTransform::fromTranslate(sheet.left() + rest.width() / 2, sheet.top() + rest.height() / 2).scale(scale, scale);
}

}  // namespace

Printing::Outcome PrintModule::print(const Job &job, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(job.title);
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(job.paper / 96, QPageSize::Inch, {}, QPageSize::FuzzyMatch));
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, job.pages);
    dialog.setFromTo(1, job.pages);
    if (dialog.exec() != QDialog::Accepted)
        return Outcome::Cancelled;

    const bool ranged = printer.printRange() == QPrinter::PageRange;
    const int first = ranged ? qBound(1, printer.fromPage(), job.pages) : 1;
    const int last = ranged ? qBound(first, printer.toPage(), job.pages) : job.pages;
    QPainter painter;
    if (!painter.begin(&printer))
        return Outcome::Failed;
    const bool backwards = printer.pageOrder() == QPrinter::LastPageFirst;
    for (int i = 0; i <= last - first; ++i) {
        if (i > 0 && !printer.newPage())
            return Outcome::Failed;
        painter.setTransform(fitted(job.paper, printer.paperRect(QPrinter::DevicePixel)));
        job.paint(painter, backwards ? last - 1 - i : first - 1 + i);
    }
    const bool ended = painter.end();
    return ended && printer.printerState() != QPrinter::Error && printer.printerState() != QPrinter::Aborted ? Outcome::Sent : Outcome::Failed;
}

}  // namespace kangdu
