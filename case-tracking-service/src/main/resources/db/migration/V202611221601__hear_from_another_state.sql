-- What another State told of somebody's return: codes of a closed list, the agreement it rests on, and nothing in words.

CREATE TABLE repatriation_heard (
    repatriation_id uuid        NOT NULL REFERENCES repatriation (id),
    position        integer     NOT NULL CHECK (position >= 0),
    state           text        NOT NULL CHECK (state ~ '^[A-Z]{2}$'),
    agreement       text        NOT NULL,
    items           text        NOT NULL CHECK (items <> ''),
    said_on         date        NOT NULL,
    heard_at        timestamptz NOT NULL,
    heard_by        text        NOT NULL,
    institution     text        NOT NULL,
    unit            text,
    PRIMARY KEY (repatriation_id, position)
);
COMMENT ON TABLE repatriation_heard IS 'Only added to.';
GRANT SELECT, INSERT ON repatriation_heard TO ${app};
