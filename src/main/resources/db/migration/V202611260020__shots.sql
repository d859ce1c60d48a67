-- What was decided about single shots.
ALTER TABLE project ADD COLUMN directions text NOT NULL DEFAULT '{"choices":{}}';

-- The shots of a production as its plan has them: written by the reconciler, read by who looks at it.
CREATE TABLE shot (
    project_id  uuid    NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    name        text    NOT NULL,
    user_id     uuid    NOT NULL,
    edition     integer NOT NULL,
    position    integer NOT NULL,
    cut         text    NOT NULL,
    chapter     integer NOT NULL,
    start_frame bigint  NOT NULL,
    end_frame   bigint  NOT NULL,
    layout      text    NOT NULL,
    said        text    NOT NULL,
    take        integer NOT NULL,
    PRIMARY KEY (project_id, name)
);

-- Every take of a shot there has been; the first is the storyboarder's.
CREATE TABLE shot_take (
    project_id uuid        NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    shot       text        NOT NULL,
    number     integer     NOT NULL,
    user_id    uuid        NOT NULL,
    -- Empty for the first.
    choice     text,
    -- The piece that is the rendered shot, canvas by canvas, as it was named last.
    segments   jsonb       NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (project_id, shot, number)
);
