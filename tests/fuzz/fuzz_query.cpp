// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a query: the first chooses language, kind and page, the others are the text.
#include "tests/fuzz/fuzz_pack.h"

using namespace kangdu;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_query", *argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);
    static const fuzz::FuzzPack pack;
    static SearchEngine engine;
    static const bool open = bool(engine.open(pack.path()));
    fuzz::require(open, "the pack does not open");
    if (size == 0)
        return 0;
    SearchQuery query;
    query.language = data[0] & 1 ? QStringLiteral("en") : QStringLiteral("zh-CN");
    if (data[0] & 2)
        query.kind = kAllKinds[(data[0] >> 2) % kAllKinds.size()];
    query.offset = data[0] & 0x20 ? 3 : 0;
    query.limit = data[0] & 0x40 ? 1 : 20;
    query.text = QString::fromUtf8(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    fuzz::check(engine.search(query));
    return 0;
}
