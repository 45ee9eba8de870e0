// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/bigram_tokenizer.h"

#include <cctype>
#include <string>
#include <vector>

namespace kangdu::bench {
namespace {

/// Bytes of the UTF-8 character that begins with this one.
int length(unsigned char first)
{
    return first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/// U+2E80 and above, without CJK punctuation (U+3000-303F) and U+F000-FFFF (full-width forms).
bool isIdeograph(const unsigned char *at, const unsigned char *end)
{
    if (at >= end || *at < 0xe2 || at + length(*at) > end || *at == 0xef)
        return false;
    return *at == 0xe2 ? at[1] >= 0xba : *at != 0xe3 || at[1] != 0x80;
}

struct Sink {
    void *context;
    int (*token)(void *, int, const char *, int, int, int);
    const char *text;

    int operator()(int flags, int from, int to) const
    {
        return token(context, flags, text + from, to - from, from, to);
    }
};

/// `starts`: where each character of the run begins, and its end.
int tokenizeRun(const Sink &sink, const std::vector<int> &starts, bool query)
{
    const std::size_t count = starts.size() - 1;
    int result = SQLITE_OK;
    for (std::size_t i = 0; i < count && result == SQLITE_OK; ++i) {
        const bool pair = i + 1 < count;
        if (pair)
            result = sink(0, starts[i], starts[i + 2]);
        if (result == SQLITE_OK && (!query || count == 1))
            result = sink(pair ? FTS5_TOKEN_COLOCATED : 0, starts[i], starts[i + 1]);
    }
    return result;
}

int tokenize(Fts5Tokenizer *, void *context, int flags, const char *text, int bytes,
    int (*token)(void *, int, const char *, int, int, int))
{
    const auto *begin = reinterpret_cast<const unsigned char *>(text), *end = begin + bytes;
    std::string lower;
    std::vector<int> starts;
    int result = SQLITE_OK;
    for (const unsigned char *at = begin; at < end && result == SQLITE_OK;) {
        if (isIdeograph(at, end)) {
            starts.assign(1, int(at - begin));
            for (; isIdeograph(at, end); starts.push_back(int(at - begin)))
                at += length(*at);
            result = tokenizeRun({context, token, text}, starts, flags & FTS5_TOKENIZE_QUERY);
        } else if (*at < 0x80 && std::isalnum(*at)) {
            const int from = int(at - begin);
            lower.clear();
            for (; at < end && *at < 0x80 && std::isalnum(*at); ++at)
                lower += char(std::tolower(*at));
            result = token(context, 0, lower.data(), int(lower.size()), from, int(at - begin));
        } else {
            at += length(*at);
        }
    }
    return result;
}

int create(void *, const char **, int, Fts5Tokenizer **out)
{
    static int none;
    *out = reinterpret_cast<Fts5Tokenizer *>(&none);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) { }

} // namespace

int registerBigramTokenizer(sqlite3 *database)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (const int code = sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr); code != SQLITE_OK)
        return code;
    sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
    sqlite3_finalize(statement);
    fts5_tokenizer bigram{create, destroy, tokenize};
    return api ? api->xCreateTokenizer(api, "bigram", nullptr, &bigram, nullptr) : SQLITE_ERROR;
}

} // namespace kangdu::bench
