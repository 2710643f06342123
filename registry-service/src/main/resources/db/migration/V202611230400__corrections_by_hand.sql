-- What an institution put right by hand in its record of a person (Ley 29733, right of rectification). No value stands here: what it
-- was before and is now are sealed with the record and its versions.
CREATE TABLE record_correction (
    id uuid PRIMARY KEY,
    record_id uuid NOT NULL REFERENCES person_record,
    version integer NOT NULL,
    reason text NOT NULL,
    requester text NOT NULL CHECK (requester IN ('HERSELF', 'REPRESENTATIVE', 'INSTITUTION')),
    request_number text,
    institution text NOT NULL,
    corrected_at timestamptz NOT NULL,
    corrected_by text NOT NULL,
    UNIQUE (record_id, version)
);
COMMENT ON TABLE record_correction IS 'Corrections of a person''s record by hand: which version it made, why and for whom. Never deleted.';
GRANT SELECT, INSERT ON record_correction TO ${app};

CREATE TABLE corrected_field (
    correction_id uuid NOT NULL REFERENCES record_correction,
    record_id uuid NOT NULL,
    field text NOT NULL,
    told_version integer NOT NULL,
    ended_at timestamptz,
    ended_by text CHECK (ended_by IN ('SOURCE_AGREES', 'SOURCE_SAYS_OTHERWISE', 'CORRECTED_AGAIN')),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
    PRIMARY KEY (correction_id, field),
    FOREIGN KEY (record_id, told_version) REFERENCES person_record_version
);
COMMENT ON TABLE corrected_field IS 'What was corrected, the version in which the source''s own word stands, and until when the correction stands against it.';
CREATE UNIQUE INDEX corrected_field_stands ON corrected_field (record_id, field) WHERE ended_at IS NULL;
GRANT SELECT, INSERT, UPDATE (told_version, ended_at, ended_by) ON corrected_field TO ${app};
