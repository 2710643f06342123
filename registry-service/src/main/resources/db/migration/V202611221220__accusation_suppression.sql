-- An accusation that came to nothing is shown no more, nor found; what it said stays sealed, for a court that orders it back.
ALTER TABLE person_record ADD COLUMN suppressed_at timestamptz;
ALTER TABLE person_record ADD CHECK (suppressed_at IS NULL OR withdrawn_at IS NOT NULL);

CREATE TABLE accusation_suppression (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL REFERENCES trafficking_case,
    record_id uuid NOT NULL REFERENCES person_record,
    reason text NOT NULL,
    request_number text,
    phase text NOT NULL,
    suppressed_at timestamptz NOT NULL,
    suppressed_by text NOT NULL,
    institution text NOT NULL,
    court text,
    order_number text,
    ordered_on date,
    lifted_at timestamptz,
    lifted_by text,
    CHECK (num_nulls(court, order_number, ordered_on, lifted_at, lifted_by) IN (0, 5))
);
COMMENT ON TABLE accusation_suppression IS 'Suspects of archived cases who are shown no more (Ley 29733), and the court orders that brought some back. Never deleted.';
CREATE UNIQUE INDEX accusation_suppression_stands ON accusation_suppression (record_id) WHERE lifted_at IS NULL;
CREATE INDEX accusation_suppression_case ON accusation_suppression (case_id);
GRANT SELECT, INSERT, UPDATE (court, order_number, ordered_on, lifted_at, lifted_by) ON accusation_suppression TO ${app};
