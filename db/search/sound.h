// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/name_table.h"

#include <QString>

#include <vector>

namespace kangdu {

/// "jirouweisuo": the pinyin of folded text by each character's most usual reading, Latin letters as they are, the rest left out.
QString soundOf(QStringView folded);
/// The same for ears that do not part zh ch sh from z c s, ng from n, l from n.
QString roughSound(QStringView sound);

/// The names of a pack by how they sound.
class NameSounds final {
public:
    NameSounds() = default;
    /// Of the names of documents below `documents`. About a microsecond a name.
    NameSounds(const NameTable &names, quint32 documents);

    struct Match {
        int name = 0;
        bool whole = false;  ///< all of the name; else it begins so
        bool exact = false;  ///< not only roughly
    };
    /// Names with Han characters that sound like the text or begin so; best first.
    std::vector<Match> find(const QString &sound, size_t limit) const;

private:
    struct Entry {
        quint32 start = 0, length = 0;  ///< rough sound in pool_
        int name = 0;
    };
    QStringView rough(const Entry &entry) const { return {pool_.data() + entry.start, qsizetype(entry.length)}; }

    const NameTable *names_ = nullptr;
    std::vector<char16_t> pool_;
    std::vector<Entry> entries_;  ///< in order of the rough sound
};

}  // namespace kangdu
