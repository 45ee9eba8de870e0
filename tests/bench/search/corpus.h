// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/index_document.h"
#include "tests/bench/search/random.h"
#include "tests/bench/search/sections.h"

namespace kangdu::bench {

/// Articles of about 1.75 kB (UTF-8), 70 % Chinese and 30 % English, recombined from the sections of real documents.
/// Article i depends on the sections and i alone: a larger corpus begins with the smaller one.
class Corpus final {
public:
    /// Sections of both languages are needed.
    explicit Corpus(Sections sections)
        : sections_(std::move(sections))
    {
    }

    const Sections &sections() const { return sections_; }
    IndexDocument article(int number) const; ///< articleId is number + 1

private:
    QString name(bool chinese, Random &random) const;

    Sections sections_;
};

/// All texts of an article, one a line: what every engine is given. Names: titles and aliases only.
QString nameText(const IndexDocument &document);
QString bodyText(const IndexDocument &document);

} // namespace kangdu::bench
