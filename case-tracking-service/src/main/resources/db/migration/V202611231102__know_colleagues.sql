-- Who works in which unit, so that a case load goes to somebody who exists.

CREATE TABLE colleague (
    subject     text        PRIMARY KEY CHECK (subject <> ''),
    institution text        NOT NULL,
    unit        text,
    last_seen   timestamptz NOT NULL
);
COMMENT ON TABLE colleague IS 'Case managers who opened or did something for their unit; whoever changes units is of the new one.';
COMMENT ON COLUMN colleague.subject IS 'Pseudonymous id of the identity provider.';
CREATE INDEX colleague_office ON colleague (institution, unit, subject);
INSERT INTO colleague (subject, institution, unit, last_seen)
SELECT DISTINCT ON (responsible) responsible, institution, unit, since FROM assignment ORDER BY responsible, since DESC;
GRANT SELECT, INSERT, UPDATE (institution, unit, last_seen) ON colleague TO ${app};
