// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/base/result.h"
#include "ui/print/handout_painter.h"

#include <QPageSize>

namespace kangdu {

/// The handout as PDF: text selectable, fonts inside. `paper` is the one the painter was made for. Empty for a handout without pages.
QByteArray handoutPdf(const HandoutPainter &painter, const QPageSize &paper, const QString &title);

/// Writes a file whole or not at all: what stood there before stays when the writing fails. Error: Io, with the system's reason.
Result<void> saveWhole(const QString &path, const QByteArray &bytes);

}  // namespace kangdu
