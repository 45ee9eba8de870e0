// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/library.h"
#include "db/pack/pack.h"

namespace kangdu {

Error topicNotFound(const QString &slug);
Result<Article> loadArticle(const Library &library, const Pack &pack, const QString &slug, const QString &language);
std::optional<Exercise> loadExercise(const Pack &pack, const QString &slug, const QString &language);

}  // namespace kangdu
