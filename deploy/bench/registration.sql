-- The statements of one registration (one case, one new victim), as the registry sends them: pgbench -M prepared.
\set lane random(0, 7)
\set line random(1, 1000000000)
BEGIN;
INSERT INTO idempotency_key (caller, operation, key, fingerprint)
    VALUES ('bench', 'register', gen_random_uuid()::text, decode(md5(random()::text), 'hex')) ON CONFLICT DO NOTHING
    RETURNING key AS idem \gset
SELECT 1 FROM pg_advisory_xact_lock(:line);
SELECT * FROM trafficking_case WHERE institution = 'BENCH' AND source_system = 'PGBENCH' AND source_record_id = :idem;
SELECT pg_advisory_xact_lock(key) FROM unnest(ARRAY[:line + 1, :line + 2]::bigint[]) AS contended (key);
WITH hit AS (
    SELECT found.record_id, bool_or(asked.kind = 'document') AS by_document, count(*) AS keys
    FROM unnest(ARRAY[decode(md5(random()::text), 'hex'), decode(md5('a' || :line::text), 'hex'), decode(md5('b' || :line::text), 'hex')]::bytea[], ARRAY['document', 'name', 'name']) AS asked (token, kind)
    CROSS JOIN LATERAL (SELECT record_id FROM identity_token WHERE token = asked.token LIMIT 50) AS found
    GROUP BY found.record_id ORDER BY by_document DESC, keys DESC, found.record_id LIMIT 50),
candidate AS (SELECT DISTINCT r.person_id FROM hit JOIN person_record r ON r.id = hit.record_id)
SELECT r.id, r.person_id, r.institution, r.source_system, r.source_record_id, r.role, r.sealed_identity
    FROM candidate JOIN person_record r ON r.person_id = candidate.person_id ORDER BY r.id LIMIT 200;
INSERT INTO person (absorbed_into, code, created_at, id)
    SELECT NULL, 'CUV-' || substr(c, 1, 4) || '-' || substr(c, 5, 4) || '-' || substr(c, 9, 4), now(), uuidv7()
    FROM upper(translate(md5(random()::text), 'ae', 'gh')) AS c RETURNING id AS person \gset
INSERT INTO person_record (age_group, birth_department, changed_at, match, match_rules, match_score, nationality,
        person_id, recorded_at, residence_department, role, sealed_identity, sex, institution, source_system,
        source_record_id, version, id)
    VALUES ('18-29', NULL, now(), 'NEW', '1', NULL, 'PE', :person, now(), NULL, 'VICTIM',
        decode(repeat(md5(random()::text), 20), 'hex'), 'MUJER', 'BENCH', 'PGBENCH', NULL, 1, uuidv7())
    RETURNING id AS record \gset
INSERT INTO identity_token (token, record_id, kind)
    SELECT decode(md5(n || 'x' || random()), 'hex'), :record::uuid, 'name' FROM generate_series(1, 8) AS n
    ON CONFLICT DO NOTHING;
INSERT INTO trafficking_case (changed_at, code, conducts, crime, kind, means, purposes, received_at, recruitment,
        other_files, registered_at, institution, unit, source_system, source_record_id, ubigeo, version, id)
    SELECT now(), 'CT-' || substr(c, 1, 4) || '-' || substr(c, 5, 4), '{CAPTACION}', '129-A', 'COMPLAINT', '{ENGANO}',
        '{EXPLOTACION_LABORAL}', now(), 'OFERTA_TRABAJO', '{}', now(), 'BENCH', NULL, 'PGBENCH', :idem, '150101', 1,
        uuidv7()
    FROM (SELECT string_agg(substr('0123456789BCDFGHJKLMNPQRSTVWXYZ', 1 + floor(random() * 31)::int, 1), '') AS c
        FROM generate_series(1, 8)) AS random_code RETURNING id AS trafficking \gset
INSERT INTO case_person (case_id, position, record_id, role, withdrawn) VALUES (:trafficking, 0, :record, 'VICTIM', false);
INSERT INTO case_version (case_id, version, recorded_at, recorded_by, institution, content)
    VALUES (:trafficking, 1, now(), 'bench', 'BENCH', jsonb_build_object('facts', repeat('x', 400)));
UPDATE idempotency_key SET status = 201, location = '/', etag = '"1"', body = repeat('x', 250)
    WHERE caller = 'bench' AND operation = 'register' AND key = :idem;
SELECT pg_advisory_xact_lock(lock) FROM (
    SELECT DISTINCT hashtextextended(key, 0) AS lock FROM unnest(ARRAY[:trafficking, :person]::text[]) AS key ORDER BY 1) AS locks;
INSERT INTO outbox_event (id, topic, key, type, occurred_at, data, sent_at)
    VALUES (uuidv7(), 'bench', :trafficking, 'bench', now(), jsonb_build_object('data', repeat('x', 300)), now());
INSERT INTO outbox_event (id, topic, key, type, occurred_at, data, sent_at)
    VALUES (uuidv7(), 'bench', :person, 'bench', now(), jsonb_build_object('data', repeat('x', 100)), now());
SELECT sequence, hash FROM bench_head WHERE lane = :lane FOR UPDATE;
INSERT INTO bench_audit (lane, occurred_at, actor, action, subject, details, previous_hash, hash)
    VALUES (:lane, now(), 'bench', 'REGISTER_CASE', :trafficking, repeat('x', 100),
        decode(repeat('00', 32), 'hex'), decode(repeat('11', 32), 'hex'));
UPDATE bench_head SET sequence = sequence + 1, hash = decode(repeat('22', 32), 'hex') WHERE lane = :lane;
COMMIT;
