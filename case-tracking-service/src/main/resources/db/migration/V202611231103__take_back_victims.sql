-- Whom an amended case names as victims: who was one before and is not named any more is none because of it.

CREATE TABLE case_victims (
    event_id     uuid        PRIMARY KEY,
    case_code    text        NOT NULL,
    occurred_at  timestamptz NOT NULL,
    institution  text        NOT NULL,
    unit         text,
    record_ids   uuid[]      NOT NULL,
    person_codes text[]      NOT NULL
);
COMMENT ON TABLE case_victims IS 'Victims only: suspects and witnesses are not known here.';
CREATE INDEX case_victims_case ON case_victims (case_code, occurred_at);
GRANT SELECT, INSERT ON case_victims TO ${app};
