-- The film as far as it is rendered: how many shots were asked for last, and the file that shows the most.
ALTER TABLE project
    ADD COLUMN preview_edition integer NOT NULL DEFAULT 0,
    ADD COLUMN preview_asked   integer NOT NULL DEFAULT 0,
    ADD COLUMN preview_shots   integer NOT NULL DEFAULT 0,
    ADD COLUMN preview_millis  bigint  NOT NULL DEFAULT 0;
