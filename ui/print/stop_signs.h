// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/library/topic.h"

namespace kangdu {

/// What makes a person stop, of several exercises together, each said once.
struct StopSigns {
    struct Call {
        QString action;      ///< "Stop at once and call 120"
        QStringList signs;
        bool operator==(const Call &) const = default;
    };
    QVector<Call> calls;  ///< from the care cards, emergencies before what needs a doctor today
    QStringList lines;    ///< the exercises' own stop signs, most urgent first
    int more = 0;         ///< lines, of the least urgent ones, for which a page had no room
    bool isEmpty() const { return calls.isEmpty() && lines.isEmpty(); }
};

/// Unites the signs of exercise articles. A sign is left out when another one says as much: when it holds the same letters in one piece, or
/// all its words (at least three, Han characters for Chinese) and these make up three fifths of it. Of a stop sign only what comes before
/// the colon counts; it is left out, too, when a call says it, but one for the emergency number only for another such call.
/// In an article the most urgent sign comes first, so the first of all come before the second of all; those that name the emergency
/// number come before everything.
StopSigns unitedStopSigns(const QVector<Article> &articles);

}  // namespace kangdu
