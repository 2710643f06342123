-- Lists that institutions load, each with the profile it was read with; what every row did, so that all of it can be
-- undone. Rows are sealed, and gone when they are done with; those to be corrected stay until the import is undone.

CREATE TABLE import_profile (
    institution text NOT NULL,
    name text NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    content text NOT NULL,
    changed_at timestamptz NOT NULL,
    changed_by text NOT NULL,
    PRIMARY KEY (institution, name, version)
);
GRANT SELECT, INSERT ON import_profile TO ${app};

CREATE TABLE import_job (
    id uuid PRIMARY KEY,
    institution text NOT NULL,
    unit text,
    started_by text NOT NULL,
    caller_kind text NOT NULL,
    idempotency_key text,
    profile text NOT NULL,
    profile_version integer NOT NULL,
    profile_content text NOT NULL,
    dry_run boolean NOT NULL,
    state text NOT NULL
        CHECK (state IN ('RECEIVING', 'WAITING', 'RUNNING', 'DONE', 'UNDOING', 'UNDONE')),
    sealed_columns bytea,
    rows bigint NOT NULL,
    rows_done bigint NOT NULL,
    position bigint NOT NULL,
    persons_registered bigint NOT NULL,
    persons_updated bigint NOT NULL,
    persons_unchanged bigint NOT NULL,
    cases_registered bigint NOT NULL,
    cases_updated bigint NOT NULL,
    cases_unchanged bigint NOT NULL,
    persons_new bigint NOT NULL,
    persons_linked bigint NOT NULL,
    persons_in_review bigint NOT NULL,
    rows_rejected bigint NOT NULL,
    values_left_out bigint NOT NULL,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    finished_at timestamptz,
    undone_by text,
    UNIQUE (started_by, idempotency_key)
);
CREATE INDEX import_job_of_institution ON import_job (institution, id DESC);
CREATE INDEX import_job_unfinished ON import_job (id) WHERE state IN ('RECEIVING', 'WAITING', 'RUNNING', 'UNDOING');
GRANT SELECT, INSERT, UPDATE, DELETE ON import_job TO ${app};

-- first_row is the first row of the same case, or of the same person: rows that belong together follow each other.
CREATE TABLE import_row (
    job_id uuid NOT NULL REFERENCES import_job ON DELETE CASCADE,
    row_number bigint NOT NULL,
    first_row bigint NOT NULL,
    key bytea,
    sealed bytea NOT NULL,
    held text CHECK (held IN ('REJECTED', 'SAME_CASE')),
    PRIMARY KEY (job_id, row_number)
);
CREATE INDEX import_row_in_order ON import_row (job_id, first_row, row_number);
CREATE INDEX import_row_of_key ON import_row (job_id, key) WHERE key IS NOT NULL;
GRANT SELECT, INSERT, UPDATE (held), DELETE ON import_row TO ${app};

-- What was wrong with a row: where and by which rule, never the value.
CREATE TABLE import_slip (
    job_id uuid NOT NULL REFERENCES import_job ON DELETE CASCADE,
    row_number bigint NOT NULL,
    ordinal integer NOT NULL,
    column_name text NOT NULL,
    rule text NOT NULL,
    message text NOT NULL,
    rejects boolean NOT NULL,
    PRIMARY KEY (job_id, row_number, ordinal)
);
GRANT SELECT, INSERT, DELETE ON import_slip TO ${app};

CREATE TABLE import_person (
    job_id uuid NOT NULL REFERENCES import_job ON DELETE CASCADE,
    row_number bigint NOT NULL,
    ordinal integer NOT NULL,
    source_record_id text,
    record_id uuid NOT NULL REFERENCES person_record,
    match text NOT NULL,
    effect text NOT NULL CHECK (effect IN ('REGISTERED', 'UPDATED', 'UNCHANGED')),
    version integer NOT NULL,
    facts_on date NOT NULL,
    PRIMARY KEY (job_id, row_number, ordinal)
);
GRANT SELECT, INSERT, DELETE ON import_person TO ${app};

CREATE TABLE import_case (
    job_id uuid NOT NULL REFERENCES import_job ON DELETE CASCADE,
    row_number bigint NOT NULL,
    case_code text NOT NULL,
    effect text NOT NULL CHECK (effect IN ('REGISTERED', 'UPDATED', 'UNCHANGED')),
    version integer NOT NULL,
    PRIMARY KEY (job_id, row_number)
);
GRANT SELECT, INSERT, DELETE ON import_case TO ${app};

-- People whom a source's own list names without a case: the same number there is the same record.
CREATE TABLE person_on_record (
    institution text NOT NULL,
    source_system text NOT NULL,
    source_record_id text NOT NULL,
    record_id uuid NOT NULL UNIQUE REFERENCES person_record,
    seen_on date NOT NULL,
    PRIMARY KEY (institution, source_system, source_record_id)
);
GRANT SELECT, INSERT, DELETE ON person_on_record TO ${app};

-- What should not have been registered is withdrawn: it is shown no more and finds nobody, its history stays. The source
-- may tell of it again; then it is registered anew.
ALTER TABLE person_record ADD COLUMN withdrawn_at timestamptz;
ALTER TABLE trafficking_case ADD COLUMN withdrawn_at timestamptz;
ALTER TABLE trafficking_case DROP CONSTRAINT trafficking_case_institution_source_system_source_record_id_key;
CREATE UNIQUE INDEX trafficking_case_of_source
    ON trafficking_case (institution, source_system, source_record_id) WHERE withdrawn_at IS NULL;
ALTER TABLE match_candidate DROP CONSTRAINT match_candidate_status_check;
ALTER TABLE match_candidate ADD CONSTRAINT match_candidate_status_check
    CHECK (status IN ('PENDING', 'CONFIRMED', 'REJECTED', 'WITHDRAWN'));
