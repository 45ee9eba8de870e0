// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/authoring/rules.h"

#include <QFile>

namespace kangdu::rules {

namespace {

/// Which languages of the pack a text does not have.
QString missingLanguages(const LocalText &text, const RuleInput &input)
{
    QStringList missing;
    for (const QString &language : input.library.pack.languages) {
        if (text.value(language).isEmpty())
            missing << language;
    }
    return missing.join(QStringLiteral(", "));
}

bool hasBlock(const ArticleDraft &article, const char *facet, DraftBlock::Type type)
{
    for (const SectionDraft &section : article.sections) {
        if (section.facet != QLatin1String(facet))
            continue;
        for (const DraftBlock &block : section.blocks) {
            if (block.type == type)
                return true;
        }
    }
    return false;
}

}  // namespace

void exerciseIsComplete(const RuleInput &input, RuleSink &sink)
{
    const TopicDraft &topic = *input.topic;
    if (!topic.exercise) {
        sink.report(topic.place(), Authoring::tr("The exercise data are missing. Add \"exercise:\"."));
        return;
    }
    const ExerciseDraft &e = *topic.exercise;
    const auto need = [&](bool there, const char *key) {
        if (!there)
            sink.report(e.place, Authoring::tr("\"%1\" is missing in \"exercise\". Add it.").arg(QLatin1String(key)));
    };
    need(!e.goals.isEmpty(), "goal");
    need(e.equipmentGiven, "equipment");
    need(!e.muscles.isEmpty(), "muscles");
    need(missingLanguages(e.supervision, input).isEmpty(), "supervision");
    need(missingLanguages(e.tempo, input).isEmpty(), "dose: tempo");
    need(e.sets.isSet(), "dose: sets");
    need(e.reps.isSet() || e.hold.isSet(), "dose: reps");
    need(e.perDay.isSet(), "dose: per_day");
    need(e.days.isSet(), "dose: days_per_week");
    need(e.restGiven, "dose: rest_s");
    need(e.borgMax > 0, "dose: borg");
    need(!e.doseSources.isEmpty(), "dose: sources");
    need(e.progressionGiven, "progression");
    need(e.regressionGiven, "regression");
    for (const auto *list : {&e.equipment, &e.muscles}) {
        for (const LocalText &item : *list) {
            const QString missing = missingLanguages(item, input);
            if (!missing.isEmpty())
                sink.report(item.isEmpty() ? e.place : item.first().place, Authoring::tr("This text is missing in: %1.").arg(missing),
                            item.isEmpty() ? QString() : item.first().value);
        }
    }
    if (!e.figure)
        return;
    for (qsizetype i = 0; i < e.figure->alts.size(); ++i) {
        const QString missing = missingLanguages(e.figure->alts[i], input);
        if (!missing.isEmpty())
            sink.report(e.figure->places[i], Authoring::tr("The text alternative of this pose is missing in: %1.").arg(missing), e.figure->figure.keyframes[i].id);
    }
}

void exerciseTextIsComplete(const RuleInput &input, RuleSink &sink)
{
    const ArticleDraft &article = *input.article;
    if (!hasBlock(article, "steps", DraftBlock::Type::Numbers))
        sink.report(article.at(), Authoring::tr("The section {#steps} has no numbered list. Write the steps as 1. 2. 3."));
    for (const char *facet : {"before", "stop", "cautions"}) {
        if (!hasBlock(article, facet, DraftBlock::Type::Bullets))
            sink.report(article.at(), Authoring::tr("The section {#%1} has no bullet list. Write its points as \"- \" lines.")
                                          .arg(QLatin1String(facet)));
    }
    const bool dose = std::any_of(article.sections.begin(), article.sections.end(),
                                  [](const SectionDraft &s) { return s.facet == QStringLiteral("dose"); });
    if (!dose)
        sink.report(article.at(), Authoring::tr("The section {#dose} is missing. The dose table stands there; one sentence is enough."));
}

void foodsAreComplete(const RuleInput &input, RuleSink &sink)
{
    const LibraryDraft &library = input.library;
    if (library.foods.isEmpty())
        return;
    if (library.foodTable.version.isEmpty() || !missingLanguages(library.foodTable.title, input).isEmpty())
        sink.report({library.foodsFile, 1, 1}, Authoring::tr("The table of the figures needs its title in every language and its version."));
    for (const FoodDraft &food : library.foods) {
        if (food.grams <= 0 || !missingLanguages(food.measure, input).isEmpty())
            sink.report(food.id.place, Authoring::tr("The portion needs grams and a household measure in every language."), food.id.value);
        if (!missingLanguages(food.name, input).isEmpty())
            sink.report(food.id.place, Authoring::tr("The name is missing in: %1.").arg(missingLanguages(food.name, input)), food.id.value);
        if (!food.caution.isEmpty() && !missingLanguages(food.caution, input).isEmpty())
            sink.report(food.id.place, Authoring::tr("The caution is missing in: %1.").arg(missingLanguages(food.caution, input)), food.id.value);
    }
}

void imagesAreDescribed(const RuleInput &input, RuleSink &sink)
{
    for (const ImageDraft &image : input.topic->images) {
        const QString missing = missingLanguages(image.alt, input);
        if (!missing.isEmpty())
            sink.report(image.file.place, Authoring::tr("The text alternative of this picture is missing in: %1.").arg(missing), image.file.value);
        if (image.licence.isEmpty())
            sink.report(image.file.place, Authoring::tr("The licence of this picture is missing. Add \"licence:\"."), image.file.value);
        if (image.file.value.startsWith('/') || image.file.value.contains(QStringLiteral("..")))
            sink.report(image.file.place, Authoring::tr("Pictures lie in the folder of their topic."), image.file.value);
        else if (!input.topic->folder.isEmpty() && !QFile::exists(input.topic->folder + '/' + image.file.value))
            sink.report(image.file.place, Authoring::tr("This picture does not exist. Correct the name or add the file."), image.file.value);
    }
}

void picturesAreDeclared(const RuleInput &input, RuleSink &sink)
{
    for (const SectionDraft &section : input.article->sections) {
        for (const DraftBlock &block : section.blocks) {
            for (const Pieces &run : block.runs) {
                for (const Piece &piece : run) {
                    if (piece.type != Piece::Type::Picture)
                        continue;
                    const auto &images = input.topic->images;
                    if (std::none_of(images.begin(), images.end(), [&](const ImageDraft &i) { return i.file.value == piece.text; }))
                        sink.report(input.article->at(piece.line, piece.column),
                                    Authoring::tr("topic.yaml does not declare this picture. Add it to \"images:\" with alt and licence."), piece.text);
                }
            }
        }
    }
}

}  // namespace kangdu::rules
