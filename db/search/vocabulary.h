// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

class QSqlDatabase;

namespace kangdu {

/// The Latin words of a pack's dictionary in memory, to find the one that was meant by a misspelt one.
class Vocabulary final {
public:
    Vocabulary() = default;
    /// Reads the words of three letters and more; about 10 ms for 50,000.
    explicit Vocabulary(const QSqlDatabase &database);

    struct Word {
        QString text;
        int errors = 0;
        quint32 documents = 0;  ///< how many articles have it
    };
    /// The nearest word: fewest errors, then the same first letter, then most articles. At most 1 error in 4-7 letters, 2 in 8 and more.
    /// `typing`: the word may be unfinished, then one that begins so counts as one error more.
    std::optional<Word> nearest(const QString &word, bool typing) const;

private:
    struct Entry {
        quint32 start = 0, documents = 0, letters = 0;  ///< letters: which of a-z it has
        quint16 length = 0;
    };
    std::vector<char16_t> pool_;
    std::vector<Entry> entries_;
};

/// How many typing errors are forgiven in so many letters.
int errorsAllowed(qsizetype letters);

}  // namespace kangdu
