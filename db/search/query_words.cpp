// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/query_words.h"

#include <QHash>

#include <algorithm>

namespace kangdu {
namespace {

using namespace Qt::StringLiterals;

struct Intent {
    QStringList facets;
    QStringList han;
    QStringList latin;
};

const QVector<Intent> &intents()
{
    static const QVector<Intent> table{
        {{u"causes"_s, u"mechanism"_s, u"why"_s},
         {u"原因"_s, u"病因"_s, u"为什么"_s, u"怎么引起"_s, u"怎么引起的"_s, u"什么引起"_s, u"什么引起的"_s, u"怎么造成"_s, u"怎么得的"_s, u"为何"_s,
          u"遗传"_s, u"会遗传"_s, u"是遗传"_s},
         {u"cause"_s, u"causes"_s, u"why"_s, u"inherited"_s, u"genetic"_s, u"hereditary"_s}},
        {{u"treatment"_s, u"benefits"_s, u"action"_s},
         {u"怎么治"_s, u"怎么治疗"_s, u"如何治疗"_s, u"怎样治疗"_s, u"治疗"_s, u"吃什么药"_s, u"用什么药"_s, u"手术"_s, u"治疗方法"_s, u"怎么医"_s},
         {u"treatment"_s, u"treatments"_s, u"treat"_s, u"treated"_s, u"medicine"_s, u"medicines"_s, u"surgery"_s, u"therapy"_s}},
        {{u"nutrition"_s, u"foods"_s, u"amount"_s},
         {u"吃什么"_s, u"吃什么好"_s, u"吃啥"_s, u"能吃什么"_s, u"不能吃什么"_s, u"饮食"_s, u"营养"_s, u"怎么吃"_s, u"忌口"_s, u"食谱"_s},
         {u"eat"_s, u"eating"_s, u"diet"_s, u"food"_s, u"foods"_s, u"nutrition"_s}},
        {{u"rehabilitation"_s, u"steps"_s},
         {u"怎么锻炼"_s, u"如何锻炼"_s, u"锻炼"_s, u"怎么运动"_s, u"运动"_s, u"康复"_s, u"怎么康复"_s, u"康复训练"_s, u"怎么恢复"_s, u"恢复"_s, u"怎么练"_s},
         {u"exercise"_s, u"exercises"_s, u"rehabilitation"_s, u"rehab"_s, u"recovery"_s, u"training"_s}},
        {{u"care"_s, u"steps"_s}, {u"怎么护理"_s, u"如何护理"_s, u"护理"_s, u"怎么照顾"_s, u"照顾"_s}, {u"care"_s, u"caring"_s, u"nursing"_s}},
        {{u"symptoms"_s}, {u"症状"_s, u"有什么症状"_s, u"有哪些症状"_s, u"表现"_s, u"什么表现"_s, u"什么症状"_s}, {u"symptom"_s, u"symptoms"_s, u"signs"_s}},
        {{u"diagnosis"_s}, {u"怎么诊断"_s, u"诊断"_s, u"怎么检查"_s, u"做什么检查"_s}, {u"diagnosis"_s, u"diagnosed"_s, u"test"_s, u"tests"_s}},
        {{u"help"_s},
         {u"挂什么科"_s, u"挂哪个科"_s, u"看哪个科"_s, u"看什么科"_s, u"哪个科"_s, u"什么科"_s, u"去哪个科"_s},
         {u"department"_s, u"doctor"_s}},
        {{u"outlook"_s, u"answer"_s},
         {u"能治好"_s, u"能好"_s, u"能恢复"_s, u"治得好"_s, u"能治愈"_s, u"会好"_s, u"怎么预防"_s, u"预防"_s, u"传染"_s, u"会传染"_s, u"能活多久"_s},
         {u"prevent"_s, u"prevention"_s, u"contagious"_s, u"curable"_s, u"outlook"_s, u"prognosis"_s}},
    };
    return table;
}

const QStringList &hanFillers()
{
    static const QStringList table{
        u"怎么办"_s, u"请问"_s, u"什么"_s, u"是什么"_s, u"什么是"_s, u"是啥"_s, u"啥"_s, u"吗"_s, u"呢"_s, u"吧"_s, u"啊"_s, u"怎么回事"_s, u"怎么"_s,
        u"怎样"_s, u"如何"_s, u"有哪些"_s, u"哪些"_s, u"有什么"_s, u"可以"_s, u"能不能"_s, u"会不会"_s, u"是不是"_s, u"要不要"_s, u"可不可以"_s,
        u"好吗"_s, u"好不好"_s, u"严重吗"_s, u"是"_s, u"我想知道"_s, u"想问一下"_s, u"问一下"_s, u"的方法"_s, u"方法"_s, u"什么好"_s, u"该怎么"_s, u"应该"_s,
        u"为啥"_s, u"多少"_s, u"哪个"_s, u"哪里"_s, u"了"_s, u"的"_s, u"什么样"_s, u"怎么做"_s, u"是怎么"_s, u"是什么病"_s, u"谢谢"_s, u"医生"_s, u"你好"_s};
    return table;
}

const QHash<QString, const QStringList *> &hanTable()
{
    static const auto table = [] {
        QHash<QString, const QStringList *> words;
        for (const QString &word : hanFillers())
            words.insert(word, nullptr);
        for (const Intent &intent : intents())
            for (const QString &word : intent.han)
                words.insert(word, &intent.facets);
        return words;
    }();
    return table;
}

constexpr qsizetype kLongestPhrase = 6;

}  // namespace

QueryWord hanQueryWord(QStringView text)
{
    for (qsizetype length = std::min(kLongestPhrase, text.size()); length > 0; --length)
        if (const auto found = hanTable().constFind(text.left(length).toString()); found != hanTable().constEnd())
            return {length, *found};
    return {};
}

bool beginsHanQueryWord(QStringView text)
{
    return std::any_of(hanTable().keyBegin(), hanTable().keyEnd(),
                       [&](const QString &word) { return word.size() > text.size() && word.startsWith(text); });
}

QueryWord latinQueryWord(QStringView word)
{
    static const QStringList fillers{u"how"_s,  u"what"_s, u"is"_s,   u"the"_s,  u"a"_s,     u"an"_s,  u"of"_s,   u"to"_s,     u"do"_s,   u"does"_s,
                                     u"can"_s,  u"i"_s,    u"my"_s,   u"for"_s,  u"in"_s,    u"and"_s, u"or"_s,   u"with"_s,   u"are"_s,  u"when"_s,
                                     u"should"_s, u"me"_s, u"it"_s,   u"be"_s,   u"you"_s,   u"have"_s, u"has"_s, u"which"_s,  u"there"_s, u"please"_s,
                                     u"on"_s,   u"at"_s,   u"from"_s, u"about"_s, u"best"_s, u"good"_s, u"after"_s, u"s"_s};
    for (const Intent &intent : intents())
        if (std::any_of(intent.latin.begin(), intent.latin.end(), [&](const QString &latin) { return latin == word; }))
            return {word.size(), &intent.facets};
    const bool filler = std::any_of(fillers.begin(), fillers.end(), [&](const QString &latin) { return latin == word; });
    return {filler ? word.size() : 0, nullptr};
}

}  // namespace kangdu
