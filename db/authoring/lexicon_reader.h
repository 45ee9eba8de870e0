// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/authoring/format_rules.h"

#include <QByteArray>

namespace kangdu {

/// Checks a lexicon.txt: F02 unknown section, F03 words without a section or a meaning, F04 unknown facet, F08 a phrase twice,
/// F14 unknown intent or region.
void checkLexicon(const QString &file, const QByteArray &bytes, FindingSink &sink);

}  // namespace kangdu
