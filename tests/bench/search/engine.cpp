// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/engine.h"

namespace kangdu::bench {

namespace {

struct Maker {
    const char *name;
    std::unique_ptr<Engine> (*make)();
};

const Maker kMakers[] = {
    {"kangdu", makeKangdu},
    {"fts5-trigram", [] { return makeFts5("trigram"); }},
    {"fts5-bigram", [] { return makeFts5("bigram"); }},
#ifdef KANGDU_BENCH_XAPIAN
    {"xapian", makeXapian},
#endif
#ifdef KANGDU_BENCH_ZIM
    {"kiwix", [] { return makeKiwix(false); }},
    {"kiwix-ngram", [] { return makeKiwix(true); }},
#endif
};

} // namespace

QStringList engineNames()
{
    QStringList names;
    for (const Maker &maker : kMakers)
        names += QString::fromLatin1(maker.name);
    return names;
}

std::unique_ptr<Engine> makeEngine(const QString &name)
{
    for (const Maker &maker : kMakers)
        if (name == QLatin1String(maker.name))
            return maker.make();
    return nullptr;
}

} // namespace kangdu::bench
