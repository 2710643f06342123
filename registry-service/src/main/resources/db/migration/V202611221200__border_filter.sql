-- The border filter. Nothing here lists anybody: who is listed follows from the proceedings at the moment of asking.

CREATE TABLE border_rule (
    version integer PRIMARY KEY CHECK (version > 0),
    crimes text[] NOT NULL CHECK (cardinality(crimes) > 0),
    months_after_prison integer NOT NULL CHECK (months_after_prison >= 0),
    months_without_prison integer NOT NULL CHECK (months_without_prison > 0),
    source text NOT NULL,
    set_at timestamptz NOT NULL,
    set_by text NOT NULL
);
COMMENT ON TABLE border_rule IS 'For which crimes and how long somebody is listed; no rule, nobody listed. Never changed, only followed by a newer one.';
GRANT SELECT, INSERT ON border_rule TO ${app};

CREATE TABLE border_check (
    id uuid PRIMARY KEY,
    asked_at timestamptz NOT NULL,
    asked_by text NOT NULL,
    institution text NOT NULL,
    reason text NOT NULL,
    basis text NOT NULL CHECK (basis IN ('DOCUMENT', 'NAME')),
    rule_version integer NOT NULL REFERENCES border_rule,
    reference text UNIQUE CHECK (reference ~ '^BF(-[0-9BCDFGHJKLMNPQRSTVWXYZ]{4}){2}$'),
    case_id uuid REFERENCES trafficking_case,
    resolution_id uuid REFERENCES resolution,
    record_id uuid REFERENCES person_record,
    CHECK (num_nulls(reference, case_id, resolution_id, record_id) IN (0, 4))
);
COMMENT ON TABLE border_check IS 'Questions to the border filter: who asked, why, and what was answered; about whom only if the answer was yes.';
CREATE INDEX border_check_asked ON border_check (asked_by, asked_at);
GRANT SELECT, INSERT ON border_check TO ${app};

CREATE TABLE border_review (
    id uuid PRIMARY KEY,
    traveller bytea NOT NULL CHECK (length(traveller) = 16),
    record_id uuid NOT NULL REFERENCES person_record,
    score double precision NOT NULL,
    explanations text[] NOT NULL,
    beyond_doubt boolean NOT NULL,
    sealed_traveller bytea,
    asked_at timestamptz NOT NULL,
    status text NOT NULL CHECK (status IN ('PENDING', 'CONFIRMED', 'REJECTED')),
    decided_at timestamptz,
    decided_by text,
    institution text,
    sealed_reason bytea,
    UNIQUE (traveller, record_id),
    CHECK ((status = 'PENDING') = (sealed_traveller IS NOT NULL)),
    CHECK ((status = 'PENDING') = (num_nulls(decided_at, decided_by, institution, sealed_reason) = 4))
);
COMMENT ON TABLE border_review IS 'Travellers without a document who resemble somebody listed; what names them is given up with the decision.';
CREATE INDEX border_review_pending ON border_review (id) WHERE status = 'PENDING';
GRANT SELECT, INSERT, UPDATE (status, decided_at, decided_by, institution, sealed_reason, sealed_traveller)
    ON border_review TO ${app};
