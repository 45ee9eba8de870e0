// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pack/evaluation/query_file.h"
#include "db/search/index_document.h"

#include <QVector>

namespace kangdu::bench {

/// Documents, and queries whose grades name them by slug. Facets are the numbers of sections: "1", "2", ...
struct JudgedSet {
    QVector<IndexDocument> documents;
    QVector<tool::JudgedQuery> queries;
    double relevant = 1; ///< the grade from which a document counts as a hit; nDCG takes all grades
};

/// cMedIR (ChineseBLUE), dev: Chinese questions over web titles with grades 0-4. All titles as one corpus; relevant
/// from 2 on. Classes by length of the query. Empty if the folder lacks the file.
JudgedSet readCmedir(const QString &folder);

/// The same, each query with the titles of its own pool only.
QVector<JudgedSet> readCmedirPools(const QString &folder);

/// CDV over MedQuAD: English "disease + aspect" in keyword form, over documents of several sections. Classes by aspect.
JudgedSet readMedquad(const QString &folder);

} // namespace kangdu::bench
