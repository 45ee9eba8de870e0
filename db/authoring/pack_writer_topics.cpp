// SPDX-License-Identifier: GPL-3.0-or-later
// topics with their places in the tree and relations; exercises with dose and figure.
#include "db/authoring/markdown.h"
#include "db/authoring/pack_writer.h"
#include "db/figure/prop_kinds.h"
#include "db/authoring/row_writer.h"
#include "db/base/statement.h"

#include <algorithm>

namespace kangdu {

namespace {

Error failed(const QString &why)
{
    return {Error::Code::Io, Authoring::tr("The pack cannot be written: %1").arg(why), Authoring::tr("Check that the disk has space."), {}};
}

void addRelations(RowWriter &rows, int id, const QString &kind, const Texts &targets)
{
    int position = 0;
    for (const Text &target : targets)
        rows.add(id, kind, position++, target.value);
}

/// The list items of a section as plain text.
QStringList listItems(const ArticleDraft &article, const char *facet, DraftBlock::Type type)
{
    QStringList items;
    for (const SectionDraft &section : article.sections) {
        if (section.facet != QLatin1String(facet))
            continue;
        for (const DraftBlock &block : section.blocks) {
            if (block.type != type)
                continue;
            for (const Pieces &run : block.runs)
                items << plainWords(run);
        }
    }
    return items;
}

QStringList inLanguage(const QVector<LocalText> &texts, const QString &language)
{
    QStringList result;
    for (const LocalText &text : texts)
        result << text.value(language).value;
    return result;
}

void writeFigure(const FigureDraft &draft, int id, RowWriter &frames, RowWriter &alts)
{
    for (int i = 0; i < draft.figure.keyframes.size(); ++i) {
        const PoseKeyframe &frame = draft.figure.keyframes[i];
        QStringList joints;
        for (auto it = frame.pose.cbegin(); it != frame.pose.cend(); ++it)
            joints << QStringLiteral("%1=%2").arg(it.key()).arg(it.value());
        joints.sort();  // the same content makes the same pack
        frames.add(id, i, frame.id, joinList(joints), frame.seconds, int(frame.ease));
        for (auto it = draft.alts[i].cbegin(); it != draft.alts[i].cend(); ++it)
            alts.add(id, i, it.key(), it->value);
    }
}

QString placeText(const QString &joint, QPointF at) { return joint.isEmpty() ? QStringLiteral("") : QStringLiteral("%1 %2 %3").arg(joint).arg(at.x()).arg(at.y()); }

QVariantList exerciseRow(int id, const ExerciseDraft &e)
{
    const auto list = [](const QStringList &items) { return items.isEmpty() ? QStringLiteral("") : joinList(items); };
    QVariantList row{id, e.position.value, e.level.value, e.side.value, e.setting.value, list(values(e.goals)), list(values(e.gear)), e.helper.value};
    for (const DoseRange &range : {e.sets, e.reps, e.hold, e.perDay, e.days})
        row << range.start << range.typical << range.max;
    row << e.restSeconds << e.borgMin << e.borgMax << list(values(e.doseSources));
    const ExerciseFigure f = e.figure ? e.figure->figure : ExerciseFigure{{}, {}, {}, {}, {}, {}, {}, {}};
    QStringList props, contacts;
    for (const FigureProp &prop : f.props)
        props << propText(prop);
    for (const FigureContact &contact : f.contacts)
        contacts << placeText(contact.joint, contact.at);
    const auto text = [](const QString &s) { return s.isNull() ? QStringLiteral("") : s; };
    row << text(f.view) << list(props) << list(f.muscles) << placeText(f.pinJoint, f.pinAt) << list(contacts) << text(f.arrowJoint);
    return row;
}

}  // namespace

QVector<const TopicDraft *> topicsInPackOrder(const LibraryDraft &library)
{
    QVector<const TopicDraft *> topics;
    for (const TopicDraft &topic : library.topics)
        topics << &topic;
    std::sort(topics.begin(), topics.end(), [](const TopicDraft *a, const TopicDraft *b) {
        return a->quality != b->quality ? a->quality > b->quality : a->slug < b->slug;
    });
    return topics;
}

Result<void> writeTopics(const QSqlDatabase &database, const LibraryDraft &library, PackIds &ids)
{
    RowWriter rows(database, QStringLiteral("topic"), 16), places(database, QStringLiteral("topic_category"), 3);
    RowWriter regions(database, QStringLiteral("topic_region"), 2), relations(database, QStringLiteral("relation"), 4);
    for (const TopicDraft *topic : topicsInPackOrder(library)) {
        const int id = int(ids.topic.size()) + 1;
        ids.topic.insert(topic->slug, id);
        rows.add(id, topic->slug, kindId(topic->kind), topic->quality, joinList(values(topic->regions)), joinList(values(topic->audience)),
                 joinList(topic->codes), topic->published.value, topic->updated.value, topic->reviewed.value, topic->nextReview.value,
                 topic->reviewer.value, topic->credential.value, topic->clinicalDate.value, topic->funding.value, topic->withdrawn.value);
        for (int i = 0; i < topic->categories.size(); ++i)
            places.add(id, i, ids.category.value(topic->categories[i].value));
        QStringList parts = values(topic->regions);
        parts.removeDuplicates();
        for (const QString &region : std::as_const(parts))
            regions.add(region, id);
        addRelations(relations, id, QStringLiteral("related"), topic->related);
        addRelations(relations, id, QStringLiteral("departments"), topic->departments);
        for (auto it = topic->relations.cbegin(); it != topic->relations.cend(); ++it)
            addRelations(relations, id, it.key(), it.value());
        if (topic->exercise) {
            addRelations(relations, id, QStringLiteral("progression"), topic->exercise->progression);
            addRelations(relations, id, QStringLiteral("regression"), topic->exercise->regression);
        }
    }
    return rows.ok() && places.ok() && regions.ok() && relations.ok() 
        ? Result<void>()
        : Result<void>(failed(rows.errorText() + places.errorText() + regions.errorText() + relations.errorText()));
}

Result<void> writeExercises(const QSqlDatabase &database, const LibraryDraft &library, const PackIds &ids)
{
    RowWriter rows(database, QStringLiteral("exercise"), 33), texts(database, QStringLiteral("exercise_text"), 10);
    RowWriter frames(database, QStringLiteral("keyframe"), 6), alts(database, QStringLiteral("keyframe_alt"), 4);
    for (const TopicDraft *topic : topicsInPackOrder(library)) {
        if (!topic->exercise)
            continue;
        const int id = ids.topic.value(topic->slug);
        const ExerciseDraft &e = *topic->exercise;
        rows.addAll(exerciseRow(id, e));
        for (const ArticleDraft &article : topic->articles)
            texts.add(id, article.language, e.tempo.value(article.language).value, e.supervision.value(article.language).value,
                      joinList(inLanguage(e.equipment, article.language)), joinList(inLanguage(e.muscles, article.language)),
                      joinList(listItems(article, "before", DraftBlock::Type::Bullets)),
                      joinList(listItems(article, "steps", DraftBlock::Type::Numbers)),
                      joinList(listItems(article, "stop", DraftBlock::Type::Bullets)),
                      joinList(listItems(article, "cautions", DraftBlock::Type::Bullets)));
        if (e.figure)
            writeFigure(*e.figure, id, frames, alts);
    }
    return rows.ok() && texts.ok() && frames.ok() && alts.ok()
        ? Result<void>()
        : Result<void>(failed(rows.errorText() + texts.errorText() + frames.errorText() + alts.errorText()));
}

}  // namespace kangdu
