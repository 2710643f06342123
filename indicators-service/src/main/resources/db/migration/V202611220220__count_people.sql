-- Whom an event is about, under the code it was told under, and where codes lead: figures about people follow merges and
-- splits, because who a code stands for is looked up when they are counted.

CREATE TABLE event_person (
    event_id    uuid    NOT NULL REFERENCES received_event,
    position    integer NOT NULL CHECK (position >= 0),
    filed_under text    NOT NULL CHECK (filed_under <> ''),
    told_as     text    NOT NULL CHECK (told_as <> ''),
    record_id   uuid,
    case_code   text,
    victim      boolean NOT NULL,
    PRIMARY KEY (event_id, position)
);
COMMENT ON TABLE event_person IS 'The people an event is about, by code. Only added to.';
COMMENT ON COLUMN event_person.victim IS 'Whether the registry said that the person is a victim in the case.';
CREATE INDEX event_person_case ON event_person (case_code) WHERE victim;
GRANT SELECT, INSERT ON event_person TO ${app};

CREATE TABLE identity_lead (
    event_id    uuid        NOT NULL REFERENCES received_event,
    code        text        NOT NULL CHECK (code <> ''),
    leads_to    text        NOT NULL CHECK (leads_to <> ''),
    revision    bigint      NOT NULL CHECK (revision >= 0),
    PRIMARY KEY (event_id, code)
);
COMMENT ON TABLE identity_lead IS 'To whom codes lead since a merge or split; of several rows on a code the highest revision holds. Only added to.';
GRANT SELECT, INSERT ON identity_lead TO ${app};

CREATE TABLE identity_filed (
    event_id    uuid NOT NULL REFERENCES received_event,
    record_id   uuid NOT NULL,
    filed_under text NOT NULL CHECK (filed_under <> ''),
    PRIMARY KEY (event_id, record_id)
);
COMMENT ON TABLE identity_filed IS 'Records that a split files under another code than they were told under. Only added to.';
GRANT SELECT, INSERT ON identity_filed TO ${app};

CREATE TABLE withdrawn_case (
    event_id  uuid PRIMARY KEY REFERENCES received_event,
    case_code text NOT NULL CHECK (case_code <> '')
);
COMMENT ON TABLE withdrawn_case IS 'Cases that should not have been registered: nobody is counted as a victim because of them. Only added to.';
CREATE INDEX withdrawn_case_code ON withdrawn_case (case_code);
GRANT SELECT, INSERT ON withdrawn_case TO ${app};
