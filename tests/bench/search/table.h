// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kangdu::bench {

/// Prints ENGINE.build.json and ENGINE.measure.json of a folder as tables, with ratios to Kangdu's figures.
void printTable(const QString &folder);

} // namespace kangdu::bench
