// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper.h"

#include <QLocale>

namespace kangdu {

QPageSize paperOf(const QLocale &locale)
{
    switch (locale.territory()) {
    case QLocale::Belize:
    case QLocale::Canada:
    case QLocale::Chile:
    case QLocale::Colombia:
    case QLocale::CostaRica:
    case QLocale::ElSalvador:
    case QLocale::Guatemala:
    case QLocale::Mexico:
    case QLocale::Nicaragua:
    case QLocale::Panama:
    case QLocale::Philippines:
    case QLocale::PuertoRico:
    case QLocale::UnitedStates:
    case QLocale::Venezuela:
        return QPageSize(QPageSize::Letter);
    default:
        return QPageSize(QPageSize::A4);
    }
}

QSizeF pixelsOf(const QPageSize &paper)
{
    return paper.size(QPageSize::Inch) * 96;
}

}  // namespace kangdu
