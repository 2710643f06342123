-- Copies what FillRegister wrote (person.tsv, person_record.tsv, identity_token.tsv in the working folder) into the
-- registry's tables; the large index is made once instead of kept up row by row.
\set ON_ERROR_STOP on
BEGIN;
ALTER TABLE identity_token DROP CONSTRAINT identity_token_pkey;
DROP INDEX identity_token_record;
\copy person (id, code, created_at) FROM 'person.tsv'
\copy person_record (id, person_id, filed_under, institution, source_system, source_record_id, role, sealed_identity, sex, match, version, recorded_at, changed_at) FROM 'person_record.tsv'
\copy identity_token (token, record_id, kind) FROM 'identity_token.tsv'
SET LOCAL maintenance_work_mem = '512MB';
ALTER TABLE identity_token ADD PRIMARY KEY (token, record_id);
CREATE INDEX identity_token_record ON identity_token (record_id);
COMMIT;
ANALYZE person, person_record, identity_token;
