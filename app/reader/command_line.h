// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kangdu {

struct CommandLine {
    QString address;    ///< what to show first; empty = home
    QString language;   ///< "zh-CN", "en" or empty
    QStringList packs;  ///< library files given with --pack
};

/// Parses the arguments; prints help, version or an error and ends the program where asked for.
CommandLine parseCommandLine(const QStringList &arguments);

}  // namespace kangdu
