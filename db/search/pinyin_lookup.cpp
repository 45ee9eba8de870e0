// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/pinyin_lookup.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace kangdu {
namespace {

constexpr size_t kFewNames = 64;  // not worth a further list
constexpr size_t kManyNames = 50000;  // of which a single syllable inside them says nothing
constexpr int kMostSteps = 8;     // characters whose initials are compared

using Names = std::vector<quint32>;

Names united(Names a, Names b)
{
    if (a.empty() || b.empty())
        return a.empty() ? b : a;
    Names out;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
    return out;
}

/// Walks through all divisions of the keys into characters and intersects the lists of neighbouring initials.
class InitialsWalk final {
public:
    InitialsWalk(PackIndex &index, const QString &keys, PinyinMatcher::From from)
        : index_(index), keys_(keys), divisions_(index.pinyin().divisions(keys)), anchored_(from == PinyinMatcher::From::Beginning)
    {
        for (const QChar key : keys)
            initials_.append(index.pinyin().initialsOf(key));
    }
    Names names()
    {
        if (!divisions_.empty())
            walk(0, nullptr, 0);
        return std::move(found_);
    }

private:
    const Names &list(const QString &key)
    {
        const auto [at, isNew] = lists_.try_emplace(key);
        if (isNew)
            at->second = index_.namesWithInitials(key);
        return at->second;
    }
    /// Names with a character that begins like one key.
    Names single(qsizetype key)
    {
        QStringList keys;
        for (const QChar letter : initials_[key])
            if (anchored_)
                keys += u'^' + QString(letter);
            else
                keys += index_.initialsStartingWith(u'=' + QString(letter)) += u'$' + QString(letter);
        if (keys.size() == 1)
            return list(keys.first());
        size_t most = 0;
        for (const QString &one : std::as_const(keys))
            most += list(one).size();
        if (most > kManyNames)
            return {};
        std::vector<bool> has(size_t(index_.names().count()));
        for (const QString &one : std::as_const(keys))
            for (const quint32 name : list(one))
                has[name] = true;
        Names names;
        for (quint32 name = 0; name < has.size(); ++name)
            if (has[name])
                names.push_back(name);
        return names;
    }
    /// Names with two neighbours that begin like two keys.
    const Names &pair(qsizetype first, qsizetype second, bool beginning)
    {
        const QString mark(beginning ? u'^' : u'=');
        const auto [at, isNew] = lists_.try_emplace(mark + keys_[first] + keys_[second]);
        for (qsizetype a = 0; isNew && a < initials_[first].size(); ++a)
            for (const QChar b : initials_[second])
                at->second = united(std::move(at->second), index_.namesWithInitials(mark + initials_[first][a] + b));
        return at->second;
    }
    void walk(qsizetype at, const Names *among, int steps)
    {
        for (qsizetype next = at + 1; next <= keys_.size(); ++next) {
            if (!(divisions_[size_t(at)] >> next & 1))
                continue;
            if (next == keys_.size()) {
                found_ = united(std::move(found_), among ? *among : single(at));
                continue;
            }
            const Names *names = &pair(at, next, anchored_ && steps == 0);
            Names both;
            if (among) {
                std::set_intersection(names->begin(), names->end(), among->begin(), among->end(), std::back_inserter(both));
                names = &both;
            }
            if (names->size() <= kFewNames || steps + 1 == kMostSteps)
                found_ = united(std::move(found_), *names);
            else
                walk(next, names, steps + 1);
        }
    }

    PackIndex &index_;
    const QString &keys_;
    std::vector<quint64> divisions_;
    bool anchored_;
    QStringList initials_;
    std::map<QString, Names> lists_;  // stay where they are
    Names found_;
};

}  // namespace

std::vector<PinyinMatch> findByPinyin(PackIndex &index, const QString &keys, size_t enough)
{
    using From = PinyinMatcher::From;
    const auto find = [&](From from) { return index.pinyin().find(index.names(), keys, InitialsWalk(index, keys, from).names(), from); };
    std::vector<PinyinMatch> beginning = find(From::Beginning);
    if (beginning.size() >= enough)
        return beginning;
    return find(From::AnyCharacter);
}

}  // namespace kangdu
