-- Search tables of a pack (format 1), written by writeSearchIndex() and read by SearchEngine. All numbers inside blobs are
-- little-endian. A "document" is the 0-based number of an article in ascending article.id, that is best first.

-- What the engine holds in memory, one row an array:
--   format      "1"
--   lexicon     how readers ask: the content folder's lexicon.txt as it is; may be missing
--   languages   UTF-8 lines: language codes
--   topics      UTF-8 lines: slugs
--   documents   16 bytes each: u32 article.id, u32 line in topics, u32 length in terms, u8 line in languages, u8 kind (order of kAllKinds), u16 0
--   names       u32 count, u32 folded units, u32 original units, then in order of the folded text and column by column: u32 end of folded,
--               u32 end of original, u32 document, u8 type (0 short title, 1 title, 2 alias), then both texts as UTF-16LE
CREATE TABLE search_array (
  name  TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) WITHOUT ROWID;

-- The dictionary. A term is a Han unigram, a Han bigram, a Latin word or number, or a prefix of 1-3 letters ("mus*").
CREATE TABLE search_term (
  term      TEXT PRIMARY KEY,          -- folded
  documents INTEGER NOT NULL,          -- how many documents have it
  list      INTEGER NOT NULL,          -- id in search_list, or 0 if the postings stand here
  postings  BLOB NOT NULL              -- at most 64 bytes, or empty
) WITHOUT ROWID;

-- Longer lists. Up to 128 documents: u8 impact each, then varint gaps between documents (the first from 0). More: blocks of 128,
-- column by column u32 first document, u32 offset of its gaps, u8 greatest impact, then u8 impacts, then varint gaps without the firsts.
CREATE TABLE search_list (
  id       INTEGER PRIMARY KEY,        -- from 1, in order of term
  postings BLOB NOT NULL
);

-- What snippets, contiguity and facets are taken from. UTF-8: parts divided by U+001E, each facet, anchor, heading, text divided by U+001F.
-- Part 0 is the summary.
CREATE TABLE search_text (
  document INTEGER PRIMARY KEY,
  parts    BLOB NOT NULL
);

-- Pinyin of every Han character in titles and aliases.
CREATE TABLE search_reading (
  character TEXT PRIMARY KEY,
  tone      TEXT NOT NULL,             -- shown, e.g. jī
  syllables TEXT NOT NULL              -- accepted, toneless, divided by spaces, e.g. "ji qi"
) WITHOUT ROWID;
