-- What a person needs to be treated by, as she told an institution: sealed, every version kept, with whom it was said of.
CREATE TABLE person_approach (
    person_id uuid NOT NULL REFERENCES person,
    institution text NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    sealed bytea NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (person_id, institution, version)
);
GRANT SELECT, INSERT, UPDATE (sealed) ON person_approach TO ${app};
