-- What of an event may be counted beside whom it is about, and which event contributes to which computed indicator.

CREATE TABLE event_code (
    event_id uuid NOT NULL REFERENCES received_event,
    name     text NOT NULL CHECK (name ~ '^[A-Za-z0-9][A-Za-z0-9_./-]{0,39}$'),
    value    text NOT NULL CHECK (value ~ '^[A-Za-z0-9][A-Za-z0-9_./-]{0,39}$'),
    PRIMARY KEY (event_id, name)
);
COMMENT ON TABLE event_code IS 'Codes that events carry: unit, crime, kind … Only added to. No personal data.';
GRANT SELECT, INSERT ON event_code TO ${app};

CREATE TABLE computed_contribution (
    indicator_key text NOT NULL,
    version       text NOT NULL,
    side          text NOT NULL CHECK (side IN ('NUMERATOR', 'DENOMINATOR')),
    event_id      uuid NOT NULL REFERENCES received_event,
    occurred_on   date NOT NULL,
    institution   text,
    PRIMARY KEY (indicator_key, version, side, event_id)
);
COMMENT ON TABLE computed_contribution IS 'Which event counts on which side of which computed indicator, noted as it arrives.';
CREATE INDEX computed_contribution_period ON computed_contribution (indicator_key, version, occurred_on);
GRANT SELECT, INSERT ON computed_contribution TO ${app};

CREATE TABLE computed_definition (
    indicator_key text NOT NULL,
    version       text NOT NULL,
    PRIMARY KEY (indicator_key, version)
);
COMMENT ON TABLE computed_definition IS 'Definitions that have been counted from the beginning.';
GRANT SELECT, INSERT ON computed_definition TO ${app};
