-- Pairs of records about which a relink's model would ask the stewards. They are asked when the relink is applied.
CREATE TABLE relink_question (
    id uuid PRIMARY KEY,
    relink_id uuid NOT NULL REFERENCES relink,
    record_id uuid NOT NULL,
    other_record_id uuid NOT NULL CHECK (other_record_id <> record_id),
    doubt text NOT NULL,
    score double precision NOT NULL,
    rules text NOT NULL,
    start_bits double precision NOT NULL,
    kinship_bits double precision NOT NULL,
    fields text[] NOT NULL,
    created_at timestamptz NOT NULL
);
CREATE INDEX relink_question_relink ON relink_question (relink_id, id);
GRANT SELECT, INSERT, DELETE ON relink_question TO ${app};

ALTER TABLE relink ADD COLUMN questions bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN relink.questions IS 'How many it would ask, as of when it was done.';
GRANT UPDATE (questions) ON relink TO ${app};
