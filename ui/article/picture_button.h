// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/topic.h"

#include <QString>

namespace kangdu {

class ArticleWriter;

/// Things to press inside the text: links drawn as pictures, with their words as text alternative.
void writeButton(ArticleWriter &writer, const QString &icon, const QString &text, const QString &address);
void writePill(ArticleWriter &writer, const QString &text, const QString &address);
/// A topic card with a crop of the figure above title and lead; `width` in px on screen.
void writeTopicCard(ArticleWriter &writer, const TopicCard &card, int width);

} // namespace kangdu
