// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/queries.h"

#include "db/search/fold.h"
#include "db/search/pinyin_table/pinyin_table.h"
#include "db/search/tokenizer.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace kangdu::bench {
namespace {

using namespace Qt::StringLiterals;
using Made = std::optional<BenchQuery>;
constexpr int kDrawnFrom = 10'000;

Needle substring(const QString &text)
{
    return {fold(text), Needle::Kind::Substring};
}
Needle word(const QString &text)
{
    return {fold(text), Needle::Kind::Word};
}

/// Draws queries from random articles; a drawer that had no luck with an article gives nothing.
class Drawer final {
public:
    explicit Drawer(const Corpus &corpus)
        : corpus_(corpus)
    {
    }

    IndexDocument article(const QString &language)
    {
        for (;;) {
            IndexDocument one = corpus_.article(random_.below(kDrawnFrom));
            if (one.language == language)
                return one;
        }
    }
    /// `length` neighbouring Han characters from anywhere in a text.
    QString han(const QString &text, int length)
    {
        QVector<TextRun> runs;
        for (const TextRun &run : textRuns(text))
            if (run.type == TextRun::Type::Han && run.length >= length)
                runs += run;
        if (runs.isEmpty())
            return {};
        const TextRun &run = runs[random_.below(runs.size())];
        return text.mid(run.start + random_.below(run.length - length + 1), length);
    }
    QStringList words(const QString &text, int shortest, int count)
    {
        const QVector<TextRun> runs = textRuns(text);
        for (int attempt = 0; attempt < 40 && runs.size() >= count; ++attempt) {
            const int first = random_.below(runs.size() - count + 1);
            QStringList found;
            for (int i = first; i < first + count; ++i)
                if (runs[i].type == TextRun::Type::Word && runs[i].length >= shortest && text[runs[i].start].isLetter()
                    && (i == first || runs[i].start == runs[i - 1].start + runs[i - 1].length + 1))
                    found += text.mid(runs[i].start, runs[i].length);
            if (found.size() == count)
                return found;
        }
        return {};
    }
    /// Whether one of the first 1,000 articles has a folded text.
    bool stands(const QString &text)
    {
        if (sample_.isEmpty())
            for (int number = 0; number < 1000; ++number)
                sample_ += fold(bodyText(corpus_.article(number))) + u'\n';
        return sample_.contains(text);
    }
    int below(int bound) { return random_.below(bound); }
    const Corpus &corpus() const { return corpus_; }

private:
    const Corpus &corpus_;
    Random random_{2026};
    QString sample_;
};

QString slipped(QString text, Drawer &draw)
{
    const int at = 1 + draw.below(int(text.size()) - 2);
    switch (draw.below(3)) {
    case 0:
        return text.remove(at, 1);
    case 1:
        std::swap(text[at], text[at - 1]);
        return text;
    default:
        return text.insert(at, text[at]);
    }
}

/// Syllables of a Han text, the most usual reading of each; empty if one has none.
QStringList syllables(const QString &text)
{
    QStringList result;
    for (const QChar character : text) {
        const PinyinEntry *entry = pinyinOf(character.unicode());
        if (!entry)
            return {};
        result += QString::fromUtf8(entry->syllables).section(u' ', 0, 0);
    }
    return result;
}

Made hanQuery(Drawer &draw, int length)
{
    const QString text = draw.han(bodyText(draw.article(u"zh-CN"_s)), length);
    return text.isEmpty() ? Made() : BenchQuery{{}, text, {}, {substring(text)}};
}

Made pinyinQuery(Drawer &draw, const std::function<QString(const QStringList &)> &spell)
{
    const QString name = draw.article(u"zh-CN"_s).shortTitle;
    const QStringList read = syllables(name);
    return read.isEmpty() ? Made() : BenchQuery{{}, spell(read), {}, {substring(name)}, true};
}

Made traditionalQuery(Drawer &draw)
{
    const QStringList &texts = draw.corpus().sections().traditional;
    if (texts.isEmpty())
        return {};
    const QString text = draw.han(texts[draw.below(int(texts.size()))], 2 + draw.below(3));
    const QString simplified = fold(text);
    return text.isEmpty() || simplified == text || !draw.stands(simplified)
        ? Made()
        : BenchQuery{{}, text, {}, {substring(text)}};
}

Made questionQuery(Drawer &draw)
{
    static const QStringList frames{
        u"%1怎么办"_s, u"请问%1是什么"_s, u"%1吃什么好"_s, u"为什么会%1"_s, u"%1能治好吗"_s};
    const QString name = draw.article(u"zh-CN"_s).shortTitle;
    return BenchQuery{{}, frames[draw.below(int(frames.size()))].arg(name), {}, {substring(name)}};
}

Made mixedQuery(Drawer &draw)
{
    const QString text = bodyText(draw.article(u"zh-CN"_s));
    const QStringList latin = draw.words(text, 3, 1);
    const QString han = draw.han(text, 2);
    return latin.isEmpty() || han.isEmpty() ? Made()
                                            : BenchQuery{{}, latin[0] + han, {}, {word(latin[0]), substring(han)}};
}

Made englishQuery(Drawer &draw, int count)
{
    const QStringList words = draw.words(bodyText(draw.article(u"en"_s)), 4, count);
    BenchQuery query{{}, words.join(u' '), u"en"_s, {}};
    for (const QString &one : words)
        query.needles += word(one);
    return words.isEmpty() ? Made() : query;
}

Made englishSlip(Drawer &draw)
{
    const QStringList words = draw.words(draw.article(u"en"_s).shortTitle, 7, 1);
    return words.isEmpty() ? Made() : BenchQuery{{}, slipped(fold(words[0]), draw), u"en"_s, {word(words[0])}};
}

Made englishPrefix(Drawer &draw)
{
    const QStringList words = draw.words(bodyText(draw.article(u"en"_s)), 6, 1);
    if (words.isEmpty())
        return {};
    const QString text = words[0].left(2 + draw.below(4));
    return BenchQuery{{}, text, u"en"_s, {{fold(text), Needle::Kind::Prefix}}};
}

Made aliasQuery(Drawer &draw)
{
    const IndexDocument article = draw.article(u"zh-CN"_s);
    return article.aliases.isEmpty() ? Made()
                                     : BenchQuery{{}, article.aliases[0], {}, {substring(article.aliases[0])}, true};
}

Made twoWordQuery(Drawer &draw)
{
    const QString text = bodyText(draw.article(u"zh-CN"_s));
    const QString first = draw.han(text, 2), second = draw.han(text, 2);
    return first.isEmpty() ? Made() : BenchQuery{{}, first + u' ' + second, {}, {substring(first), substring(second)}};
}

bool wordAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && isWordCharacter(text[at].unicode()) && !isHan(text[at].unicode());
}

} // namespace

QVector<BenchQuery> makeQueries(const Corpus &corpus)
{
    Drawer draw(corpus);
    QVector<BenchQuery> queries;
    const auto add = [&](const QString &type, int count, const std::function<Made()> &make) {
        for (int attempt = 0; count > 0 && attempt < 10'000; ++attempt) {
            Made made = make();
            if (!made)
                continue;
            made->type = type;
            if (made->language.isEmpty())
                made->language = u"zh-CN"_s;
            queries += *made;
            --count;
        }
    };
    add(u"1 char"_s, 20, [&] { return hanQuery(draw, 1); });
    add(u"2 chars"_s, 30, [&] { return hanQuery(draw, 2); });
    add(u"word"_s, 30, [&] { return hanQuery(draw, 3 + draw.below(2)); });
    add(u"phrase"_s, 15, [&] { return hanQuery(draw, 6 + draw.below(3)); });
    add(u"two words"_s, 15, [&] { return twoWordQuery(draw); });
    add(u"question"_s, 15, [&] { return questionQuery(draw); });
    add(u"alias"_s, 10, [&] { return aliasQuery(draw); });
    add(u"traditional"_s, 12, [&] { return traditionalQuery(draw); });
    add(u"mixed script"_s, 10, [&] { return mixedQuery(draw); });
    add(u"pinyin"_s, 12,
        [&] { return pinyinQuery(draw, [](const QStringList &read) { return read.join(QString()); }); });
    add(u"pinyin initials"_s, 12, [&] {
        return pinyinQuery(draw, [](const QStringList &read) {
            QString text;
            for (const QString &one : read)
                text += one[0];
            return text;
        });
    });
    add(u"pinyin partial"_s, 10, [&] {
        return pinyinQuery(
            draw, [](const QStringList &read) { return read.mid(0, 2).join(QString()) + read.value(2).left(1); });
    });
    add(u"English word"_s, 20, [&] { return englishQuery(draw, 1); });
    add(u"English phrase"_s, 12, [&] { return englishQuery(draw, 2 + draw.below(2)); });
    add(u"English prefix"_s, 12, [&] { return englishPrefix(draw); });
    add(u"typing error"_s, 10, [&] { return englishSlip(draw); });
    return queries;
}

bool holds(const QString &folded, const Needle &needle)
{
    for (qsizetype at = folded.indexOf(needle.text); at >= 0; at = folded.indexOf(needle.text, at + 1)) {
        if (needle.kind == Needle::Kind::Substring)
            return true;
        if (!wordAt(folded, at - 1)
            && (needle.kind == Needle::Kind::Prefix || !wordAt(folded, at + needle.text.size())))
            return true;
    }
    return false;
}

QVector<QVector<int>> answersOf(const QVector<BenchQuery> &queries, const Corpus &corpus, int articles)
{
    QVector<QVector<int>> answers(queries.size());
    for (int number = 0; number < articles; ++number) {
        const IndexDocument article = corpus.article(number);
        const QString names = fold(nameText(article)), all = names + u' ' + fold(bodyText(article));
        for (qsizetype i = 0; i < queries.size(); ++i) {
            const QString &where = queries[i].inNames ? names : all;
            if (std::all_of(queries[i].needles.cbegin(), queries[i].needles.cend(),
                    [&](const Needle &needle) { return holds(where, needle); }))
                answers[i] += number;
        }
    }
    return answers;
}

} // namespace kangdu::bench
