// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/base/result.h"
#include "db/search/search_types.h"

#include <QHash>
#include <QString>
#include <QVector>

namespace kangdu::tool {

/// How relevant each topic is to a query, by slug: 0 (or absent) = not at all. 3 is the best of a list without grades.
using Grades = QHash<QString, double>;

/// A query whose answer is known.
struct JudgedQuery {
    int line = 0; ///< of its file, 1-based
    SearchQuery query;
    QString type; ///< "word", "question", ...: its class in reports
    Grades grades;
    QString facet; ///< where the wanted article should open; empty = not said
};

struct QueryFile {
    QVector<JudgedQuery> queries;
    QVector<Error> errors; ///< one a bad line, with its number; the file cannot be read: one
};

/// Reads one JSON object a line:
///   {"query": "褥疮怎么护理", "class": "question", "expect": ["pressure-injury"], "language": "zh-CN", "facet":
///   "care"}
/// "expect" lists slugs, best first: grade 3, 2, and 1 for the others, unless "grades" gives as many numbers from 0
/// to 10. "language" (zh-CN) and "facet" may be missing. Empty lines are skipped.
QueryFile readQueries(const QString &path);

} // namespace kangdu::tool
