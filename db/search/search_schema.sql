-- Search tables of a pack (format 2), written by writeSearchIndex() and read by SearchEngine. All numbers inside blobs are
-- little-endian. A "document" is the 0-based number of an article in ascending article.id, that is best first.

-- What the engine holds in memory, one row an array. What is longer than 1 MiB goes on in rows "names/0001", "names/0002" and so on.
--   format      "2"
--   lexicon     how readers ask: the content folder's lexicon.txt as it is; may be missing
--   languages   UTF-8 lines: language codes
--   topics      UTF-8 lines: slugs
--   documents   16 bytes each: u32 article.id, u32 line in topics, u32 length in terms, u8 line in languages, u8 kind (order of kAllKinds), u16 0
--   names       u32 count, u32 folded units, u32 original units, then in order of the folded text and column by column: u32 end of folded,
--               u32 end of original, u32 document; then u32 names in order of document, u32 where each document's begin there and where the
--               last one's end; both texts as UTF-16LE, an original that equals its folded form left out; u8 type (0 short title, 1 title, 2 alias)
--   dictionary  zstd dictionary of search_text
CREATE TABLE search_array (
  name  TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) WITHOUT ROWID;

-- The dictionary. A term is a Han unigram, a Han bigram, a Latin word or number, or a prefix ("mus*"): all of 1-3 letters, and longer ones
-- of more than 64 words or of words with more than 20,000 postings. Lists of names rather than documents: names whose first characters can be
-- read with the initials x or x and y ("^x", "^xy"), that have such neighbours anywhere ("=xy"), whose last character can begin with x ("$x").
CREATE TABLE search_term (
  term      TEXT PRIMARY KEY,          -- folded
  documents INTEGER NOT NULL,          -- how many documents have it
  list      INTEGER NOT NULL,          -- id in search_list, or 0 if the postings stand here
  postings  BLOB NOT NULL              -- at most 64 bytes, or empty
) WITHOUT ROWID;

-- Longer lists. Up to 8 documents: u8 impact each, then varint gaps between documents (the first from 0). More: blocks of 128, column by
-- column u32 first document, then u8 bits a gap, u8 least impact, u8 bits an impact; then of each block the gaps less one and the impacts
-- less the least one, packed from the least significant bit on, each of the two filled up to a byte. Impacts are 1-31.
CREATE TABLE search_list (
  id       INTEGER PRIMARY KEY,        -- from 1, in order of term
  postings BLOB NOT NULL
);

-- What snippets, contiguity and facets are taken from. A zstd frame of UTF-8: parts divided by U+001E, each facet, anchor, heading, text divided by U+001F.
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
