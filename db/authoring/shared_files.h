// SPDX-License-Identifier: GPL-3.0-or-later
// The files that belong to the whole library: pack.yaml, categories.yaml, sources.yaml, foods.yaml.
#pragma once

#include "db/authoring/draft.h"
#include "db/authoring/format_rules.h"

namespace kangdu {

PackDraft readPack(const QString &file, const QByteArray &bytes, FindingSink &sink);
QVector<CategoryDraft> readCategories(const QString &file, const QByteArray &bytes, FindingSink &sink);
QVector<SourceDraft> readSources(const QString &file, const QByteArray &bytes, FindingSink &sink);
QVector<FoodDraft> readFoods(const QString &file, const QByteArray &bytes, FoodTableDraft &table, FindingSink &sink);

}  // namespace kangdu
