// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_ink.h"

namespace kangdu {

QColor FigureInk::color(Role role) const
{
    if (theme_)
        return theme_->color(role);
    switch (role) {
    case Role::FigNear:
    case Role::FigFar:
        return Qt::white;
    case Role::FigTop:
        return QColor(0xd9, 0xd9, 0xd9);
    case Role::FigHip:
        return QColor(0x8f, 0x8f, 0x8f);
    case Role::FigShoe:
        return QColor(0x4a, 0x4a, 0x4a);
    case Role::FigProp:
        return QColor(0xef, 0xef, 0xef);
    case Role::FigFarLine:
    case Role::FigPropLine:
        return QColor(0x5a, 0x5a, 0x5a);
    case Role::FigGhost:
        return QColor(0x6b, 0x6b, 0x6b);
    case Role::FigMuscle:
        return QColor(0xd0, 0xd0, 0xd0);
    default:
        return Qt::black;
    }
}

}  // namespace kangdu
