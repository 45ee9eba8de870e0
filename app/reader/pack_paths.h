// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kangdu {

/// The libraries that came with the program: *.kdpack in share/kangdu/packs beside bin/, by name.
QStringList bundledPacks();

}  // namespace kangdu
