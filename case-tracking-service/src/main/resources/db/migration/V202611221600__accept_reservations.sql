-- A shelter answers before a bed is anybody's; only then is it told where it stands, and each reading is kept.

ALTER TABLE shelter
    ADD COLUMN district   text CHECK (district ~ '^[0-9]{6}$'),
    ADD COLUMN duty_phone text CHECK (duty_phone ~ '^[0-9 +()-]{6,20}$'),
    ADD CONSTRAINT shelter_district_in_department CHECK (district IS NULL OR left(district, 2) = department);
GRANT UPDATE (district, duty_phone) ON shelter TO ${app};

DO $$
DECLARE
    old text;
BEGIN
    FOR old IN SELECT conname FROM pg_constraint
        WHERE conrelid = 'stay'::regclass AND contype = 'c' AND pg_get_constraintdef(oid) LIKE '%RELEASED%'
    LOOP
        EXECUTE format('ALTER TABLE stay DROP CONSTRAINT %I', old);
    END LOOP;
END $$;

ALTER TABLE stay
    ADD COLUMN requested_by text,
    ADD COLUMN moved_from   uuid REFERENCES stay (id),
    ADD COLUMN accepted_at  timestamptz,
    ADD CONSTRAINT stay_status CHECK (
        status IN ('REQUESTED', 'DECLINED', 'RESERVED', 'RELEASED', 'PRESENT', 'MOVED', 'LEFT')),
    ADD CONSTRAINT stay_ended CHECK ((status IN ('DECLINED', 'RELEASED', 'MOVED', 'LEFT')) = (ended_at IS NOT NULL));
UPDATE stay SET accepted_at = reserved_at;
ALTER TABLE stay
    ADD CONSTRAINT stay_reserved_is_accepted CHECK (status <> 'RESERVED' OR accepted_at IS NOT NULL),
    ADD CONSTRAINT stay_declined_is_not_accepted CHECK (status <> 'DECLINED' OR accepted_at IS NULL);
DROP INDEX stay_one_at_a_time;
CREATE UNIQUE INDEX stay_one_at_a_time ON stay (person_code, (status = 'PRESENT'))
    WHERE status IN ('REQUESTED', 'RESERVED', 'PRESENT');
CREATE INDEX stay_of_unit ON stay (reserved_by_institution, reserved_by_unit, reserved_at);
GRANT UPDATE (reserved_until, accepted_at) ON stay TO ${app};

CREATE TABLE stay_address_read (
    position    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    stay_id     uuid        NOT NULL REFERENCES stay (id),
    subject     text        NOT NULL,
    institution text        NOT NULL,
    unit        text        NOT NULL,
    purpose     text        NOT NULL,
    read_at     timestamptz NOT NULL
);
COMMENT ON TABLE stay_address_read IS 'Who read where a shelter stands, for whom and what for. Only added to.';
CREATE INDEX stay_address_read_of_stay ON stay_address_read (stay_id);
CREATE INDEX stay_address_read_by ON stay_address_read (subject, read_at);
GRANT SELECT, INSERT ON stay_address_read TO ${app};
