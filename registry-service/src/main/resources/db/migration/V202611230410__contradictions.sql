-- A record that was told differently may contradict the others of its own person: a question about a pair of one person,
-- beside those about pairs of two. A steward may be asked again after a later change, but never twice at once.
ALTER TABLE match_candidate ADD COLUMN question text NOT NULL DEFAULT 'SAME_PERSON'
    CHECK (question IN ('SAME_PERSON', 'CONTRADICTION'));
DROP INDEX match_candidate_pair;
CREATE UNIQUE INDEX match_candidate_pair
    ON match_candidate (least(record_id, other_record_id), greatest(record_id, other_record_id))
    WHERE question = 'SAME_PERSON';
-- Whether two records were asked about is looked up whatever was asked.
CREATE INDEX match_candidate_records
    ON match_candidate (least(record_id, other_record_id), greatest(record_id, other_record_id));
CREATE UNIQUE INDEX match_candidate_contradiction ON match_candidate (record_id)
    WHERE question = 'CONTRADICTION' AND status = 'PENDING';
