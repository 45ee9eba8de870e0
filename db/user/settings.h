// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QVariant>

#include <optional>

namespace kangdu {

/// Every setting there is. Key, type, default and scope stand in one table, in settings.cpp.
enum class Setting {
    Language,        ///< string: "zh-CN", "en", or empty = as the system
    Theme,           ///< string: "light", "dark", "high-contrast"
    Zoom,            ///< double: 0.85 .. 2.0
    Window,          ///< string: geometry, base64
    TreeExpanded,    ///< string list: ids of open categories
    LastAddress,     ///< string: what was shown when the program ended
    Packs,           ///< string list: library files added by the reader
    Reading,         ///< list of {slug, progress 0..1}, newest first: "continue reading"
    Searches,        ///< list of strings, newest first: what was searched for
    Motion,          ///< string: "full", or "reduced" = exercises show still pictures
    Sounds,          ///< string: "off", or "on" = the player beeps
    OpenSessions,    ///< list of exercise sessions that were left before their end, see open_sessions.h
    Plans,           ///< list of training plans, see training_store.h
    Diary,           ///< list of notes about exercises done, see training_store.h
    Count
};

/// The reader's settings, one JSON file. A broken file is set aside, reported in problem(), and defaults apply.
class Settings final {
public:
    enum class Scope { User, System };

    /// `file` need not exist. A value of the wrong type counts as absent.
    explicit Settings(const QString &file);

    QVariant value(Setting setting) const;
    void set(Setting setting, const QVariant &value);
    /// Writes the file if anything changed; the old file stays when that fails. Error: Io.
    Result<void> save();
    /// What was wrong with the file at start; nothing if all was well.
    const std::optional<Error> &problem() const { return problem_; }
    static QString key(Setting setting);
    static Scope scope(Setting setting);

private:
    QString file_;
    QJsonObject values_;
    bool changed_ = false;
    std::optional<Error> problem_;
};

}  // namespace kangdu
