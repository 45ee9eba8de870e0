// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QVector>

namespace kangdu {

/// Where a text stands. Lines and columns count from 1; columns count characters, not bytes. 0: unknown.
struct Place {
    QString file;
    int line = 0;
    int column = 0;
};

enum class Severity { Error, Warning };

/// One thing an author has to mend.
struct Finding {
    QString rule;  ///< "E05", "W20", "F01", ...: see rules.h and format_rules.h
    Severity severity = Severity::Error;
    Place place;
    QString excerpt;   ///< the sentence, key or line concerned; may be empty
    QString message;   ///< what is wrong and how to mend it
    QString topic;     ///< slug; empty for files that belong to the whole library
    QString language;  ///< of the article; empty when the finding is about no single article
};
using Findings = QVector<Finding>;

inline bool hasErrors(const Findings &findings)
{
    for (const Finding &f : findings) {
        if (f.severity == Severity::Error)
            return true;
    }
    return false;
}

/// Translation context of everything this room says.
struct Authoring {
    Q_DECLARE_TR_FUNCTIONS(Authoring)
};

}  // namespace kangdu
