-- A child who had a shelter and lost it is owed one again, from that moment.

ALTER TABLE child_situation ADD COLUMN shelter_owed_since timestamptz;
UPDATE child_situation SET shelter_owed_since = determined_at WHERE status IN ('AWAITING_SHELTER', 'PLACED');
ALTER TABLE child_situation ADD CONSTRAINT child_situation_owed_since
    CHECK (status NOT IN ('AWAITING_SHELTER', 'PLACED') OR shelter_owed_since IS NOT NULL);
GRANT UPDATE (shelter_owed_since) ON child_situation TO ${app};
