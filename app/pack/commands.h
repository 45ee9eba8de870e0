// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace kangdu::tool {

/// What the program ends with.
enum ExitCode { Ok = 0, RuleErrors = 1, Usage = 2, BadFile = 3 };

// Each takes the words behind the command's name.
int build(const QStringList &arguments);
int check(const QStringList &arguments);
int eval(const QStringList &arguments);
int info(const QStringList &arguments);
int search(const QStringList &arguments);

/// Translation context of the tool's own words.
struct Tool {
    Q_DECLARE_TR_FUNCTIONS(Tool)
};

}  // namespace kangdu::tool
