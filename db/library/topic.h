// SPDX-License-Identifier: GPL-3.0-or-later
// The library's plain value types. Everything a page shows is one of these; nothing here knows SQL or widgets.
#pragma once

#include "db/library/kind.h"

#include <QDate>
#include <QHash>
#include <QMap>
#include <QPointF>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace kangdu {

/// What a list, card or tree row shows of a topic, in one language.
struct TopicCard {
    QString slug;
    Kind kind = Kind::Condition;
    QString language;    ///< of the texts below: the one asked for, or the one that exists
    QString shortTitle;  ///< for rows and cards
    QString title;       ///< full title
    QString lead;        ///< card subtitle
    QString summary;
    QStringList regions;  ///< body map ids: neck shoulder arm lower-back wrist-hand hip thigh knee calf ankle-foot
    int minutes = 0;      ///< reading time, rounded up
    int sourceCount = 0;
    QDate updated;
    QString pack;  ///< id of the pack it comes from
};

enum class Urgency { Emergency, Today, Appointment };

/// When to get help: an action and the concrete signs that call for it.
struct CareCard {
    Urgency urgency = Urgency::Appointment;
    QString action;
    QStringList signHtml;  ///< each an inline fragment (strong, a, source marks)
};

/// One numbered part of an article.
struct Section {
    QString facet;
    QString anchor;  ///< unique within the article
    QString heading;
    QString html;  ///< well-formed fragment of the subset described in rich_text.h
};

struct Source {
    QString id;
    int number = 0;  ///< as cited in this article, from 1
    QString title;
    QString authors;
    QString publisher;
    QString year;  ///< "2020" or empty when undated
    QString type;
    QString doi;
    QString url;
};

/// A number with what a first-timer begins with, what is usual, and the most a reader may choose alone.
struct DoseRange {
    double start = 0, typical = 0, max = 0;
    bool isSet() const { return typical > 0 || max > 0; }
};

struct Dose {
    DoseRange sets, reps, holdSeconds, perDay, daysPerWeek;
    int restSeconds = 0;
    QString tempo;
    int borgMin = 0, borgMax = 0;  ///< effort, Borg CR10; 0 = not given
    QStringList sources;           ///< source ids
};

/// Joint angles in degrees by key ("trunk", "hipN", ...); missing keys are the default standing pose.
using Pose = QHash<QString, double>;

/// How the figure speeds up and slows down on its way to a keyframe.
enum class Ease { InOut, In, Out, Linear };

struct PoseKeyframe {
    QString id;  ///< "start", "end", ...
    Pose pose;
    QString alt;  ///< what this pose looks like, in the article's language
    double seconds = 1.2;     ///< how long the way to it takes, from the keyframe before; for the first: back from the last
    Ease ease = Ease::InOut;
};

/// A hand or foot that stays where it is while the body moves.
struct FigureContact {
    QString joint;
    QPointF at;  ///< figure units
};

/// Something the figure stands on, holds or is held by: its kind and what places it, see FORMAT.md.
struct FigureProp {
    QString kind;
    QStringList places;  ///< numbers (figure units) and joints
};

/// The figure of an exercise: keyframes, what stays in place, props and working muscles.
struct ExerciseFigure {
    QString view = QStringLiteral("side");  ///< side front back three-quarter top hand
    QVector<FigureProp> props;
    QStringList muscles;                    ///< keys of the figure's muscle table
    QString pinJoint;                       ///< joint that does not move, e.g. "toeN"
    QPointF pinAt;                          ///< figure units, y down, ground at 0
    QVector<FigureContact> contacts;
    QString arrowJoint;                     ///< joint whose path the motion arrow follows; may be empty
    QVector<PoseKeyframe> keyframes;
    bool isEmpty() const { return keyframes.isEmpty(); }
};

struct Exercise {
    QString slug;
    QString title;  ///< short title
    QString position, level, side, setting, supervision, tempo;
    QStringList equipment, goals, muscles;
    Dose dose;
    QStringList precautions, steps, stopSigns, contraindications;  ///< plain text, taken from the sections
    QStringList progressions, regressions;                         ///< slugs
    ExerciseFigure figure;
};

/// Honest state of review: a clinical reviewer is there only if a real one signed.
struct ReviewState {
    QDate published, updated, reviewed, nextReview;
    QString author;      ///< "Kangdu project"
    QString provenance;  ///< "human" | "ai-assisted"
    QString reviewer, credential;
    QDate clinicalDate;
    QString publisher, funding, licence;
    bool clinicallyReviewed() const { return !reviewer.isEmpty() && clinicalDate.isValid(); }
    bool overdue(const QDate &today) const { return nextReview.isValid() && nextReview < today; }
};

struct CategoryRef {
    QString id;
    QString title;
};

/// A whole article in one language, ready to show.
struct Article {
    TopicCard card;
    QVector<CareCard> care;
    QVector<Section> sections;
    QVector<Source> sources;  ///< in order of first citation
    QStringList aliases, tags, audience;
    QStringList languages;           ///< languages this topic has
    QVector<CategoryRef> path;       ///< from the root to the first category it stands in
    QVector<TopicCard> departments;  ///< where to go
    QVector<TopicCard> related;
    QMap<QString, QVector<TopicCard>> relations;  ///< by relation id: "causes", "treatments", "exercises", ...
    ReviewState review;
    std::optional<Exercise> exercise;
    bool staleTranslation = false;
};

struct Category {
    QString id;
    QString parent;  ///< empty at the root
    QString title;
    QString icon;
    QString department;   ///< slug of the department topic a branch stands for; may be empty
    int topics = 0;       ///< distinct topics in it and below
    bool hasChildren = false;
};

struct PackInfo {
    QString path, id, version, publisher, licence, contentHash;
    QMap<QString, QString> title;  ///< by language
    QStringList languages;
    int schemaVersion = 0;
    int topics = 0, articles = 0;
    QMap<Kind, int> topicsByKind;
    QString titleIn(const QString &language) const { return title.value(language, title.isEmpty() ? id : title.first()); }
};

}  // namespace kangdu
