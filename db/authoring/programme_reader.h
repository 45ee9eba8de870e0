// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/authoring/draft.h"
#include "db/authoring/format_rules.h"

namespace kangdu {

/// programmes.yaml.
QVector<ProgrammeDraft> readProgrammes(const QString &file, const QByteArray &bytes, FindingSink &sink);

}  // namespace kangdu
