// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/programme.h"
#include "db/pack/pack.h"

namespace kangdu {

/// The programmes of one pack, in its order. Numbers of a pack are bounded: it is untrusted.
QVector<Programme> loadProgrammes(const Pack &pack, const QString &language);

}  // namespace kangdu
