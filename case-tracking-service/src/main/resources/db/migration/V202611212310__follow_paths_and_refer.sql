-- Facts about people, known by CUV only, and the referrals between units. Flyway runs as the owner.

CREATE TABLE victim_in_case (
    event_id    uuid        NOT NULL,
    person_code text        NOT NULL CHECK (person_code <> ''),
    case_code   text        NOT NULL CHECK (case_code <> ''),
    status      text        NOT NULL CHECK (status IN ('PRESUMED', 'IDENTIFIED', 'RULED_OUT')),
    occurred_at timestamptz NOT NULL,
    PRIMARY KEY (event_id, person_code)
);
COMMENT ON TABLE victim_in_case IS 'Who was said to be a victim in which case. Only added to.';
CREATE INDEX victim_in_case_person ON victim_in_case (person_code);
GRANT SELECT, INSERT ON victim_in_case TO ${app};

CREATE TABLE timeline_step (
    event_id    uuid PRIMARY KEY,
    type        text        NOT NULL,
    occurred_at timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    institution text        NOT NULL,
    unit        text,
    person_code text,
    case_code   text,
    referral_id uuid,
    codes       jsonb       NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(codes) = 'object'),
    CONSTRAINT timeline_step_concerns_somebody CHECK (person_code IS NOT NULL OR case_code IS NOT NULL)
);
COMMENT ON TABLE timeline_step IS 'What happened to a person or to every victim of a case. Only added to; summaries are written when read.';
COMMENT ON COLUMN timeline_step.person_code IS 'The code the step was recorded under; absent if it concerns every victim of the case.';
COMMENT ON COLUMN timeline_step.codes IS 'Codes only, never free text.';
CREATE INDEX timeline_step_person ON timeline_step (person_code) WHERE person_code IS NOT NULL;
CREATE INDEX timeline_step_case ON timeline_step (case_code) WHERE person_code IS NULL;
GRANT SELECT, INSERT ON timeline_step TO ${app};

CREATE TABLE identity_decision (
    event_id    uuid PRIMARY KEY,
    kind        text        NOT NULL CHECK (kind IN ('MERGE', 'SPLIT')),
    kept_code   text        NOT NULL,
    other_code  text        NOT NULL,
    cases       text[]      NOT NULL DEFAULT '{}',
    occurred_at timestamptz NOT NULL,
    CONSTRAINT identity_decision_two_codes CHECK (kept_code <> other_code),
    CONSTRAINT identity_decision_merge_names_no_cases CHECK (kind = 'SPLIT' OR cases = '{}')
);
COMMENT ON TABLE identity_decision IS 'Merges (kept = survivor, other = absorbed) and splits (kept = from, other = separated) of people. Only added to.';
CREATE INDEX identity_decision_kept ON identity_decision (kept_code);
CREATE INDEX identity_decision_other ON identity_decision (other_code);
GRANT SELECT, INSERT ON identity_decision TO ${app};

CREATE TABLE referral (
    id               uuid PRIMARY KEY,
    version          bigint      NOT NULL,
    person_code      text        NOT NULL,
    case_code        text,
    from_institution text        NOT NULL,
    from_unit        text,
    to_institution   text        NOT NULL,
    to_unit          text        NOT NULL,
    reason           text        NOT NULL,
    legal_basis      text,
    consent          text        NOT NULL CHECK (consent IN ('GIVEN', 'OVERRIDDEN')),
    override_reason  text,
    sealed_notes     bytea,
    status           text        NOT NULL
        CHECK (status IN ('SENT', 'RECEIVED', 'ACCEPTED', 'REJECTED', 'ATTENDED', 'RETURNED')),
    sent_at          timestamptz NOT NULL,
    status_since     timestamptz NOT NULL,
    CONSTRAINT referral_override_has_its_reason CHECK ((consent = 'OVERRIDDEN') = (override_reason IS NOT NULL)),
    CONSTRAINT referral_not_to_itself
        CHECK (from_institution <> to_institution OR from_unit IS DISTINCT FROM to_unit)
);
COMMENT ON TABLE referral IS 'People sent from one unit to another. sealed_notes is encrypted for the two units.';
CREATE INDEX referral_inbox ON referral (to_institution, to_unit, status, id);
CREATE INDEX referral_person ON referral (person_code);
GRANT SELECT, INSERT, UPDATE (version, status, status_since) ON referral TO ${app};

CREATE TABLE referral_step (
    referral_id uuid        NOT NULL REFERENCES referral (id),
    position    integer     NOT NULL CHECK (position >= 0),
    event       text        NOT NULL
        CHECK (event IN ('SENT', 'RECEIVED', 'ACCEPTED', 'REJECTED', 'ATTENDED', 'RETURNED')),
    occurred_at timestamptz NOT NULL,
    done_by     text        NOT NULL,
    reason      text,
    PRIMARY KEY (referral_id, position),
    UNIQUE (referral_id, event),
    CONSTRAINT referral_step_says_why CHECK ((event IN ('REJECTED', 'RETURNED')) = (reason IS NOT NULL))
);
COMMENT ON TABLE referral_step IS 'What was done with a referral, by whom and when. Only added to.';
GRANT SELECT, INSERT ON referral_step TO ${app};
