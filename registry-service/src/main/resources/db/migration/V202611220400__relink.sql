-- Recognising the whole register again with a model: what it would change, looked at before anything does.
CREATE TABLE relink (
    id uuid PRIMARY KEY,
    model text NOT NULL,
    state text NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'FAILED', 'APPLYING', 'APPLIED')),
    started_at timestamptz NOT NULL,
    started_by text NOT NULL,
    institution text NOT NULL,
    finished_at timestamptz,
    records bigint NOT NULL DEFAULT 0,
    persons_before bigint NOT NULL DEFAULT 0,
    persons_after bigint NOT NULL DEFAULT 0,
    applied_at timestamptz
);
GRANT SELECT, INSERT, UPDATE (state, finished_at, records, persons_before, persons_after, applied_at) ON relink TO ${app};

CREATE TABLE relink_change (
    id uuid PRIMARY KEY,
    relink_id uuid NOT NULL REFERENCES relink,
    kind text NOT NULL CHECK (kind IN ('MERGE', 'SPLIT')),
    person_ids uuid[] NOT NULL,
    record_groups jsonb NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('PROPOSED', 'FOR_STEWARDS', 'MERGED', 'KEPT_APART'))
);
COMMENT ON COLUMN relink_change.record_groups IS
    'MERGE: for each person the records that make them one with the others. SPLIT: the records of each who would be apart.';
CREATE INDEX relink_change_relink ON relink_change (relink_id, id);
GRANT SELECT, INSERT, UPDATE (outcome) ON relink_change TO ${app};
