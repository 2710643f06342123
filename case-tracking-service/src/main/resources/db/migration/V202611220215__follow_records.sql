-- What is recorded of a victim keeps the code and the record it was told under; where codes lead is told by the registry,
-- of all codes concerned at once, so that only the last word on each counts.

ALTER TABLE victim_in_case ADD COLUMN told_as text, ADD COLUMN record_id uuid;
UPDATE victim_in_case SET told_as = person_code;
ALTER TABLE victim_in_case
    ALTER COLUMN told_as SET NOT NULL,
    DROP CONSTRAINT victim_in_case_pkey,
    ADD CONSTRAINT victim_in_case_said_once UNIQUE NULLS NOT DISTINCT (event_id, person_code, record_id);
COMMENT ON COLUMN victim_in_case.person_code IS 'The code the registry''s record is filed under, whoever it leads to.';
COMMENT ON COLUMN victim_in_case.told_as IS 'The code that led to the person when it was told.';

CREATE TABLE identity_lead (
    event_id    uuid        NOT NULL,
    code        text        NOT NULL CHECK (code <> ''),
    leads_to    text        NOT NULL CHECK (leads_to <> ''),
    revision    bigint      NOT NULL CHECK (revision >= 0),
    occurred_at timestamptz NOT NULL,
    PRIMARY KEY (event_id, code)
);
COMMENT ON TABLE identity_lead IS 'To whom codes lead since a merge or split; of several rows on a code the highest revision holds. Only added to.';
CREATE INDEX identity_lead_code ON identity_lead (code);
GRANT SELECT, INSERT ON identity_lead TO ${app};

CREATE TABLE identity_filed (
    event_id    uuid NOT NULL,
    record_id   uuid NOT NULL,
    filed_under text NOT NULL CHECK (filed_under <> ''),
    PRIMARY KEY (event_id, record_id)
);
COMMENT ON TABLE identity_filed IS 'Records that a split files under another code than they were told under. Only added to.';
GRANT SELECT, INSERT ON identity_filed TO ${app};

INSERT INTO identity_lead (event_id, code, leads_to, revision, occurred_at)
SELECT event_id, kept_code, kept_code, 0, occurred_at FROM identity_decision
UNION ALL
SELECT event_id, other_code, CASE kind WHEN 'MERGE' THEN kept_code ELSE other_code END, 0, occurred_at
FROM identity_decision;
DROP TABLE identity_decision;

CREATE TABLE case_withdrawn (
    event_id    uuid PRIMARY KEY,
    case_code   text        NOT NULL CHECK (case_code <> ''),
    occurred_at timestamptz NOT NULL
);
COMMENT ON TABLE case_withdrawn IS 'Cases that should not have been registered. Only added to.';
CREATE INDEX case_withdrawn_case ON case_withdrawn (case_code);
GRANT SELECT, INSERT ON case_withdrawn TO ${app};
