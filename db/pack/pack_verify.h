// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/base/result.h"

#include <QSqlDatabase>
#include <QString>

namespace kangdu {

/// Full check of an opened pack: SQLite's integrity_check, a schema equal to ours (no foreign table, view or trigger)
/// and the content hash. Reads the whole file; done once per file, see VerificationStamps.
Result<void> verifyPack(const QSqlDatabase &database, const QString &path);

/// Remembers which files passed verifyPack(), by path, size and time of change, so that the next start is quick.
/// A file that cannot be read or written only costs the check again.
class VerificationStamps final {
public:
    /// `file` may be empty: nothing is remembered then.
    explicit VerificationStamps(const QString &file = {}) : file_(file) {}
    bool contains(const QString &packPath) const;
    void add(const QString &packPath);

private:
    QString file_;
};

}  // namespace kangdu
