-- A person is given to one unit at a time; the giver can take the offer back; the receipt is made over what was written down
-- too, and over the last receipts of each code that turned out to be the person's.

ALTER TABLE hand_over
    ADD COLUMN sealed_salt bytea,
    ADD COLUMN notes_digest text CHECK (notes_digest ~ '^[0-9a-f]{64}$'),
    ADD COLUMN previous_receipts text[] NOT NULL DEFAULT '{}',
    ADD COLUMN receipt_form integer CHECK (receipt_form IN (1, 2));

UPDATE hand_over SET previous_receipts = ARRAY[previous_receipt] WHERE previous_receipt IS NOT NULL;
UPDATE hand_over SET receipt_form = 1 WHERE receipt IS NOT NULL;

ALTER TABLE hand_over
    DROP COLUMN previous_receipt,
    DROP CONSTRAINT hand_over_status_check,
    DROP CONSTRAINT hand_over_refused_says_why,
    ADD CONSTRAINT hand_over_status_check CHECK (status IN ('OFFERED', 'RECEIVED', 'REFUSED', 'WITHDRAWN')),
    ADD CONSTRAINT hand_over_not_received_says_why CHECK ((status IN ('REFUSED', 'WITHDRAWN')) = (reason IS NOT NULL)),
    ADD CONSTRAINT hand_over_receipt_says_its_form CHECK ((receipt IS NULL) = (receipt_form IS NULL)),
    ADD CONSTRAINT hand_over_salt_goes_with_its_digest CHECK ((sealed_salt IS NULL) = (notes_digest IS NULL));
COMMENT ON COLUMN hand_over.receipt IS
    'Digest of what both sides signed and of the receipts before: the chain of custody.';
COMMENT ON COLUMN hand_over.notes_digest IS 'Digest of the sealed salt and the notes: what the giver signed of them.';
COMMENT ON COLUMN hand_over.receipt_form IS 'What the receipt is made over: 1 without the notes, 2 with them.';

-- Of several that wait for the same person, as was possible until now, the newest stays.
WITH outdated AS (
    UPDATE hand_over older
    SET status = 'WITHDRAWN', answered_at = now(), answered_by = 'kuska', reason = 'OTRA_UNIDAD', version = version + 1
    WHERE status = 'OFFERED' AND EXISTS (
        SELECT FROM hand_over newer
        WHERE newer.person_code = older.person_code AND newer.status = 'OFFERED' AND newer.id > older.id)
    RETURNING id)
UPDATE timer SET cleared_at = now()
WHERE kind = 'HAND_OVER' AND cleared_at IS NULL AND about_id IN (SELECT id FROM outdated);
CREATE UNIQUE INDEX hand_over_one_waits ON hand_over (person_code) WHERE status = 'OFFERED';
CREATE INDEX hand_over_receipt ON hand_over (receipt) WHERE receipt IS NOT NULL;

GRANT UPDATE (previous_receipts, receipt_form) ON hand_over TO ${app};
GRANT UPDATE (sealed_salt) ON hand_over TO ${app};
CREATE TRIGGER only_resealed_salt BEFORE UPDATE OF sealed_salt ON hand_over
    FOR EACH ROW EXECUTE FUNCTION only_resealed('sealed_salt');
