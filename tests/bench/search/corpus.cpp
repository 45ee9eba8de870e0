// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/corpus.h"

#include "db/search/tokenizer.h"

namespace kangdu::bench {
namespace {

template <typename List> const auto &pick(const List &list, Random &random)
{
    return list[list.size() > 0 ? size_t(random.below(std::int64_t(list.size()))) : 0];
}

const QString &paragraph(const std::vector<Section> &sections, Random &random)
{
    return pick(pick(sections, random).paragraphs, random);
}

/// 2-4 neighbouring Han characters of a text, or one English word of 4 letters and more; empty if chance finds none.
QString piece(const QString &text, bool chinese, Random &random)
{
    const QVector<TextRun> runs = textRuns(text);
    for (int attempt = 0; attempt < 20 && !runs.isEmpty(); ++attempt) {
        const TextRun &run = pick(runs, random);
        if (chinese && run.type == TextRun::Type::Han && run.length >= 2) {
            const int length = std::min(int(run.length), 2 + random.below(3));
            return text.mid(run.start + random.below(run.length - length + 1), length);
        }
        if (!chinese && run.type == TextRun::Type::Word && run.length >= 4 && run.length <= 14
            && text[run.start].isLetter())
            return text.mid(run.start, run.length);
    }
    return {};
}

} // namespace

QString Corpus::name(bool chinese, Random &random) const
{
    const std::vector<Section> &sections = chinese ? sections_.chinese : sections_.english;
    QString first, second;
    while (first.isEmpty())
        first = piece(paragraph(sections, random), chinese, random);
    while (second.isEmpty())
        second = piece(paragraph(sections, random), chinese, random);
    return chinese ? first + second : first + u' ' + second;
}

IndexDocument Corpus::article(int number) const
{
    Random random(0x6b616e676475ull + std::uint64_t(number) * 0x9e3779b97f4a7c15ull);
    const bool chinese = random.below(10) < 7;
    const std::vector<Section> &sections = chinese ? sections_.chinese : sections_.english;
    IndexDocument article;
    article.articleId = number + 1;
    article.slug = QStringLiteral("a-%1").arg(number, 7, 10, QChar(u'0'));
    article.language = chinese ? QStringLiteral("zh-CN") : QStringLiteral("en");
    article.kind = kAllKinds[size_t(random.below(std::int64_t(kAllKinds.size())))];
    article.shortTitle = name(chinese, random);
    article.title =
        article.shortTitle + (chinese ? QStringLiteral("：") : QStringLiteral(": ")) + pick(sections, random).heading;
    for (int aliases = random.below(3); aliases > 0; --aliases)
        article.aliases += name(chinese, random);
    article.summary = article.shortTitle + (chinese ? QStringLiteral("。") : QStringLiteral(". "))
        + paragraph(sections, random).left(chinese ? 60 : 160);

    const QStringList &facets = facetsOf(article.kind);
    const qsizetype target = 1200 + random.below(700);
    qsizetype size = nameText(article).toUtf8().size() + article.summary.toUtf8().size();
    while (size < target) {
        IndexDocument::Part part;
        part.facet = facets[article.parts.size() % facets.size()];
        part.anchor = QStringLiteral("s%1").arg(article.parts.size() + 1);
        part.heading = pick(sections, random).heading;
        for (int left = 1 + random.below(3); left > 0 && size < target; --left) {
            const QString &text = paragraph(sections, random);
            part.text += part.text.isEmpty() ? text : u'\n' + text;
            size += text.toUtf8().size() + 1;
        }
        size += part.heading.toUtf8().size() + 1;
        article.headings += part.heading;
        article.parts += part;
    }
    return article;
}

QString nameText(const IndexDocument &document)
{
    return document.shortTitle + u'\n' + document.title + u'\n' + document.aliases.join(u'\n');
}

QString bodyText(const IndexDocument &document)
{
    QString text = document.summary;
    for (const IndexDocument::Part &part : document.parts)
        text += u'\n' + part.heading + u'\n' + part.text;
    return text;
}

} // namespace kangdu::bench
