-- What a unit should know although it did not do it itself, and how far each person has read.

CREATE TABLE notice (
    position       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    institution    text        NOT NULL,
    unit           text        NOT NULL,
    kind           text        NOT NULL CHECK (kind IN ('STEP', 'REMINDER')),
    topic          text        NOT NULL,
    about_id       uuid        NOT NULL,
    person_code    text        NOT NULL,
    case_code      text        NOT NULL,
    by_institution text        NOT NULL,
    by_unit        text        NOT NULL,
    told_at        timestamptz NOT NULL
);
COMMENT ON TABLE notice IS 'Only added to. An empty text says that there is none.';
CREATE INDEX notice_of_unit ON notice (institution, unit, position);
GRANT SELECT, INSERT ON notice TO ${app};

CREATE TABLE notice_read (
    subject text PRIMARY KEY,
    read_to bigint NOT NULL
);
GRANT SELECT, INSERT, UPDATE (read_to) ON notice_read TO ${app};
