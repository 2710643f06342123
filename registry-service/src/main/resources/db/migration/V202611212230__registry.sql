-- Cases, the people in them, and the identity vault. Nothing here names anybody: identities are sealed, and found again
-- by keyed blind tokens. The service's role may not delete a history.

CREATE TABLE person (
    id uuid PRIMARY KEY,
    code text NOT NULL UNIQUE CHECK (code ~ '^CUV(-[0-9BCDFGHJKLMNPQRSTVWXYZ]{4}){3}$'),
    absorbed_into uuid REFERENCES person CHECK (absorbed_into <> id),
    created_at timestamptz NOT NULL
);
CREATE INDEX person_absorbed_into ON person (absorbed_into) WHERE absorbed_into IS NOT NULL;
GRANT SELECT, INSERT, UPDATE (absorbed_into) ON person TO ${app};

CREATE TABLE person_record (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES person,
    institution text NOT NULL,
    source_system text NOT NULL,
    source_record_id text,
    role text CHECK (role IN ('VICTIM', 'SUSPECT', 'WITNESS', 'COMPLAINANT')),
    sealed_identity bytea NOT NULL,
    -- What statistics need; nobody can be recognised by it.
    sex text NOT NULL CHECK (sex IN ('MUJER', 'HOMBRE', 'NO_PRECISA')),
    age_group text CHECK (age_group IN ('00-05', '06-11', '12-17', '18-29', '30-59', '60+')),
    nationality text CHECK (nationality ~ '^[A-Z]{2}$'),
    birth_department text CHECK (birth_department ~ '^(0[1-9]|1[0-9]|2[0-5])$'),
    residence_department text CHECK (residence_department ~ '^(0[1-9]|1[0-9]|2[0-5])$'),
    match text NOT NULL CHECK (match IN ('NEW', 'LINKED', 'REVIEW')),
    match_rules text,
    match_score double precision,
    version integer NOT NULL CHECK (version > 0),
    recorded_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
);
CREATE INDEX person_record_person ON person_record (person_id, institution);
GRANT SELECT, INSERT, UPDATE ON person_record TO ${app};

-- What a source said before it said it differently.
CREATE TABLE person_record_version (
    record_id uuid NOT NULL REFERENCES person_record,
    version integer NOT NULL,
    role text,
    sealed_identity bytea NOT NULL,
    superseded_at timestamptz NOT NULL,
    superseded_by text NOT NULL,
    PRIMARY KEY (record_id, version)
);
GRANT SELECT, INSERT, UPDATE (sealed_identity) ON person_record_version TO ${app};

-- The key is the only look-up there is; the kind tells documents, which come first, from names.
CREATE TABLE identity_token (
    token bytea NOT NULL CHECK (length(token) = 16),
    record_id uuid NOT NULL REFERENCES person_record,
    kind text NOT NULL,
    PRIMARY KEY (token, record_id)
);
CREATE INDEX identity_token_record ON identity_token (record_id);
GRANT SELECT, INSERT, DELETE ON identity_token TO ${app};

CREATE TABLE trafficking_case (
    id uuid PRIMARY KEY,
    code text NOT NULL UNIQUE CHECK (code ~ '^CT(-[0-9BCDFGHJKLMNPQRSTVWXYZ]{4}){2}$'),
    institution text NOT NULL,
    unit text,
    source_system text NOT NULL,
    source_record_id text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('COMPLAINT', 'PROSECUTOR_FILE', 'OPERATION', 'CONSULAR', 'INSPECTION')),
    received_at timestamptz NOT NULL,
    crime text,
    conducts text[] NOT NULL,
    means text[] NOT NULL,
    purposes text[] NOT NULL,
    recruitment text,
    ubigeo text CHECK (ubigeo ~ '^(0[1-9]|1[0-9]|2[0-5])[0-9]{4}$'),
    other_files text[] NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    registered_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    UNIQUE (institution, source_system, source_record_id)
);
CREATE INDEX trafficking_case_of_institution ON trafficking_case (institution, id DESC);
GRANT SELECT, INSERT, UPDATE ON trafficking_case TO ${app};

CREATE TABLE case_route_leg (
    case_id uuid NOT NULL REFERENCES trafficking_case,
    position integer NOT NULL,
    stage text NOT NULL CHECK (stage IN ('RECRUITMENT', 'TRANSIT', 'EXPLOITATION')),
    ubigeo text CHECK (ubigeo ~ '^(0[1-9]|1[0-9]|2[0-5])[0-9]{4}$'),
    country text CHECK (country ~ '^[A-Z]{2}$'),
    on_date date,
    PRIMARY KEY (case_id, position)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON case_route_leg TO ${app};

CREATE TABLE case_person (
    case_id uuid NOT NULL REFERENCES trafficking_case,
    position integer NOT NULL,
    record_id uuid NOT NULL REFERENCES person_record,
    role text NOT NULL CHECK (role IN ('VICTIM', 'SUSPECT', 'WITNESS', 'COMPLAINANT')),
    withdrawn boolean NOT NULL,
    PRIMARY KEY (case_id, position),
    UNIQUE (record_id) DEFERRABLE INITIALLY DEFERRED
);
GRANT SELECT, INSERT, UPDATE, DELETE ON case_person TO ${app};

CREATE TABLE case_version (
    case_id uuid NOT NULL REFERENCES trafficking_case,
    version integer NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    institution text NOT NULL,
    content jsonb NOT NULL,
    PRIMARY KEY (case_id, version)
);
GRANT SELECT, INSERT ON case_version TO ${app};

CREATE TABLE match_candidate (
    id uuid PRIMARY KEY,
    record_id uuid NOT NULL REFERENCES person_record,
    other_record_id uuid NOT NULL REFERENCES person_record CHECK (other_record_id <> record_id),
    doubt text NOT NULL,
    score double precision NOT NULL,
    rules text NOT NULL,
    fields text[] NOT NULL,
    status text NOT NULL CHECK (status IN ('PENDING', 'CONFIRMED', 'REJECTED')),
    created_at timestamptz NOT NULL,
    decided_at timestamptz,
    decided_by text,
    deciding_institution text,
    sealed_reason bytea,
    CHECK ((status = 'PENDING') = (decided_at IS NULL)),
    CHECK (status = 'PENDING' OR (decided_by IS NOT NULL AND sealed_reason IS NOT NULL))
);
CREATE UNIQUE INDEX match_candidate_pair
    ON match_candidate (least(record_id, other_record_id), greatest(record_id, other_record_id));
CREATE INDEX match_candidate_pending ON match_candidate (id) WHERE status = 'PENDING';
CREATE INDEX match_candidate_record ON match_candidate (record_id);
CREATE INDEX match_candidate_other_record ON match_candidate (other_record_id);
GRANT SELECT, INSERT, UPDATE (status, decided_at, decided_by, deciding_institution, sealed_reason)
    ON match_candidate TO ${app};

-- Everything needed to undo a merge: whose records moved.
CREATE TABLE person_merge (
    id uuid PRIMARY KEY,
    survivor_id uuid NOT NULL REFERENCES person,
    absorbed_id uuid NOT NULL REFERENCES person CHECK (absorbed_id <> survivor_id),
    moved_records uuid[] NOT NULL,
    match_id uuid REFERENCES match_candidate,
    decided_by text NOT NULL,
    institution text NOT NULL,
    decided_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON person_merge TO ${app};
