-- The statements of one registration (one case, one new victim), as the registry sends them: pgbench -M prepared, with
-- search_path = bench (registration-tables.sql). It pays the same for locks, tokens, candidates, audit and events.
\set lane random(0, 7)
\set line random(1, 1000000000)
\set who random(1, :asked)
BEGIN;
INSERT INTO idempotency_key (caller, operation, key, fingerprint)
    VALUES ('bench', 'register', gen_random_uuid()::text, decode(md5(random()::text), 'hex')) ON CONFLICT DO NOTHING
    RETURNING key AS idem \gset
SELECT count(pg_advisory_xact_lock(key)) FROM unnest(ARRAY[:line]::bigint[]) AS source (key);
SELECT c.id FROM unnest(ARRAY['BENCH'], ARRAY['PGBENCH'], ARRAY[:idem]::text[]) AS told (institution, system, record_id)
    JOIN trafficking_case c ON c.institution = told.institution AND c.source_system = told.system
        AND c.source_record_id = told.record_id;
SELECT count(pg_advisory_xact_lock(key)) FROM unnest(ARRAY[:line + 1, :line + 2]::bigint[]) AS contended (key);
SELECT coalesce((array_agg(few.record_id))[1:32], '{}')::text AS records
    FROM (SELECT unnest(tokens) AS token FROM asked WHERE number = :who) AS asked
    CROSS JOIN LATERAL (SELECT record_id FROM identity_token WHERE token = asked.token LIMIT 101) AS few \gset
WITH held AS (
    SELECT 0 AS seeker, holder.person_id, min(asked.place) AS place
    FROM unnest(:records::uuid[]) WITH ORDINALITY AS asked (record_id, place)
    CROSS JOIN LATERAL (SELECT person_id FROM person_record WHERE id = asked.record_id OFFSET 0) AS holder
    GROUP BY holder.person_id),
ranked AS (
    SELECT person_id, row_number() OVER (PARTITION BY seeker ORDER BY place) AS place FROM held)
SELECT r.id, r.person_id, r.filed_under, r.institution, r.source_system, r.source_record_id, r.role, r.sealed_identity
    FROM (SELECT DISTINCT person_id FROM ranked WHERE place <= 8) AS found
    CROSS JOIN LATERAL (
        SELECT * FROM person_record WHERE person_id = found.person_id AND withdrawn_at IS NULL OFFSET 0) AS r
    ORDER BY r.id;
INSERT INTO person (absorbed_into, code, created_at, id)
    SELECT NULL, 'CUV-' || substr(c, 1, 4) || '-' || substr(c, 5, 4) || '-' || substr(c, 9, 4), now(), uuidv7()
    FROM upper(translate(md5(random()::text), 'ae', 'gh')) AS c RETURNING id AS person \gset
INSERT INTO person_record (age_group, birth_department, changed_at, match, match_rules, match_score, nationality,
        person_id, filed_under, recorded_at, residence_department, role, sealed_identity, sex, institution, source_system,
        source_record_id, version, id)
    VALUES ('18-29', NULL, now(), 'NEW', '1', NULL, 'PE', :person, :person, now(), NULL, 'VICTIM',
        decode(repeat(md5(random()::text), 20), 'hex'), 'MUJER', 'BENCH', 'PGBENCH', NULL, 1, uuidv7())
    RETURNING id AS record \gset
INSERT INTO identity_token (token, record_id, kind)
    SELECT decode(md5(n || 'x' || random()), 'hex'), :record::uuid, 'name' FROM generate_series(1, :keys) AS n;
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
SELECT count(pg_advisory_xact_lock(lock)) FROM (
    SELECT DISTINCT hashtextextended(key, 0) AS lock FROM unnest(ARRAY[:trafficking, :person]::text[]) AS key ORDER BY 1) AS locks;
INSERT INTO outbox_event (id, topic, key, type, occurred_at, data)
    VALUES (uuidv7(), 'bench', :trafficking, 'bench', now(), jsonb_build_object('data', repeat('x', 300))),
        (uuidv7(), 'bench', :person, 'bench', now(), jsonb_build_object('data', repeat('x', 100)));
SELECT sequence + 1 AS sequence, encode(hash, 'hex') AS hash FROM audit_head WHERE lane = :lane FOR UPDATE \gset
INSERT INTO audit_entry (lane, sequence, occurred_at, actor, actor_kind, institution, unit, roles, action, subject_type,
        subject_id, purpose, outcome, request_id, details, previous_hash, hash)
    VALUES (:lane, :sequence, now(), 'bench', 'SYSTEM', 'BENCH', NULL, 'registrar', 'REGISTER_CASE', 'case', :trafficking,
        NULL, 'DONE', 'bench', '{"persons":"1"}', decode(:hash, 'hex'), decode(repeat('11', 32), 'hex'));
UPDATE audit_head SET sequence = :sequence, hash = decode(repeat('22', 32), 'hex') WHERE lane = :lane;
COMMIT;
