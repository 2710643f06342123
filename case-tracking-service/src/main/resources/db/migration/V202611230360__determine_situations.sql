-- What special protection units find of a child's situation, and whether the child then reached a specialised shelter.

CREATE TABLE child_situation (
    id            uuid PRIMARY KEY,
    version       bigint      NOT NULL,
    person_code   text        NOT NULL,
    case_code     text,
    institution   text        NOT NULL,
    unit          text,
    opened_at     timestamptz NOT NULL,
    status        text        NOT NULL
        CHECK (status IN ('OPEN', 'DETERMINED', 'AWAITING_SHELTER', 'PLACED', 'WITHDRAWN')),
    determined_at timestamptz,
    determined_on date,
    outcome       text,
    measure_id    uuid REFERENCES protection_measure (id),
    sealed_note   bytea,
    placed_by     uuid,
    ended_at      timestamptz,
    reason        text,
    CONSTRAINT child_situation_says_what CHECK ((status IN ('OPEN', 'WITHDRAWN')) = (outcome IS NULL)
        AND (outcome IS NULL) = (determined_at IS NULL) AND (outcome IS NULL) = (determined_on IS NULL)
        AND (outcome IS NOT NULL OR (measure_id IS NULL AND sealed_note IS NULL))),
    CONSTRAINT child_situation_placed_by_something CHECK ((status = 'PLACED') = (placed_by IS NOT NULL)),
    CONSTRAINT child_situation_ended CHECK ((status IN ('OPEN', 'AWAITING_SHELTER')) = (ended_at IS NULL)),
    CONSTRAINT child_situation_withdrawn_says_why CHECK (CASE status WHEN 'WITHDRAWN' THEN reason IS NOT NULL
        WHEN 'DETERMINED' THEN true ELSE reason IS NULL END)
);
COMMENT ON COLUMN child_situation.sealed_note IS 'Encrypted; opened for units that care for the child.';
CREATE INDEX child_situation_person ON child_situation (person_code, id);
CREATE UNIQUE INDEX child_situation_one_pending ON child_situation (person_code)
    WHERE status IN ('OPEN', 'AWAITING_SHELTER');
GRANT SELECT, INSERT, UPDATE (version, status, determined_at, determined_on, outcome, measure_id, sealed_note, placed_by,
    ended_at, reason) ON child_situation TO ${app};

-- The note is written with the decision, once; from then on it is only sealed anew.
CREATE TRIGGER only_resealed BEFORE UPDATE OF sealed_note ON child_situation
    FOR EACH ROW WHEN (OLD.sealed_note IS NOT NULL) EXECUTE FUNCTION only_resealed('sealed_note');
