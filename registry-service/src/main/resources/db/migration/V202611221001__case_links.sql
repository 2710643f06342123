-- What cases have to do with each other. A link that is taken back stays on record.
CREATE TABLE case_link (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('JOINED_TO', 'FOLLOWS_FROM', 'RELATED_TO')),
    from_id uuid NOT NULL REFERENCES trafficking_case,
    to_id uuid NOT NULL REFERENCES trafficking_case CHECK (to_id <> from_id),
    linked_by text NOT NULL,
    institution text NOT NULL,
    linked_at timestamptz NOT NULL,
    undone_at timestamptz,
    undone_by text,
    CHECK ((undone_at IS NULL) = (undone_by IS NULL))
);
CREATE UNIQUE INDEX case_link_standing ON case_link (from_id, to_id, kind) WHERE undone_at IS NULL;
CREATE INDEX case_link_to ON case_link (to_id);
GRANT SELECT, INSERT, UPDATE (undone_at, undone_by) ON case_link TO ${app};
