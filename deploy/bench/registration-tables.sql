-- Copies of the registry's tables for pgbench to write to: as full, with the same indexes, checks and references.
DROP SCHEMA IF EXISTS bench CASCADE;
CREATE SCHEMA bench;
DO $$
DECLARE
    tables text[] := ARRAY['person', 'person_record', 'identity_token', 'trafficking_case', 'case_person',
        'case_version', 'idempotency_key', 'outbox_event', 'audit_entry', 'audit_head'];
    name text;
    reference record;
    serial text;
BEGIN
    FOREACH name IN ARRAY tables LOOP
        EXECUTE format('CREATE TABLE bench.%I (LIKE public.%I INCLUDING ALL)', name, name);
        EXECUTE format('INSERT INTO bench.%I OVERRIDING SYSTEM VALUE SELECT * FROM public.%I', name, name);
        SELECT pg_get_serial_sequence('bench.' || name, attname) INTO serial
            FROM pg_attribute WHERE attrelid = ('bench.' || name)::regclass AND attidentity = 'a';
        IF serial IS NOT NULL THEN
            EXECUTE format('SELECT setval(%L, (SELECT coalesce(max(position), 0) + 1 FROM bench.%I))', serial, name);
        END IF;
    END LOOP;
    SET LOCAL search_path = bench, public;
    FOR reference IN
        SELECT conrelid::regclass::text AS from_table, pg_get_constraintdef(c.oid) AS definition
        FROM pg_constraint c WHERE contype = 'f' AND connamespace = 'public'::regnamespace
            AND conrelid::regclass::text = ANY (SELECT 'public.' || t FROM unnest(tables) AS t)
    LOOP
        EXECUTE format('ALTER TABLE %s ADD %s', replace(reference.from_table, 'public.', 'bench.'),
            replace(reference.definition, 'public.', 'bench.'));
    END LOOP;
END $$;
-- Rows updated in place need room in their page, as in the original (LIKE does not copy storage parameters).
ALTER TABLE bench.audit_head SET (fillfactor = 10);
-- The keys of people on record, to look candidates up by: what is found is what the service finds, and themselves.
CREATE TABLE bench.asked AS
SELECT row_number() OVER () AS number, array_agg(token) AS tokens, array_agg(kind = 'document') AS documents
FROM identity_token WHERE record_id IN (SELECT id FROM person_record TABLESAMPLE BERNOULLI (50) LIMIT 20000)
GROUP BY record_id;
ALTER TABLE bench.asked ADD PRIMARY KEY (number);
-- Some documents are on record twice by now; what pgbench writes has keys of its own.
ANALYZE bench.person, bench.person_record, bench.identity_token, bench.trafficking_case, bench.case_person, bench.asked;
