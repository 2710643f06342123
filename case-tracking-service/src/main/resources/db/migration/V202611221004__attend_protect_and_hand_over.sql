-- What units do for a person in sessions, what protects them, and the receipts of who was given into whose care.

CREATE TABLE attention (
    id                   uuid PRIMARY KEY,
    version              bigint      NOT NULL,
    person_code          text        NOT NULL,
    case_code            text,
    service              text        NOT NULL,
    institution          text        NOT NULL,
    unit                 text,
    sessions_planned     integer     NOT NULL CHECK (sessions_planned > 0),
    interpreter_language text,
    opened_at            timestamptz NOT NULL,
    status               text        NOT NULL CHECK (status IN ('OPEN', 'COMPLETED', 'INTERRUPTED')),
    reason               text,
    CONSTRAINT attention_interrupted_says_why CHECK ((status = 'INTERRUPTED') = (reason IS NOT NULL))
);
CREATE INDEX attention_person ON attention (person_code, id);
GRANT SELECT, INSERT, UPDATE (version, status, reason) ON attention TO ${app};

CREATE TABLE attention_session (
    attention_id uuid        NOT NULL REFERENCES attention (id),
    position     integer     NOT NULL CHECK (position >= 0),
    session_id   uuid        NOT NULL UNIQUE,
    status       text        NOT NULL CHECK (status IN ('PLANNED', 'HELD', 'MISSED')),
    planned_for  timestamptz NOT NULL,
    recorded_at  timestamptz,
    reason       text,
    satisfaction integer CHECK (satisfaction BETWEEN 1 AND 5),
    interpreted  boolean,
    evidence     text,
    sealed_note  bytea,
    PRIMARY KEY (attention_id, position),
    CONSTRAINT attention_session_missed_says_why CHECK ((status = 'MISSED') = (reason IS NOT NULL)),
    CONSTRAINT attention_session_recorded CHECK ((status = 'PLANNED') = (recorded_at IS NULL))
);
COMMENT ON COLUMN attention_session.sealed_note IS 'Encrypted; opened for units that care for the person.';
GRANT SELECT, INSERT, UPDATE (session_id, status, planned_for, recorded_at, reason, satisfaction, interpreted, evidence,
    sealed_note) ON attention_session TO ${app};

CREATE TABLE protection_measure (
    id          uuid PRIMARY KEY,
    version     bigint  NOT NULL,
    person_code text    NOT NULL,
    case_code   text,
    kind        text    NOT NULL,
    legal_basis text    NOT NULL,
    authority   text    NOT NULL,
    granted_on  date    NOT NULL,
    last_day    date CHECK (last_day >= granted_on),
    renewals    integer NOT NULL CHECK (renewals >= 0),
    institution text    NOT NULL,
    unit        text,
    status      text    NOT NULL CHECK (status IN ('IN_FORCE', 'ENDED')),
    ended_on    date,
    reason      text,
    CONSTRAINT protection_measure_ended_says_why
        CHECK ((status = 'ENDED') = (reason IS NOT NULL) AND (reason IS NULL) = (ended_on IS NULL))
);
CREATE INDEX protection_measure_person ON protection_measure (person_code, id);
GRANT SELECT, INSERT, UPDATE (version, last_day, renewals, status, ended_on, reason) ON protection_measure TO ${app};

CREATE TABLE hand_over (
    id               uuid PRIMARY KEY,
    version          bigint      NOT NULL,
    person_code      text        NOT NULL,
    from_institution text        NOT NULL,
    from_unit        text,
    to_institution   text        NOT NULL,
    to_unit          text        NOT NULL,
    sealed_notes     bytea,
    given_at         timestamptz NOT NULL,
    given_by         text        NOT NULL,
    previous_receipt text,
    status           text        NOT NULL CHECK (status IN ('OFFERED', 'RECEIVED', 'REFUSED')),
    answered_at      timestamptz,
    answered_by      text,
    reason           text,
    receipt          text CHECK (receipt ~ '^[0-9a-f]{64}$'),
    CONSTRAINT hand_over_signed_by_both CHECK ((status = 'OFFERED') = (answered_at IS NULL)
        AND (answered_at IS NULL) = (answered_by IS NULL) AND (status = 'RECEIVED') = (receipt IS NOT NULL)),
    CONSTRAINT hand_over_refused_says_why CHECK ((status = 'REFUSED') = (reason IS NOT NULL))
);
COMMENT ON COLUMN hand_over.receipt IS 'Digest of what both sides signed and of the receipt before: the chain of custody.';
CREATE INDEX hand_over_person ON hand_over (person_code, id);
GRANT SELECT, INSERT, UPDATE (version, status, answered_at, answered_by, reason, receipt) ON hand_over TO ${app};
