// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/search_engine.h"
#include "tests/db/search/small_library.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace kangdu::fuzz {

/// The search tests' small library as a file, for as long as the program runs.
class FuzzPack final {
public:
    FuzzPack()
    {
        if (const QString problem = test::writeIndexFile(path(), test::smallLibrary()); !problem.isEmpty())
            qFatal("%s", qPrintable(problem));
    }
    QString path() const { return folder_.filePath(QStringLiteral("fuzz.kdpack")); }

private:
    QTemporaryDir folder_;
};

inline void require(bool good, const char *what)
{
    if (!good)
        qFatal("%s", what); // aborts: libFuzzer keeps the input
}

/// What holds for every answer, whatever was asked.
inline void check(const SearchResults &results)
{
    require(results.hits.size() <= results.query.limit, "more hits than asked for");
    require(results.total >= results.hits.size(), "more hits than there are");
    for (const SearchHit &hit : results.hits) {
        require(!hit.slug.isEmpty(), "a hit without a topic");
        for (const auto &[text, marks] : {std::pair{&hit.title, &hit.titleMarks}, {&hit.snippet, &hit.snippetMarks}})
            for (const TextRange &mark : *marks)
                require(mark.start >= 0 && mark.length >= 0 && mark.start + mark.length <= text->size(),
                    "a mark outside its text");
    }
}

} // namespace kangdu::fuzz
