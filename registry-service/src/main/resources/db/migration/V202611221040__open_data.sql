-- What was given out to everybody, as it was given out. It is also the ledger: how often the figures of a year were told.
CREATE TABLE open_release (
    id uuid PRIMARY KEY,
    year integer NOT NULL,
    sequence integer NOT NULL CHECK (sequence > 0),
    smallest integer NOT NULL CHECK (smallest > 1),
    as_of timestamptz NOT NULL,
    released_at timestamptz NOT NULL,
    released_by text NOT NULL,
    institution text NOT NULL,
    groups jsonb NOT NULL,
    left_out jsonb NOT NULL,
    UNIQUE (year, sequence)
);
GRANT SELECT, INSERT ON open_release TO ${app};
