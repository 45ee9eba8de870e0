// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace kangdu {

/// The kinds of topic, in the order in which they are listed to a reader.
enum class Kind { Condition, Cause, Treatment, Nutrition, Exercise, Care, Question, Department };

inline constexpr std::array kAllKinds{Kind::Condition, Kind::Cause,    Kind::Treatment, Kind::Nutrition,
                                      Kind::Exercise,  Kind::Care,     Kind::Question,  Kind::Department};

/// "condition", "cause", ... as written in topic.yaml, packs and addresses.
QString kindId(Kind kind);
std::optional<Kind> kindFromId(const QString &id);

/// Facet ids (sections) that an article of this kind may have, in their fixed order.
/// "help" (care cards) and "sources" are made by the program and not listed.
const QStringList &facetsOf(Kind kind);

/// The hue a facet is drawn in: the id of a kind ("cause", "treatment", ...), or "overview".
QString facetHue(const QString &facet);

}  // namespace kangdu
