// SPDX-License-Identifier: GPL-3.0-or-later
// The parts an article is composed of, each written by its own file.
#pragma once

#include "db/library/rich_text.h"
#include "db/library/topic.h"

#include <QDate>

#include <functional>
#include <optional>

namespace kangdu {

class ArticleWriter;

/// What an article may ask the library for while it is built.
struct ArticleLookup {
    std::function<std::optional<Exercise>(const QString &slug)> exercise;
    std::function<std::optional<TopicCard>(const QString &slug)> card;
    std::function<QByteArray(const QString &hash)> media;
};

/// Title and review state.
void writeHeader(ArticleWriter &writer, const Article &article, QDate today);
/// One box for each urgency.
void writeCareCards(ArticleWriter &writer, const QVector<CareCard> &cards);
/// Heading with its numeral.
void writeSectionHeading(ArticleWriter &writer, int number, const QString &title);
void writeTable(ArticleWriter &writer, const Block &block, int number);
void writePlot(ArticleWriter &writer, const Block &block, int number, bool movement);
void writePicture(ArticleWriter &writer, const Block &block, const ArticleLookup &lookup);
void writeExerciseCard(ArticleWriter &writer, const Exercise &exercise);
/// First and last pose side by side.
void writeStills(ArticleWriter &writer, const Exercise &exercise);
/// Which muscles work and what is needed.
void writeFacts(ArticleWriter &writer, const Exercise &exercise);
/// Ways to the exercises that are easier and harder than this one.
void writeVariants(ArticleWriter &writer, const QVector<TopicCard> &easier, const QVector<TopicCard> &harder);
void writeDoseTable(ArticleWriter &writer, const Exercise &exercise, const QVector<Source> &sources);
void writeSources(ArticleWriter &writer, const QVector<Source> &sources);
/// Where to go, in the column when there is no room beside it.
void writeDepartments(ArticleWriter &writer, const QVector<TopicCard> &departments);
void writeTags(ArticleWriter &writer, const QStringList &tags);
void writeRelated(ArticleWriter &writer, const QVector<TopicCard> &related);
void writeDisclaimer(ArticleWriter &writer);

} // namespace kangdu
