// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/lexicon.h"

#include "db/library/kind.h"
#include "db/search/fold.h"
#include "db/search/tokenizer.h"
#include "db/search/word_stem.h"

#include <algorithm>

namespace kangdu {
namespace {

constexpr char kBase[] =
#include "db/search/lexicon_base.inc"
    ;

constexpr qsizetype kMostBytes = 1 << 20, kLongestPhrase = 60, kMostPhrases = 50000;

bool isFacet(const QString &id)
{
    return id == QLatin1String("help") || std::any_of(kAllKinds.begin(), kAllKinds.end(), [&](Kind kind) { return facetsOf(kind).contains(id); });
}

std::u16string_view view(QStringView text) { return {reinterpret_cast<const char16_t *>(text.utf16()), size_t(text.size())}; }

/// The form in which a phrase is compared: folded; Latin words stemmed and divided by single spaces.
QString keyOf(const QString &phrase)
{
    const QString folded = fold(phrase).simplified();
    QString key;
    for (const TextRun &run : textRuns(folded)) {
        if (run.type == TextRun::Type::Han) {
            key += QStringView(folded).mid(run.start, run.length);
            continue;
        }
        const std::u16string stem = wordStem(QStringView(folded).mid(run.start, run.length));
        if (!key.isEmpty() && !isHan(key.back().unicode()))
            key += u' ';
        key += QStringView(stem.data(), qsizetype(stem.size()));
    }
    return key;
}

struct Section {
    enum class Type { None, Filler, Particle, Aside, Word, Intent, Region, Same } type = Type::None;
    int index = -1;
};

}  // namespace

const QByteArray &Lexicon::base()
{
    static const QByteArray text = QByteArray::fromRawData(kBase, sizeof kBase - 1);
    return text;
}

const QStringList &Lexicon::intentIds()
{
    static const QStringList ids = QStringLiteral("causes symptoms diagnosis treatment nutrition rehabilitation care outlook department help question risks cautions "
                                                       "benefits amount dose steps visit treats").split(u' ');
    return ids;
}

const QStringList &Lexicon::regionIds()
{
    static const QStringList ids = QStringLiteral("neck shoulder arm lower-back wrist-hand hip thigh knee calf ankle-foot").split(u' ');
    return ids;
}

LexiconEntry *Lexicon::entryFor(const QString &phrase)
{
    const QString key = keyOf(phrase);
    if (key.isEmpty() || qsizetype(entries_.size()) >= kMostPhrases)
        return nullptr;
    if (isHan(key[0].unicode())) {
        qsizetype &longest = longestFrom_[key[0].unicode()];
        longest = std::max(longest, key.size());
    } else {
        qsizetype &most = wordsFrom_[std::u16string(view(QStringView(key).left(key.indexOf(u' '))))];
        most = std::max<qsizetype>(most, key.count(u' ') + 1);
    }
    return &entries_[std::u16string(view(key))];
}

QVector<LexiconProblem> Lexicon::add(const QByteArray &utf8)
{
    QVector<LexiconProblem> problems;
    Section section;
    std::unordered_map<std::u16string, int> seen;  // phrase -> kind of section, within this file
    const auto header = [&](const QString &text, const auto &complain) {
        const QString name = text.section(u' ', 0, 0).simplified();
        const QString rest = text.section(u' ', 1).simplified();
        static const QHash<QString, Section::Type> plain{{QStringLiteral("filler"), Section::Type::Filler}, {QStringLiteral("particle"), Section::Type::Particle},
                                                         {QStringLiteral("aside"), Section::Type::Aside}, {QStringLiteral("word"), Section::Type::Word},
                                                         {QStringLiteral("same"), Section::Type::Same}};
        section = {plain.value(name, Section::Type::None), -1};
        if (section.type != Section::Type::None && rest.isEmpty())
            return;
        section = {};
        if (name == QLatin1String("intent")) {
            const Intent intent{rest.section(u':', 0, 0).simplified(), rest.section(u':', 1).replace(u',', u' ').simplified().split(u' ', Qt::SkipEmptyParts)};
            if (!intentIds().contains(intent.id))
                return complain(LexiconProblem::Kind::UnknownIntent, intent.id);
            for (const QString &facet : intent.facets)
                if (!isFacet(facet))
                    return complain(LexiconProblem::Kind::UnknownFacet, facet);
            if (intent.facets.isEmpty())
                return complain(LexiconProblem::Kind::UnknownFacet, {});
            section = {Section::Type::Intent, int(intents_.size())};
            intents_.append(intent);
        } else if (name == QLatin1String("region")) {
            const QStringList ids = rest.split(u' ', Qt::SkipEmptyParts);
            for (const QString &id : ids)
                if (!regionIds().contains(id))
                    return complain(LexiconProblem::Kind::UnknownRegion, id);
            if (ids.isEmpty())
                return complain(LexiconProblem::Kind::UnknownRegion, rest);
            section = {Section::Type::Region, int(regions_.size())};
            regions_.append(ids);
        } else {
            complain(LexiconProblem::Kind::UnknownSection, text);
        }
    };
    int number = 0;
    bool skipping = false;  // the words under a header that is wrong
    for (const QByteArray &bytes : utf8.left(kMostBytes).split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(bytes);
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
            continue;
        const auto complainAt = [&](qsizetype at) {
            return [&, at](LexiconProblem::Kind kind, const QString &text) { problems.append({kind, number, int(at) + 1, text}); };
        };
        if (trimmed.startsWith(u'[')) {
            header(trimmed.endsWith(u']') ? trimmed.mid(1).chopped(1) : trimmed, complainAt(line.indexOf(u'[')));
            skipping = section.type == Section::Type::None;
            continue;
        }
        if (section.type == Section::Type::None) {
            if (!skipping)
                complainAt(0)(LexiconProblem::Kind::NoSection, trimmed.left(kLongestPhrase));
            skipping = true;
            continue;
        }
        QStringList meaning;
        qsizetype at = 0;
        for (const QString &piece : line.split(u',')) {
            const qsizetype start = at;
            at += piece.size() + 1;
            const QString phrase = piece.simplified();
            const auto complain = complainAt(start + std::max<qsizetype>(0, piece.indexOf(phrase.left(1))));
            const QString key = keyOf(phrase);
            if (key.isEmpty()) {
                complain(LexiconProblem::Kind::Empty, phrase);
                continue;
            }
            if (phrase.size() > kLongestPhrase) {
                complain(LexiconProblem::Kind::TooLong, phrase.left(kLongestPhrase));
                continue;
            }
            // A phrase has one role; besides, it may be a region, and one of a line of words that mean the same.
            const int place = section.type == Section::Type::Region ? 1 : section.type == Section::Type::Same ? 2 : 4;
            int &places = seen[std::u16string(view(key))];
            if (places & place) {
                complain(LexiconProblem::Kind::Twice, phrase);
                continue;
            }
            places |= place;
            LexiconEntry *entry = entryFor(phrase);
            if (!entry)
                continue;
            switch (section.type) {
            case Section::Type::Filler: entry->role = LexiconEntry::Role::Filler; break;
            case Section::Type::Particle: entry->role = LexiconEntry::Role::Particle; break;
            case Section::Type::Aside: entry->role = LexiconEntry::Role::Aside; break;
            case Section::Type::Intent: entry->role = LexiconEntry::Role::Intent, entry->intent = section.index; break;
            case Section::Type::Region: entry->region = section.index; break;
            case Section::Type::Same:
                entry->meaning = int(meanings_.size());
                meaning += fold(phrase).simplified();
                break;
            case Section::Type::Word:
            case Section::Type::None: break;
            }
        }
        if (section.type != Section::Type::Same)
            continue;
        if (meaning.size() == 1)
            complainAt(0)(LexiconProblem::Kind::Alone, trimmed);
        meanings_.append(meaning);
    }
    for (const auto &[phrase, entry] : entries_)
        if (isHan(phrase[0]) && (entry.role == LexiconEntry::Role::Intent || entry.role == LexiconEntry::Role::Filler))
            for (size_t length = 1; length < phrase.size(); ++length)
                unfinished_.insert(phrase.substr(0, length));
    return problems;
}

Lexicon::Match Lexicon::longestHan(QStringView text) const
{
    if (text.isEmpty())
        return {};
    const auto longest = longestFrom_.find(text[0].unicode());
    if (longest == longestFrom_.end())
        return {};
    for (qsizetype length = std::min(longest->second, text.size()); length > 0; --length)
        if (const auto found = entries_.find(view(text.left(length))); found != entries_.end())
            return {&found->second, length};
    return {};
}

Lexicon::Match Lexicon::longestLatin(const std::vector<std::u16string> &stems, size_t first) const
{
    const auto most = wordsFrom_.find(stems[first]);
    if (most == wordsFrom_.end())
        return {};
    std::u16string phrase = stems[first];
    Match best;
    for (size_t count = 1;; ++count) {
        if (const auto found = entries_.find(phrase); found != entries_.end())
            best = {&found->second, qsizetype(count)};
        if (qsizetype(count) >= most->second || first + count >= stems.size())
            return best;
        phrase += u' ';
        phrase += stems[first + count];
    }
}

std::vector<QString> Lexicon::hanPhrases() const
{
    std::vector<QString> phrases;
    for (const auto &[phrase, entry] : entries_)
        if (phrase.size() > 1 && isHan(phrase[0]))
            phrases.push_back(QString::fromStdU16String(phrase));
    std::sort(phrases.begin(), phrases.end());
    return phrases;
}

bool Lexicon::beginsPhrase(QStringView text) const { return unfinished_.contains(view(text)); }

}  // namespace kangdu
