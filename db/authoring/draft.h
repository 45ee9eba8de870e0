// SPDX-License-Identifier: GPL-3.0-or-later
// The authoring model: a content folder as it was read, each text with the place it stands at. The linter judges it,
// the compiler turns it into a pack. Plain values; nothing here knows YAML, Markdown or SQL.
#pragma once

#include "db/authoring/finding.h"
#include "db/library/kind.h"
#include "db/library/programme.h"

#include <QDate>
#include <QHash>
#include <QMap>
#include <QStringList>

#include <optional>

namespace kangdu {

struct Text {
    QString value;
    Place place;
    bool isEmpty() const { return value.isEmpty(); }
};
using Texts = QVector<Text>;
using LocalText = QMap<QString, Text>;  ///< by language

inline QStringList values(const Texts &texts)
{
    QStringList result;
    for (const Text &t : texts)
        result << t.value;
    return result;
}

/// A run of words, a source mark or a picture.
struct Piece {
    enum class Type { Words, Mark, Picture };
    Type type = Type::Words;
    QString text;  ///< Words: the words; Mark: source id; Picture: file as written
    QString link;  ///< Words: "topic:slug#facet", "#anchor" or empty
    bool strong = false;
    int line = 0, column = 0;
};
using Pieces = QVector<Piece>;

struct DraftBlock {
    enum class Type { Paragraph, Heading, Bullets, Numbers, Tip, Table, Exercises, Foods, Plot };
    Type type = Type::Paragraph;
    int line = 0, column = 0;
    QVector<Pieces> runs;                ///< Paragraph, Heading: one; lists, Tip: one an item
    QVector<QVector<Pieces>> rows;       ///< Table; row 0 is the header
    Text caption;                        ///< Foods, Plot
    Texts columns;                       ///< Foods: figures; Plot: the one figure
    Texts items;                         ///< Exercises: slugs; Foods, Plot: food ids
};

struct SectionDraft {
    QString facet;
    QString heading;
    int line = 0, column = 0;
    QVector<DraftBlock> blocks;
};

struct CareDraft {
    Text level;  ///< emergency today appointment
    Text action;
    QVector<Pieces> signs;
    int line = 0, column = 0;
};

struct ArticleDraft {
    QString file;
    QString language;
    Text title, shortTitle, summary, lead;
    Texts aliases, tags;
    int revision = 0;
    Place revisionPlace;
    QString translatesLanguage;  ///< empty: no pin
    int translatesRevision = 0;
    Place translatesPlace;
    QVector<CareDraft> care;
    QVector<SectionDraft> sections;
    Place at(int line = 1, int column = 1) const { return {file, line, column}; }
};

struct ImageDraft {
    Text file, licence;
    LocalText alt;
};

struct FigureDraft {
    ExerciseFigure figure;
    QVector<LocalText> alts;  ///< of its keyframes
    QVector<Place> places;    ///< of their ids
    QString file;
    QByteArray text;          ///< of the file
};

struct ExerciseDraft {
    Place place;
    Text position, level, side, setting;
    Texts goals, gear;
    Text helper;
    QVector<LocalText> equipment, muscles;
    LocalText supervision, tempo;
    DoseRange sets, reps, hold, perDay, days;
    int restSeconds = 0;
    int borgMin = 0, borgMax = 0;
    Texts doseSources, progression, regression;
    bool equipmentGiven = false, progressionGiven = false, regressionGiven = false, restGiven = false;
    std::optional<FigureDraft> figure;
};

struct TopicDraft {
    QString slug;
    QString folder;
    QString file;  ///< topic.yaml
    Kind kind = Kind::Condition;
    bool kindKnown = false;
    Texts categories, departments, regions, audience, related;
    QStringList codes;              ///< "icd10:M62.5"
    QMap<QString, Texts> relations;  ///< by relation id
    Text published, updated, reviewed, nextReview;
    Text reviewer, credential, clinicalDate;
    Text funding, withdrawn;
    int quality = 50;
    QVector<ImageDraft> images;
    std::optional<ExerciseDraft> exercise;
    QVector<ArticleDraft> articles;  ///< in the pack's language order
    Place place() const { return {file, 1, 1}; }
    const ArticleDraft *article(const QString &language) const
    {
        for (const ArticleDraft &a : articles) {
            if (a.language == language)
                return &a;
        }
        return nullptr;
    }
};

struct ProgrammeEntryDraft {
    Place place;
    Text exercise;  ///< slug
    ProgrammeDose dose;
    Weekdays days;
    int fromWeek = 1;
    Place setsPlace, repsPlace, holdPlace, perDayPlace, daysPlace, weekPlace;
};

struct ProgrammeDraft {
    QString file;
    Text id;
    Place at;
    LocalText title, lead, audience;
    QVector<LocalText> askFirst;
    int weeks = 0;
    Texts sources;
    Text published, updated, reviewed, nextReview;
    Text reviewer, credential, clinicalDate;
    QVector<ProgrammeEntryDraft> entries;
    Place place() const { return at; }
};

struct CategoryDraft {
    Text id;
    QString parent;
    QString icon;
    Text department;
    LocalText title;
};

struct SourceDraft {
    Text id;
    QString title, authors, publisher, year, type, doi, url, language, read;
};

struct FoodDraft {
    Text id;
    LocalText name, measure, caution;
    QString code;
    QMap<QString, double> per100g;  ///< by figure, see figureKeys()
    double grams = 0;               ///< of the household portion
    QStringList allergens;
};

struct FoodTableDraft {
    QString id, version;
    LocalText title;
};

struct PackDraft {
    QString file;
    Text id, version, author, provenance, licence, funding;
    LocalText title, publisher;
    QStringList languages;  ///< the first is the source language of translations
};

struct LibraryDraft {
    QString folder;
    PackDraft pack;
    QVector<CategoryDraft> categories;  ///< parents before children
    QVector<SourceDraft> sources;       ///< in file order
    QString foodsFile;
    FoodTableDraft foodTable;
    QVector<FoodDraft> foods;    ///< in file order
    QVector<TopicDraft> topics;  ///< by slug
    QVector<ProgrammeDraft> programmes;  ///< in file order
    QByteArray lexicon;          ///< lexicon.txt, UTF-8; may be empty

    const TopicDraft *topic(const QString &slug) const;
    const SourceDraft *source(const QString &id) const;
    const FoodDraft *food(const QString &id) const;
    const CategoryDraft *category(const QString &id) const;
    /// To be called once after reading; the lookups above use it.
    void buildIndex();

private:
    QHash<QString, int> topicAt_, sourceAt_, foodAt_, categoryAt_;
};

/// Figures a food may have, in the order of the pack's columns.
const QStringList &figureKeys();

}  // namespace kangdu
