// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/library.h"

#include <QDate>

#include <optional>

namespace kangdu {

/// What the home page picks from the library.

/// For each card one of its regions to picture, different ones as far as that goes, so that six cards do not show one
/// knee six times. Empty for a card without regions.
QStringList pictureRegions(const QVector<TopicCard> &cards);

/// The topic of the day: exercises, care and nutrition by turns. Nothing if the library has none of them.
std::optional<TopicCard> topicOfDay(const Library &library, const QString &language, const QDate &date);

/// "Today is ...", without the lead-in: 3 月 18 日，星期三 or Wednesday, 18 March.
QString dayText(const QDate &date, const QString &language);

} // namespace kangdu
