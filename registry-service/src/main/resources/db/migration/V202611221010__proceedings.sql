-- How far a case has come before prosecutors and judges. A case without resolutions is a notice and has no row here.
CREATE TABLE proceeding (
    case_id uuid PRIMARY KEY REFERENCES trafficking_case,
    phase text NOT NULL CHECK (phase IN ('NOTICE', 'PRELIMINARY_INQUIRY', 'PREPARATORY_INVESTIGATION', 'INTERMEDIATE', 'TRIAL',
        'FIRST_JUDGMENT', 'APPEAL', 'FINAL', 'ARCHIVED', 'DISMISSED', 'JOINED')),
    version integer NOT NULL CHECK (version > 0),
    changed_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE (phase, version, changed_at) ON proceeding TO ${app};

CREATE TABLE resolution (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL REFERENCES trafficking_case,
    sequence integer NOT NULL CHECK (sequence > 0),
    kind text NOT NULL,
    issued_on date NOT NULL,
    number text,
    crime_before text,
    crime text,
    joined_to text,
    phase_before text NOT NULL,
    phase_after text NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    institution text NOT NULL,
    withdrawn_at timestamptz,
    withdrawn_by text,
    UNIQUE (case_id, sequence),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
COMMENT ON TABLE resolution IS 'What was decided about a case, and when that became known here. Never deleted.';
GRANT SELECT, INSERT, UPDATE (withdrawn_at, withdrawn_by) ON resolution TO ${app};

CREATE TABLE resolution_person (
    resolution_id uuid NOT NULL REFERENCES resolution,
    record_id uuid NOT NULL REFERENCES person_record,
    effect text NOT NULL,
    crime text,
    prison_months integer CHECK (prison_months > 0),
    reparation numeric(14, 2) CHECK (reparation >= 0),
    PRIMARY KEY (resolution_id, record_id)
);
CREATE INDEX resolution_person_record ON resolution_person (record_id);
GRANT SELECT, INSERT ON resolution_person TO ${app};
