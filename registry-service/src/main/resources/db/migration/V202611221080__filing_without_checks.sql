-- A record is filed under a dozen keys. Checking twelve times for each that the record exists, which the same transaction
-- has just written, took half of the time of filing it; every look-up goes on to the record and finds nobody where there is none.
ALTER TABLE identity_token DROP CONSTRAINT identity_token_record_id_fkey;
