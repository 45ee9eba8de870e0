-- A Kangdu pack: one SQLite 3 file. application_id 0x4B414E47 ("KANG"), user_version = schema version (1).
-- Ids are private to the file; the slug is public and for ever. Texts are UTF-8. Dates are ISO 8601 (YYYY-MM-DD) or ''.
-- List columns hold their items separated by U+001F (unit separator), in order.

CREATE TABLE meta (                    -- what this pack is
  key   TEXT PRIMARY KEY,              -- id version title.<lang> publisher.<lang> author provenance licence languages funding
  value TEXT NOT NULL                  -- built_by schema content_hash (SHA-256 hex over all other content, see pack_hash.h)
) WITHOUT ROWID;

CREATE TABLE category (
  id         INTEGER PRIMARY KEY,      -- in tree order, parents before children
  key        TEXT NOT NULL UNIQUE,     -- public id, e.g. conditions-neurology
  parent     INTEGER REFERENCES category(id),
  icon       TEXT NOT NULL,
  department TEXT NOT NULL             -- slug of a department topic, or ''
);
CREATE TABLE category_title (
  category INTEGER NOT NULL REFERENCES category(id),
  language TEXT NOT NULL,
  title    TEXT NOT NULL,
  PRIMARY KEY (category, language)
) WITHOUT ROWID;

CREATE TABLE topic (
  id              INTEGER PRIMARY KEY, -- in descending editorial quality, then by slug
  slug            TEXT NOT NULL UNIQUE,
  kind            TEXT NOT NULL,       -- condition cause treatment nutrition exercise care question department
  quality         INTEGER NOT NULL,    -- 0-100
  regions         TEXT NOT NULL,       -- list: body map ids
  audience        TEXT NOT NULL,       -- list
  codes           TEXT NOT NULL,       -- list of "system:code", e.g. icd10:M62.5
  published       TEXT NOT NULL,
  updated         TEXT NOT NULL,
  reviewed        TEXT NOT NULL,       -- last full editorial review
  next_review     TEXT NOT NULL,       -- at most 36 months after reviewed
  reviewer        TEXT NOT NULL,       -- clinical reviewer; '' until a clinician signed
  credential      TEXT NOT NULL,
  clinical_date   TEXT NOT NULL,
  funding         TEXT NOT NULL,
  withdrawn       TEXT NOT NULL        -- reason; '' = in force. A withdrawn topic hides the same slug of earlier packs
);
CREATE TABLE topic_category (          -- a topic may stand in several; position 0 is its home (breadcrumb)
  topic    INTEGER NOT NULL REFERENCES topic(id),
  position INTEGER NOT NULL,
  category INTEGER NOT NULL REFERENCES category(id),
  PRIMARY KEY (topic, position)
) WITHOUT ROWID;
CREATE INDEX topic_category_by_category ON topic_category(category, topic);
CREATE TABLE topic_region (            -- body map, one row a region
  region TEXT NOT NULL,
  topic  INTEGER NOT NULL REFERENCES topic(id),
  PRIMARY KEY (region, topic)
) WITHOUT ROWID;
CREATE TABLE relation (
  topic    INTEGER NOT NULL REFERENCES topic(id),
  kind     TEXT NOT NULL,              -- related departments causes treatments nutrition exercises care questions part-of progression regression
  position INTEGER NOT NULL,
  target   TEXT NOT NULL,              -- slug
  PRIMARY KEY (topic, kind, position)
) WITHOUT ROWID;

CREATE TABLE article (
  id               INTEGER PRIMARY KEY, -- in descending quality of its topic, then by language order of the pack
  topic            INTEGER NOT NULL REFERENCES topic(id),
  language         TEXT NOT NULL,       -- BCP 47: zh-CN, en
  title            TEXT NOT NULL,
  short_title      TEXT NOT NULL,
  lead             TEXT NOT NULL,       -- card subtitle
  summary          TEXT NOT NULL,       -- main message, plain text
  revision         INTEGER NOT NULL,
  source_language  TEXT NOT NULL,       -- of the article this is a translation of, or ''
  source_revision  INTEGER NOT NULL,    -- revision it was translated from, or 0
  stale            INTEGER NOT NULL,    -- 1 = the original has a newer revision
  minutes          INTEGER NOT NULL,    -- reading time (300 Han or 200 words a minute), rounded up
  UNIQUE (topic, language)
);
CREATE TABLE alias (
  article  INTEGER NOT NULL REFERENCES article(id),
  position INTEGER NOT NULL,
  text     TEXT NOT NULL,
  PRIMARY KEY (article, position)
) WITHOUT ROWID;
CREATE TABLE tag (
  article  INTEGER NOT NULL REFERENCES article(id),
  position INTEGER NOT NULL,
  text     TEXT NOT NULL,
  PRIMARY KEY (article, position)
) WITHOUT ROWID;
CREATE INDEX tag_by_text ON tag(text);
CREATE TABLE section (
  article  INTEGER NOT NULL REFERENCES article(id),
  position INTEGER NOT NULL,
  facet    TEXT NOT NULL,
  anchor   TEXT NOT NULL,              -- unique within the article
  heading  TEXT NOT NULL,
  html     TEXT NOT NULL,              -- subset of rich_text.h
  PRIMARY KEY (article, position)
) WITHOUT ROWID;
CREATE TABLE care_card (
  article  INTEGER NOT NULL REFERENCES article(id),
  position INTEGER NOT NULL,
  level    TEXT NOT NULL,              -- emergency today appointment
  action   TEXT NOT NULL,
  signs    TEXT NOT NULL,              -- list of inline fragments
  PRIMARY KEY (article, position)
) WITHOUT ROWID;

CREATE TABLE source (
  id        INTEGER PRIMARY KEY,
  key       TEXT NOT NULL UNIQUE,      -- id of sources.yaml
  title     TEXT NOT NULL,
  authors   TEXT NOT NULL,
  publisher TEXT NOT NULL,
  year      TEXT NOT NULL,             -- '' = undated
  type      TEXT NOT NULL,
  doi       TEXT NOT NULL,
  url       TEXT NOT NULL,
  language  TEXT NOT NULL,
  read      TEXT NOT NULL              -- what of it was read
);
CREATE TABLE citation (                -- sources of an article in order of first citation
  article  INTEGER NOT NULL REFERENCES article(id),
  number   INTEGER NOT NULL,           -- from 1
  source   INTEGER NOT NULL REFERENCES source(id),
  PRIMARY KEY (article, number)
) WITHOUT ROWID;
CREATE TABLE claim (                   -- one row a marked sentence and source
  article  INTEGER NOT NULL REFERENCES article(id),
  section  INTEGER NOT NULL,           -- position of the section; -1 = care card
  position INTEGER NOT NULL,           -- running number within the article
  source   INTEGER NOT NULL REFERENCES source(id),
  sentence TEXT NOT NULL,              -- plain text; last: SQLite 3.40's quick_check wants key columns first
  PRIMARY KEY (article, section, position, source)
) WITHOUT ROWID;

CREATE TABLE exercise (
  topic            INTEGER PRIMARY KEY REFERENCES topic(id),
  position         TEXT NOT NULL,      -- lying sitting standing
  level            TEXT NOT NULL,      -- beginner intermediate advanced
  side             TEXT NOT NULL,      -- each both none
  setting          TEXT NOT NULL,
  goals            TEXT NOT NULL,      -- list
  gear             TEXT NOT NULL,      -- list: chair support wall band mat step ball towel table bike pool
  helper           TEXT NOT NULL,      -- none needed
  sets_start REAL NOT NULL, sets_typical REAL NOT NULL, sets_max REAL NOT NULL,            -- count
  reps_start REAL NOT NULL, reps_typical REAL NOT NULL, reps_max REAL NOT NULL,            -- count
  hold_start REAL NOT NULL, hold_typical REAL NOT NULL, hold_max REAL NOT NULL,            -- seconds
  per_day_start REAL NOT NULL, per_day_typical REAL NOT NULL, per_day_max REAL NOT NULL,   -- times a day
  days_start REAL NOT NULL, days_typical REAL NOT NULL, days_max REAL NOT NULL,            -- days a week
  rest_seconds     INTEGER NOT NULL,
  borg_min         INTEGER NOT NULL,   -- Borg CR10 0-10
  borg_max         INTEGER NOT NULL,
  dose_sources     TEXT NOT NULL,      -- list of source keys
  figure_view      TEXT NOT NULL,      -- side front back three-quarter top hand; '' = no figure
  figure_props     TEXT NOT NULL,      -- list of "kind places...", see FORMAT.md
  figure_muscles   TEXT NOT NULL,      -- list
  figure_pin       TEXT NOT NULL,      -- "joint x y" in figure units
  figure_contacts  TEXT NOT NULL,      -- list of "joint x y"
  figure_arrow     TEXT NOT NULL       -- joint, or ''
);
CREATE TABLE exercise_text (
  topic       INTEGER NOT NULL REFERENCES topic(id),
  language    TEXT NOT NULL,
  tempo       TEXT NOT NULL,
  supervision TEXT NOT NULL,
  equipment   TEXT NOT NULL,           -- list
  muscles     TEXT NOT NULL,           -- list
  precautions TEXT NOT NULL,           -- list, plain text
  steps       TEXT NOT NULL,           -- list, plain text
  stop_signs  TEXT NOT NULL,           -- list, plain text
  contraindications TEXT NOT NULL,     -- list, plain text
  PRIMARY KEY (topic, language)
) WITHOUT ROWID;
CREATE TABLE keyframe (
  topic    INTEGER NOT NULL REFERENCES topic(id),
  position INTEGER NOT NULL,
  name     TEXT NOT NULL,
  joints   TEXT NOT NULL,              -- list of "key=degrees"
  seconds  REAL NOT NULL,              -- the way to it
  ease     INTEGER NOT NULL,           -- 0 in-out, 1 in, 2 out, 3 linear
  PRIMARY KEY (topic, position)
) WITHOUT ROWID;
CREATE TABLE keyframe_alt (
  topic    INTEGER NOT NULL REFERENCES topic(id),
  position INTEGER NOT NULL,
  language TEXT NOT NULL,
  alt      TEXT NOT NULL,
  PRIMARY KEY (topic, position, language)
) WITHOUT ROWID;

CREATE TABLE programme (               -- exercises put together, with days and weeks
  id            INTEGER PRIMARY KEY,   -- in the order they are offered
  key           TEXT NOT NULL UNIQUE,  -- public id
  weeks         INTEGER NOT NULL,      -- how long it is planned for
  sources       TEXT NOT NULL,         -- list of source keys: where the composition comes from
  published     TEXT NOT NULL,
  updated       TEXT NOT NULL,
  reviewed      TEXT NOT NULL,
  next_review   TEXT NOT NULL,
  reviewer      TEXT NOT NULL,         -- clinical reviewer; '' until a clinician signed
  credential    TEXT NOT NULL,
  clinical_date TEXT NOT NULL
);
CREATE TABLE programme_text (
  programme INTEGER NOT NULL REFERENCES programme(id),
  language  TEXT NOT NULL,
  title     TEXT NOT NULL,
  lead      TEXT NOT NULL,
  audience  TEXT NOT NULL,             -- for whom
  ask_first TEXT NOT NULL,             -- list: who must ask a doctor or therapist before
  PRIMARY KEY (programme, language)
) WITHOUT ROWID;
CREATE TABLE programme_entry (         -- where an exercise stands several times, the latest week that has come counts
  programme    INTEGER NOT NULL REFERENCES programme(id),
  position     INTEGER NOT NULL,
  exercise     TEXT NOT NULL,          -- slug
  sets         INTEGER NOT NULL,       -- count, on each side
  reps         INTEGER NOT NULL,       -- count, in a set
  hold_seconds INTEGER NOT NULL,
  per_day      INTEGER NOT NULL,       -- times a day
  days         TEXT NOT NULL,          -- list: mon tue wed thu fri sat sun
  from_week    INTEGER NOT NULL,       -- from 1
  PRIMARY KEY (programme, position)
) WITHOUT ROWID;

CREATE TABLE food (                    -- figures per 100 g edible portion; NULL = unknown
  id             INTEGER PRIMARY KEY,
  key            TEXT NOT NULL UNIQUE,
  code           TEXT NOT NULL,        -- number in the source table
  portion_g      REAL NOT NULL,        -- grams of the household portion
  energy_kcal REAL, protein_g REAL, fat_g REAL, carb_g REAL, calcium_mg REAL, iron_mg REAL, vitamin_d_ug REAL,
  b12_ug REAL, sodium_mg REAL, potassium_mg REAL, phosphorus_mg REAL,
  allergens      TEXT NOT NULL         -- list
);
CREATE TABLE food_text (
  food     INTEGER NOT NULL REFERENCES food(id),
  language TEXT NOT NULL,
  name     TEXT NOT NULL,
  measure  TEXT NOT NULL,              -- household measure of the portion
  caution  TEXT NOT NULL,
  PRIMARY KEY (food, language)
) WITHOUT ROWID;

CREATE TABLE media (
  hash    TEXT PRIMARY KEY,            -- SHA-256 hex of the bytes
  mime    TEXT NOT NULL,               -- image/png image/jpeg image/webp
  width   INTEGER NOT NULL,            -- px
  height  INTEGER NOT NULL,
  licence TEXT NOT NULL,
  bytes   BLOB NOT NULL
) WITHOUT ROWID;
