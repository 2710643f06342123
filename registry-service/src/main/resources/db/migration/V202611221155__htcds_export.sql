-- Who took what an institution told of people out as an exchange file, and what that file could not tell. Counts only.
CREATE TABLE htcds_export (
    id uuid PRIMARY KEY,
    institution text NOT NULL,
    requested_by text NOT NULL,
    purpose text NOT NULL,
    started_at timestamptz NOT NULL,
    finished_at timestamptz,
    report jsonb,
    CHECK ((finished_at IS NULL) = (report IS NULL))
);
GRANT SELECT, INSERT, UPDATE (finished_at, report) ON htcds_export TO ${app};

-- People of one institution, one after the other.
CREATE INDEX person_record_of_institution ON person_record (institution, id) WHERE withdrawn_at IS NULL;
