-- What people look at now, for each user: items of feeds he follows and what he noted. Kept for a month.
CREATE TABLE trend_feed (
    user_id    uuid NOT NULL,
    url        text NOT NULL,
    fetched_at timestamptz,
    failure    text,
    PRIMARY KEY (user_id, url)
);

CREATE TABLE trend (
    id           uuid        PRIMARY KEY,
    user_id      uuid        NOT NULL,
    -- Address of the feed it came from; empty for what a user noted.
    feed         text        NOT NULL,
    digest       text        NOT NULL,
    title        text        NOT NULL,
    summary      text        NOT NULL,
    url          text,
    source       text        NOT NULL,
    published_at timestamptz NOT NULL,
    found_at     timestamptz NOT NULL,
    -- Languages are mixed, so words count as they are written; those of the title count most.
    words        tsvector    NOT NULL GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', summary), 'C')) STORED,
    UNIQUE (user_id, digest)
);
CREATE INDEX trend_words ON trend USING gin (words);
CREATE INDEX trend_latest ON trend (user_id, published_at DESC);
