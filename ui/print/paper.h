// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageSize>
#include <QSizeF>

class QLocale;

namespace kangdu {

/// US Letter where people use it (territories by Unicode CLDR's paper sizes), A4 elsewhere.
QPageSize paperOf(const QLocale &locale);
/// In px, 96 an inch.
QSizeF pixelsOf(const QPageSize &paper);

}  // namespace kangdu
