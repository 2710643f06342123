-- Voluntary returns from abroad, and the reserved queue of requests to RENIEC.

CREATE TABLE repatriation (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    person_code    text        NOT NULL,
    from_country   text        NOT NULL CHECK (from_country ~ '^[A-Z]{2}$'),
    institution    text        NOT NULL,
    unit           text,
    to_institution text        NOT NULL,
    to_unit        text        NOT NULL,
    status         text        NOT NULL
        CHECK (status IN ('REQUESTED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'DEPARTED', 'ARRIVED')),
    status_since   timestamptz NOT NULL,
    reason         text,
    CONSTRAINT repatriation_says_why CHECK ((status IN ('REFUSED', 'WITHDRAWN')) = (reason IS NOT NULL))
);
CREATE INDEX repatriation_requested ON repatriation (institution, unit, id);
CREATE INDEX repatriation_receiving ON repatriation (to_institution, to_unit, id);
GRANT SELECT, INSERT, UPDATE (version, status, status_since, reason) ON repatriation TO ${app};

CREATE TABLE repatriation_share (
    repatriation_id uuid        NOT NULL REFERENCES repatriation (id),
    position        integer     NOT NULL CHECK (position >= 0),
    state           text        NOT NULL CHECK (state ~ '^[A-Z]{2}$'),
    agreement       text        NOT NULL,
    items           text        NOT NULL CHECK (items <> ''),
    shared_at       timestamptz NOT NULL,
    shared_by       text        NOT NULL,
    PRIMARY KEY (repatriation_id, position)
);
COMMENT ON TABLE repatriation_share IS 'What was told to another State and under which agreement. Only added to.';
GRANT SELECT, INSERT ON repatriation_share TO ${app};

CREATE TABLE identity_restitution (
    id           uuid PRIMARY KEY,
    version      bigint      NOT NULL,
    person_code  text        NOT NULL,
    kind         text        NOT NULL,
    institution  text        NOT NULL,
    unit         text,
    sealed_notes bytea,
    requested_at timestamptz NOT NULL,
    status       text        NOT NULL CHECK (status IN ('REQUESTED', 'GRANTED', 'DENIED')),
    answered_at  timestamptz,
    reason       text,
    CONSTRAINT identity_restitution_answered CHECK ((status = 'REQUESTED') = (answered_at IS NULL)),
    CONSTRAINT identity_restitution_denied_says_why CHECK ((status = 'DENIED') = (reason IS NOT NULL))
);
CREATE INDEX identity_restitution_requested ON identity_restitution (institution, unit, id);
GRANT SELECT, INSERT, UPDATE (version, status, answered_at, reason) ON identity_restitution TO ${app};
