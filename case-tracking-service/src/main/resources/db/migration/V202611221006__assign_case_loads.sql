-- Who in a unit looks after whom, so that nobody is forgotten when staff rotate.

CREATE TABLE assignment (
    id          uuid        NOT NULL,
    person_code text        NOT NULL,
    institution text        NOT NULL,
    unit        text,
    responsible text        NOT NULL CHECK (responsible <> ''),
    since       timestamptz NOT NULL,
    until       timestamptz CHECK (until >= since),
    reason      text,
    PRIMARY KEY (id, person_code)
);
COMMENT ON COLUMN assignment.responsible IS 'Pseudonymous id of the identity provider.';
CREATE UNIQUE INDEX assignment_one_at_a_time ON assignment (person_code, institution, unit) NULLS NOT DISTINCT
    WHERE until IS NULL;
CREATE INDEX assignment_responsible ON assignment (institution, unit, responsible, person_code) WHERE until IS NULL;
GRANT SELECT, INSERT, UPDATE (until) ON assignment TO ${app};
