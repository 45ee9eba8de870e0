// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/figure/prop_kinds.h"
#include "db/library/article_loader.h"

#include "db/base/statement.h"
#include "db/library/review_loader.h"
#include "db/library/topic_list.h"

#include <QCoreApplication>

namespace kangdu {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

QStringList column(const Pack &pack, const QString &sql, int id)
{
    QStringList values;
    Statement statement(pack.statements(), sql);
    statement.bind(id);
    while (statement.next())
        values << statement.text(0);
    return values;
}

Urgency urgency(const QString &level)
{
    if (level == QStringLiteral("emergency"))
        return Urgency::Emergency;
    return level == QStringLiteral("today") ? Urgency::Today : Urgency::Appointment;
}

void loadParts(const Pack &pack, int articleId, Article &article)
{
    Statement cards(pack.statements(), QStringLiteral("SELECT level, action, signs FROM care_card WHERE article=? ORDER BY position"));
    cards.bind(articleId);
    while (cards.next())
        article.care << CareCard{urgency(cards.text(0)), cards.text(1), splitList(cards.text(2))};

    Statement sections(pack.statements(), QStringLiteral("SELECT facet, anchor, heading, html FROM section WHERE article=? ORDER BY position"));
    sections.bind(articleId);
    while (sections.next())
        article.sections << Section{sections.text(0), sections.text(1), sections.text(2), sections.text(3)};

    Statement sources(pack.statements(), QStringLiteral("SELECT s.key, c.number, s.title, s.authors, s.publisher, s.year, s.type, s.doi, "
                                                      "s.url FROM citation c JOIN source s ON s.id=c.source WHERE c.article=? ORDER BY c.number"));
    sources.bind(articleId);
    while (sources.next())
        article.sources << Source{sources.text(0), sources.integer(1), sources.text(2), sources.text(3), sources.text(4),
                                  sources.text(5), sources.text(6),    sources.text(7), sources.text(8)};
}

void loadRelations(const Library &library, const Pack &pack, int topicId, Article &article)
{
    const QString language = article.card.language;
    Statement relations(pack.statements(), QStringLiteral("SELECT kind, target FROM relation WHERE topic=? ORDER BY kind, position"));
    relations.bind(topicId);
    while (relations.next()) {
        const auto target = library.card(relations.text(1), language);
        if (!target)
            continue;
        if (relations.text(0) == QStringLiteral("departments"))
            article.departments << *target;
        else if (relations.text(0) == QStringLiteral("related"))
            article.related << *target;
        else
            article.relations[relations.text(0)] << *target;
    }
}

void loadReview(const Pack &pack, int topicId, Article &article)
{
    Statement topic(pack.statements(), QStringLiteral("SELECT published, updated, reviewed, next_review, reviewer, credential, "
                                                    "clinical_date, funding, audience FROM topic WHERE id=?"));
    topic.bind(topicId);
    if (!topic.next())
        return;
    setReviewDates(article.review, topic, 0);
    article.review.funding = topic.text(7);
    article.audience = splitList(topic.text(8));
    setPublisher(article.review, pack, article.card.language);
}

DoseRange range(const Statement &row, int first)
{
    return {row.real(first), row.real(first + 1), row.real(first + 2)};
}

void loadFigure(const Pack &pack, int topicId, const QString &language, ExerciseFigure &figure)
{
    Statement frames(pack.statements(), QStringLiteral("SELECT k.name, k.joints, k.seconds, k.ease, coalesce((SELECT alt FROM keyframe_alt a WHERE "
                                                     "a.topic=k.topic AND a.position=k.position ORDER BY a.language=? DESC LIMIT 1),'') "
                                                     "FROM keyframe k WHERE k.topic=? ORDER BY k.position"));
    frames.bind(language, topicId);
    while (frames.next()) {
        PoseKeyframe frame{frames.text(0), {}, frames.text(4), qBound(0.1, frames.real(2), 60.0), Ease(qBound(0, frames.integer(3), int(Ease::Linear)))};
        for (const QString &pair : splitList(frames.text(1)))
            frame.pose.insert(pair.section('=', 0, 0), qBound(-360.0, pair.section('=', 1).toDouble(), 360.0));
        figure.keyframes << frame;
    }
}

}  // namespace

Error topicNotFound(const QString &slug)
{
    return {Error::Code::NotFound, Text::tr("There is no topic “%1” in the library.").arg(slug.left(100)),
            Text::tr("It may have been renamed or withdrawn. These topics are close to it."), {}};
}

Result<Article> loadArticle(const Library &library, const Pack &pack, const QString &slug, const QString &language)
{
    const int topicId = pack.topicId(slug);
    const auto card = loadCard(pack, topicId, language);
    if (!card)
        return topicNotFound(slug);
    Statement row(pack.statements(), QStringLiteral("SELECT id, stale FROM article WHERE topic=? AND language=?"));
    row.bind(topicId, card->language);
    if (!row.next())
        return topicNotFound(slug);
    const int articleId = row.integer(0);

    Article article;
    article.card = *card;
    article.staleTranslation = row.integer(1) != 0;
    loadParts(pack, articleId, article);
    article.aliases = column(pack, QStringLiteral("SELECT text FROM alias WHERE article=? ORDER BY position"), articleId);
    article.tags = column(pack, QStringLiteral("SELECT text FROM tag WHERE article=? ORDER BY position"), articleId);
    article.languages = column(pack, QStringLiteral("SELECT language FROM article WHERE topic=? ORDER BY id"), topicId);
    const QStringList homes = column(pack, QStringLiteral("SELECT c.key FROM topic_category tc JOIN category c ON c.id=tc.category "
                                                          "WHERE tc.topic=? ORDER BY tc.position LIMIT 1"), topicId);
    article.path = library.categoryPath(homes.value(0), card->language);
    loadReview(pack, topicId, article);
    loadRelations(library, pack, topicId, article);
    if (card->kind == Kind::Exercise)
        article.exercise = loadExercise(pack, slug, card->language);
    return article;
}

std::optional<Exercise> loadExercise(const Pack &pack, const QString &slug, const QString &language)
{
    const int topicId = pack.topicId(slug);
    const auto card = loadCard(pack, topicId, language);
    Statement row(pack.statements(),
                  QStringLiteral("SELECT position, level, side, setting, goals, sets_start, sets_typical, sets_max, reps_start, "
                                 "reps_typical, reps_max, hold_start, hold_typical, hold_max, per_day_start, per_day_typical, "
                                 "per_day_max, days_start, days_typical, days_max, rest_seconds, borg_min, borg_max, dose_sources, "
                                 "figure_view, figure_props, figure_muscles, figure_pin, figure_contacts, figure_arrow FROM exercise WHERE topic=?"));
    row.bind(topicId);
    if (!card || !row.next())
        return std::nullopt;
    Exercise exercise;
    exercise.slug = slug;
    exercise.title = card->shortTitle;
    exercise.position = row.text(0);
    exercise.level = row.text(1);
    exercise.side = row.text(2);
    exercise.setting = row.text(3);
    exercise.goals = splitList(row.text(4));
    exercise.dose.sets = range(row, 5);
    exercise.dose.reps = range(row, 8);
    exercise.dose.holdSeconds = range(row, 11);
    exercise.dose.perDay = range(row, 14);
    exercise.dose.daysPerWeek = range(row, 17);
    exercise.dose.restSeconds = row.integer(20);
    exercise.dose.borgMin = row.integer(21);
    exercise.dose.borgMax = row.integer(22);
    exercise.dose.sources = splitList(row.text(23));
    if (!row.text(24).isEmpty()) {
        ExerciseFigure &figure = exercise.figure;
        figure.view = row.text(24);
        for (const QString &prop : splitList(row.text(25)))
            if (const auto known = parseProp(prop))
                figure.props << *known;
        figure.muscles = splitList(row.text(26));
        const QStringList pin = row.text(27).split(' ');
        figure.pinJoint = pin.value(0);
        figure.pinAt = {pin.value(1).toDouble(), pin.value(2).toDouble()};
        for (const QString &contact : splitList(row.text(28))) {
            const QStringList words = contact.split(u' ');
            figure.contacts.append({words.value(0), {words.value(1).toDouble(), words.value(2).toDouble()}});
        }
        figure.arrowJoint = row.text(29);
        loadFigure(pack, topicId, card->language, figure);
    }
    Statement words(pack.statements(), QStringLiteral("SELECT tempo, supervision, equipment, muscles, precautions, steps, stop_signs, "
                                                    "contraindications FROM exercise_text WHERE topic=? ORDER BY language=? DESC LIMIT 1"));
    words.bind(topicId, card->language);
    if (words.next()) {
        exercise.tempo = exercise.dose.tempo = words.text(0);
        exercise.supervision = words.text(1);
        exercise.equipment = splitList(words.text(2));
        exercise.muscles = splitList(words.text(3));
        exercise.precautions = splitList(words.text(4));
        exercise.steps = splitList(words.text(5));
        exercise.stopSigns = splitList(words.text(6));
        exercise.contraindications = splitList(words.text(7));
    }
    exercise.progressions = column(pack, QStringLiteral("SELECT target FROM relation WHERE topic=? AND kind='progression' ORDER BY position"), topicId);
    exercise.regressions = column(pack, QStringLiteral("SELECT target FROM relation WHERE topic=? AND kind='regression' ORDER BY position"), topicId);
    return exercise;
}

}  // namespace kangdu
