// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer: what an untrusted pack's index blobs are read with. The first bytes choose the reader and its counts.
#include "db/search/name_table.h"
#include "db/search/posting_list.h"
#include "db/search/slug_list.h"
#include "db/search/text_codec.h"

#include <cstdlib>

using namespace kangdu;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void readPostings(const QByteArray &bytes, int count)
{
    constexpr quint32 kLimit = 5000;
    const auto list = PostingList::parse(bytes, count, kLimit);
    if (!list)
        return;
    std::vector<quint32> documents;
    list->documents(&documents);
    check(documents.size() <= size_t(list->count()));
    const quint8 *impacts = list->impacts();
    quint32 sum = 0;
    for (size_t i = 0; i < documents.size(); ++i) {
        check(documents[i] < kLimit && (i == 0 || documents[i] > documents[i - 1]));
        sum += impacts[i];
    }
    std::vector<quint32> candidates;
    for (quint32 document = sum % 3; document < kLimit; document += 1 + document % 7)
        candidates.push_back(document);
    std::vector<float> scores(candidates.size()), matched(candidates.size());
    list->lookUp(candidates, 1, &scores, &matched);
}

void readNames(const QByteArray &bytes, quint32 documents)
{
    const NameTable names = NameTable::parse(bytes, documents);
    qsizetype units = 0;
    for (int name = 0; name < names.count(); ++name) {
        check(names.document(name) < documents);
        units += names.folded(name).size() + names.original(name).size();
    }
    for (quint32 document = 0; document < documents; ++document) {
        const auto [first, last] = names.ofDocument(document);
        for (const int *name = first; name != last; ++name)
            check(*name >= 0 && *name < names.count());
        units += names.title(document).size();
    }
    const auto [first, last] = names.startingWith(u"a");
    check(first <= last && last <= names.count());
    check(units >= 0 && names.lackingAtMost(1, u"abc").size() <= size_t(names.count()));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 3)
        return 0;
    const int number = data[1] | data[2] << 8;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 3), qsizetype(size) - 3);
    switch (data[0] % 4) {
    case 0: readPostings(bytes, number); break;
    case 1: readNames(bytes, quint32(number % 64)); break;
    case 2: (void)TextCodec(bytes.left(number % 64)).unpack(bytes); break;
    case 3: {
        const SlugList slugs(bytes);
        for (qsizetype topic = 0; topic < slugs.size(); ++topic)
            check(slugs.at(topic).size() <= bytes.size());
        break;
    }
    }
    return 0;
}
