// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QPushButton>
#include <QToolButton>

namespace kangdu {

/// Looks that the program's style knows (dynamic property "look").
enum class Look { Primary, Secondary, Flat, Link, Chip, SegmentFirst, SegmentMiddle, SegmentLast };
void setLook(QAbstractButton &button, Look look);
/// An icon in the button's own ink. It follows theme and zoom by itself.
void setButtonIcon(QAbstractButton &button, const QString &icon, const Appearance &appearance);

/// A push button of one look. Text and accessible name are set by the caller, again on LanguageChange.
QPushButton *makeButton(Look look, QWidget *parent, const QString &icon = {}, const Appearance *appearance = nullptr);

}  // namespace kangdu
