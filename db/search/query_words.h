// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace kangdu {

/// Words of a question that do not name its subject: fillers ("怎么办", "what is") and intents ("怎么锻炼", "diet"),
/// which say what part of an article is wanted. All folded.
struct QueryWord {
    qsizetype length = 0;        ///< of the phrase, UTF-16 units; 0 = none
    const QStringList *facets = nullptr;  ///< facets wanted, best first; null for a filler
};

/// The longest Han phrase that stands at the start of the text.
QueryWord hanQueryWord(QStringView text);
/// Whether a phrase begins with all of the text but is longer: it is perhaps still being typed.
bool beginsHanQueryWord(QStringView text);
/// A Latin word; length 0 if it is neither filler nor intent.
QueryWord latinQueryWord(QStringView word);

}  // namespace kangdu
