// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/handout_pdf.h"

#include "ui/print/pdf_characters.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace kangdu {

namespace {

constexpr int kResolution = 1200;  // dots an inch

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kangdu::HandoutPdf)
};

}  // namespace

QByteArray handoutPdf(const HandoutPainter &handout, const QPageSize &paper, const QString &title)
{
    QByteArray bytes;
    if (handout.pages().isEmpty())
        return bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Kangdu " KANGDU_VERSION));
    writer.setResolution(kResolution);
    writer.setPageSize(paper);
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.scale(kResolution / 96.0, kResolution / 96.0);
    for (int page = 0; page < handout.pages().size(); ++page) {
        if (page > 0)
            writer.newPage();
        handout.paint(painter, page);
    }
    painter.end();
    return withPlainIdeographs(bytes);
}

Result<void> saveWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{Error::Code::Io, Text::tr("The file could not be saved: %1").arg(file.errorString()),
                 Text::tr("Choose another folder, or make room on the disk. Nothing was changed there."), QDir::toNativeSeparators(path)};
}

}  // namespace kangdu
