-- Alerts of the Línea 1818, of inspections and of consulates.

CREATE TABLE alert (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    channel        text        NOT NULL,
    sign           text        NOT NULL,
    ubigeo         text CHECK (ubigeo ~ '^[0-9]{6}$'),
    sealed_account bytea,
    institution    text        NOT NULL,
    unit           text,
    received_at    timestamptz NOT NULL,
    clock_from     timestamptz NOT NULL,
    status         text        NOT NULL
        CHECK (status IN ('RECEIVED', 'EVALUATED', 'REFERRED', 'ATTENDED', 'DISMISSED')),
    risk           text,
    reason         text,
    person_code    text,
    case_code      text,
    to_institution text,
    to_unit        text,
    referred_at    timestamptz,
    delivered_at   timestamptz,
    delivered_to   text,
    CONSTRAINT alert_dismissed_says_why CHECK (status <> 'DISMISSED' OR reason IS NOT NULL),
    CONSTRAINT alert_referred_to_a_unit CHECK (status NOT IN ('REFERRED', 'ATTENDED') OR to_unit IS NOT NULL),
    CONSTRAINT alert_delivered_to_somebody CHECK ((delivered_at IS NULL) = (delivered_to IS NULL)),
    CONSTRAINT alert_attended_was_delivered CHECK (status <> 'ATTENDED' OR delivered_at IS NOT NULL)
);
COMMENT ON TABLE alert IS 'What somebody noticed and told. sealed_account is encrypted for the two units.';
CREATE INDEX alert_receiver ON alert (institution, unit, id);
CREATE INDEX alert_referred ON alert (to_institution, to_unit, id);
GRANT SELECT, INSERT, UPDATE (version, clock_from, status, risk, reason, person_code, case_code, to_institution, to_unit,
    referred_at, delivered_at, delivered_to) ON alert TO ${app};
