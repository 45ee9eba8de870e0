// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/citations.h"
#include "db/authoring/rules.h"

namespace kangdu::rules {

namespace {

/// A topic that exists and is in force.
const TopicDraft *target(const RuleInput &input, const QString &slug)
{
    const TopicDraft *topic = input.library.topic(slug);
    return topic && topic->withdrawn.isEmpty() ? topic : nullptr;
}

void needTopic(const RuleInput &input, RuleSink &sink, const Text &slug, std::optional<Kind> kind = {})
{
    const TopicDraft *topic = target(input, slug.value);
    if (!topic)
        sink.report(slug.place, Authoring::tr("There is no topic \"%1\". Correct the slug or write the topic.").arg(slug.value), slug.value);
    else if (kind && topic->kind != *kind)
        sink.report(slug.place, Authoring::tr("\"%1\" is of kind %2; %3 is needed here.").arg(slug.value, kindId(topic->kind), kindId(*kind)),
                    slug.value);
    else if (input.topic && slug.value == input.topic->slug)
        sink.report(slug.place, Authoring::tr("The topic points to itself. Remove this entry."), slug.value);
}

bool hasFacet(const ArticleDraft &article, const QString &facet)
{
    if (facet == QStringLiteral("help"))
        return !article.care.isEmpty();
    if (facet == QStringLiteral("sources"))
        return true;
    return std::any_of(article.sections.begin(), article.sections.end(), [&](const SectionDraft &s) { return s.facet == facet; });
}

void checkLink(const RuleInput &input, RuleSink &sink, const Piece &piece)
{
    const Place at = input.article->at(piece.line, piece.column);
    if (piece.link.startsWith('#')) {
        if (!hasFacet(*input.article, piece.link.mid(1)))
            sink.report(at, Authoring::tr("This article has no section \"%1\".").arg(piece.link.mid(1)), piece.link);
        return;
    }
    const QString slug = piece.link.mid(6).section('#', 0, 0), facet = piece.link.section('#', 1);
    const TopicDraft *topic = target(input, slug);
    if (!topic) {
        sink.report(at, Authoring::tr("There is no topic \"%1\". Correct the slug or write the topic.").arg(slug), piece.link);
        return;
    }
    const ArticleDraft *article = topic->article(input.article->language);
    if (!facet.isEmpty() && article && !hasFacet(*article, facet))
        sink.report(at, Authoring::tr("The article \"%1\" has no section \"%2\" in this language.").arg(slug, facet), piece.link);
}

}  // namespace

void libraryResolves(const RuleInput &input, RuleSink &sink)
{
    for (const CategoryDraft &category : input.library.categories) {
        if (!category.department.isEmpty())
            needTopic(input, sink, category.department, Kind::Department);
    }
}

void topicResolves(const RuleInput &input, RuleSink &sink)
{
    const TopicDraft &topic = *input.topic;
    for (const Text &id : topic.categories) {
        if (!input.library.category(id.value))
            sink.report(id.place, Authoring::tr("categories.yaml has no category \"%1\". Correct the id.").arg(id.value), id.value);
    }
    for (const Text &slug : topic.departments)
        needTopic(input, sink, slug, Kind::Department);
    for (const Text &slug : topic.related)
        needTopic(input, sink, slug);
    for (const Texts &list : topic.relations) {
        for (const Text &slug : list)
            needTopic(input, sink, slug);
    }
    if (topic.exercise) {
        for (const Texts *list : {&topic.exercise->progression, &topic.exercise->regression}) {
            for (const Text &slug : *list)
                needTopic(input, sink, slug, Kind::Exercise);
        }
    }
}

void articleResolves(const RuleInput &input, RuleSink &sink)
{
    forEachRun(*input.article, [&](const Pieces &pieces) {
        for (const Piece &piece : pieces) {
            if (!piece.link.isEmpty())
                checkLink(input, sink, piece);
        }
    });
    for (const SectionDraft &section : input.article->sections) {
        for (const DraftBlock &block : section.blocks) {
            for (const Text &item : block.items) {
                if (block.type == DraftBlock::Type::Exercises)
                    needTopic(input, sink, item, Kind::Exercise);
                else if (!input.library.food(item.value))
                    sink.report(item.place, Authoring::tr("foods.yaml has no food \"%1\". Correct the id or add the food.").arg(item.value),
                                item.value);
            }
        }
    }
}

}  // namespace kangdu::rules
