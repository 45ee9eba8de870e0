// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <utility>
#include <vector>

namespace kangdu {

/// Whether at most `most` bits are set: characters that a text lacks.
inline bool lacksAtMost(int most, quint64 lacking)
{
    for (; most > 0; --most)
        lacking &= lacking - 1;  // one bit less
    return lacking == 0;
}

enum class NameType : quint8 { ShortTitle, Title, Alias };

/// All titles and aliases of a pack in memory, in order of their folded text. Reads the array where it stands.
class NameTable final {
public:
    /// Reads the "names" array of an untrusted pack; empty if it does not add up.
    static NameTable parse(const QByteArray &bytes, quint32 documentLimit);

    int count() const { return int(count_); }
    QStringView folded(int name) const { return slice(folded_, foldedEnds_, name); }
    QStringView original(int name) const
    {
        const QStringView differing = slice(original_, originalEnds_, name);
        return differing.isEmpty() ? folded(name) : differing;
    }
    quint32 document(int name) const { return documents_[name]; }
    NameType type(int name) const { return NameType(types_[name]); }
    /// One of 64 bits for each character of a name; different characters may share one. Kept after the first call.
    quint64 characterMask(int name) const
    {
        if (characterMasks_.empty())
            makeCharacterMasks();
        return characterMasks_[size_t(name)];
    }
    static quint64 characterMask(QStringView text);
    /// Names that lack at most `most` of the text's different characters, and perhaps some more: in order.
    std::vector<int> lackingAtMost(int most, QStringView text) const;
    /// The names of a document: indices into this table.
    std::pair<const int *, const int *> ofDocument(quint32 document) const;
    /// The short title (or else any name) of a document, as written.
    QString title(quint32 document) const;

    /// Names [first, second) that begin with the text. `within` narrows an earlier answer for a shorter text.
    std::pair<int, int> startingWith(QStringView text) const;
    std::pair<int, int> startingWith(QStringView text, std::pair<int, int> within) const;

private:
    static QStringView slice(const char16_t *pool, const quint32 *ends, int name)
    {
        const quint32 start = name == 0 ? 0 : ends[name - 1];
        return {pool + start, qsizetype(ends[name] - start)};
    }
    void makeCharacterMasks() const;

    QByteArray bytes_;  ///< what all pointers lead into
    quint32 count_ = 0, documentLimit_ = 0;
    const quint32 *foldedEnds_ = nullptr, *originalEnds_ = nullptr, *documents_ = nullptr;
    const int *byDocument_ = nullptr;
    const quint32 *firstOfDocument_ = nullptr;
    const char16_t *folded_ = nullptr, *original_ = nullptr;
    const quint8 *types_ = nullptr;
    mutable std::vector<quint64> characterMasks_;
};

}  // namespace kangdu
