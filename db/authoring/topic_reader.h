// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/authoring/draft.h"
#include "db/authoring/source_text.h"
#include "db/authoring/yaml_view.h"

namespace kangdu {

/// Reads a topic.yaml. The articles and the figure are read apart.
TopicDraft readTopic(const QString &file, const QByteArray &bytes, const QString &slug, FindingSink &sink);

/// The exercise part of a topic.yaml.
ExerciseDraft readExercise(const YamlView &view);

/// A figure.yaml. F12 for joints the figure does not have and angles a person cannot reach.
FigureDraft readFigure(const QString &file, const QByteArray &bytes, FindingSink &sink);

/// Relations a topic may name, "part-of" among them.
const QStringList &relationIds();
/// Parts of the body map.
const QStringList &regionIds();

}  // namespace kangdu
