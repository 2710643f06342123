-- A record stays filed under the person it was recognised as; a merge is an edge between two people that can be undone.
-- Who somebody is today (person.absorbed_into, person_record.person_id) follows from the edges that stand, and is kept
-- beside them so that it is found in one step.

ALTER TABLE person_record ADD COLUMN filed_under uuid REFERENCES person;
UPDATE person_record r SET filed_under = coalesce(
    (SELECT m.absorbed_id FROM person_merge m WHERE r.id = ANY (m.moved_records) ORDER BY m.decided_at, m.id LIMIT 1),
    r.person_id);
ALTER TABLE person_record ALTER COLUMN filed_under SET NOT NULL;
CREATE INDEX person_record_filed_under ON person_record (filed_under);

-- Codes led from one to the next; now each leads straight to the person in use.
WITH RECURSIVE led AS (
    SELECT id, absorbed_into AS leads_to FROM person WHERE absorbed_into IS NOT NULL
    UNION ALL
    SELECT led.id, p.absorbed_into FROM led JOIN person p ON p.id = led.leads_to WHERE p.absorbed_into IS NOT NULL)
UPDATE person SET absorbed_into = led.leads_to
FROM led JOIN person last ON last.id = led.leads_to AND last.absorbed_into IS NULL
WHERE led.id = person.id;

ALTER TABLE person_merge RENAME COLUMN survivor_id TO one_id;
ALTER TABLE person_merge RENAME COLUMN absorbed_id TO other_id;
ALTER TABLE person_merge
    DROP COLUMN moved_records,
    ADD COLUMN cause text NOT NULL DEFAULT 'STEWARD' CHECK (cause IN ('STEWARD', 'AUTOMATIC', 'RELINK')),
    -- The newcomer may be stored after the merge it brings about.
    ADD COLUMN because_of_record uuid REFERENCES person_record DEFERRABLE INITIALLY DEFERRED,
    ADD COLUMN sealed_reason bytea,
    ADD COLUMN undone_at timestamptz,
    ADD COLUMN undone_by text,
    ADD COLUMN undoing_institution text,
    ADD COLUMN sealed_undo_reason bytea,
    ADD CHECK ((undone_at IS NULL) = (undone_by IS NULL)),
    ADD CHECK ((undone_at IS NULL) = (undoing_institution IS NULL)),
    ADD CHECK (sealed_undo_reason IS NULL OR undone_at IS NOT NULL);
ALTER TABLE person_merge ALTER COLUMN cause DROP DEFAULT;
COMMENT ON TABLE person_merge IS 'Who said that two people are one, why, and who said later that they are not. Never deleted.';
CREATE INDEX person_merge_one ON person_merge (one_id);
CREATE INDEX person_merge_other ON person_merge (other_id);
CREATE INDEX person_merge_because_of ON person_merge (because_of_record) WHERE because_of_record IS NOT NULL;
GRANT UPDATE (undone_at, undone_by, undoing_institution, sealed_undo_reason) ON person_merge TO ${app};

CREATE TABLE person_move (
    id uuid PRIMARY KEY,
    to_id uuid NOT NULL REFERENCES person,
    decided_by text NOT NULL,
    institution text NOT NULL,
    decided_at timestamptz NOT NULL,
    sealed_reason bytea NOT NULL,
    undone_at timestamptz,
    undone_by text,
    undoing_institution text,
    sealed_undo_reason bytea,
    CHECK ((undone_at IS NULL) = (undone_by IS NULL)),
    CHECK ((undone_at IS NULL) = (undoing_institution IS NULL)),
    CHECK ((undone_at IS NULL) = (sealed_undo_reason IS NULL))
);
COMMENT ON TABLE person_move IS 'Records filed under somebody by mistake and given to a newcomer. Never deleted.';
CREATE INDEX person_move_to ON person_move (to_id);
GRANT SELECT, INSERT, UPDATE (undone_at, undone_by, undoing_institution, sealed_undo_reason) ON person_move TO ${app};

CREATE TABLE person_move_record (
    move_id uuid NOT NULL REFERENCES person_move,
    record_id uuid NOT NULL REFERENCES person_record,
    recognised_as uuid NOT NULL REFERENCES person,
    PRIMARY KEY (move_id, record_id)
);
COMMENT ON COLUMN person_move_record.recognised_as IS 'Under whom the record would be filed had it never been moved.';
CREATE INDEX person_move_record_record ON person_move_record (record_id);
CREATE INDEX person_move_record_recognised_as ON person_move_record (recognised_as);
GRANT SELECT, INSERT ON person_move_record TO ${app};

-- Orders what is told about who is who: of two events about a code, the one with the higher number holds.
CREATE SEQUENCE person_revision;
GRANT USAGE ON SEQUENCE person_revision TO ${app};
