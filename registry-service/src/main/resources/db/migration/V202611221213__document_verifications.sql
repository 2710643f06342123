-- Whether an authority confirmed a document of a record. What it answered is not kept.
CREATE TABLE document_verification (
    id uuid PRIMARY KEY,
    record_id uuid NOT NULL REFERENCES person_record,
    document_type text NOT NULL,
    authority text NOT NULL CHECK (authority IN ('RENIEC', 'MIGRACIONES')),
    simulated boolean NOT NULL,
    outcome text NOT NULL CHECK (outcome IN
        ('AGREES', 'DIFFERS', 'NOT_FOUND', 'NOTHING_TO_COMPARE', 'UNAVAILABLE', 'NOT_CONNECTED')),
    differing text[] NOT NULL,
    purpose text NOT NULL,
    checked_at timestamptz NOT NULL,
    checked_by text NOT NULL
);
CREATE INDEX document_verification_of ON document_verification (record_id, id DESC);
GRANT SELECT, INSERT ON document_verification TO ${app};
