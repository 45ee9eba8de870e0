// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/authoring/library_reader.h"
#include "db/base/result.h"

#include <QCommandLineParser>
#include <QString>

#include <optional>

namespace kangdu::tool {

void out(const QString &line);
void err(const QString &line);
/// "file:line:column: message" and the advice, to stderr.
void err(const Error &error);

/// Parses a command's own words. A value: the command ends with it (--help, or a usage error, which is printed).
std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments, int low, int high);

/// Writes what the build is at to stderr, at most every 100 ms, as one line that is overwritten. Silent for short builds.
Progress progressPrinter(bool always);

}  // namespace kangdu::tool
