-- Cases of people who do not exist, written straight into the registry's tables: \set cases N before. What is counted is given, nobody's
-- identity is: these people cannot be recognised or shown. The figures are put together by the service, as always.
-- One case in four has a second victim, one in five a suspect, one in thirty is one with the case before it.
\set ON_ERROR_STOP on
BEGIN;

-- A number from 0 to below a limit, the same for the same thing each time.
CREATE FUNCTION pg_temp.chance(thing bigint, what bigint, below bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS
$$ SELECT (hashint8extended(thing, what) & 9223372036854775807) % below $$;
-- Hexadecimal digits, in the letters that codes are made of.
CREATE FUNCTION pg_temp.letters(number bigint, digits integer) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT translate(lpad(to_hex(number), digits, '0'), 'abcdef', 'GBCDHF') $$;

CREATE TEMP TABLE made_case ON COMMIT DROP AS
SELECT n, uuidv7() AS id, pg_temp.chance(n, 1, 25) + 1 AS department,
    timestamptz '2012-01-01 05:00Z' + pg_temp.chance(n, 2, 5300) * interval '1 day' AS received_at,
    (ARRAY['PNP', 'PNP', 'PNP', 'PNP', 'MPFN', 'MPFN', 'MPFN', 'MININTER'])[pg_temp.chance(n, 3, 8) + 1] AS institution
FROM generate_series(1, :cases) n;

CREATE TEMP TABLE made_person ON COMMIT DROP AS
SELECT n, uuidv7() AS id, pg_temp.letters(n, 12) AS letters, pg_temp.chance(n, 20, 100) AS sex, pg_temp.chance(n, 21, 100) AS age,
    pg_temp.chance(n, 22, 100) AS nationality, pg_temp.chance(n, 23, 26) AS born, pg_temp.chance(n, 24, 26) AS lives
FROM generate_series(1, :cases * 6 / 5) n;
ALTER TABLE made_person ADD PRIMARY KEY (n);

CREATE TEMP TABLE made_record ON COMMIT DROP AS
SELECT uuidv7() AS id, c.id AS case_id, c.institution, c.received_at, t.position, t.role,
    pg_temp.chance(c.n, 30 + t.position, :cases * 6 / 5) + 1 AS person
FROM made_case c CROSS JOIN (VALUES (0, 'VICTIM', 100), (1, 'VICTIM', 25), (2, 'SUSPECT', 20)) t (position, role, of_hundred)
WHERE pg_temp.chance(c.n, 10 + t.position, 100) < t.of_hundred;
ANALYZE made_case, made_person, made_record;

INSERT INTO person (id, code, created_at)
SELECT id, 'CUV-' || left(letters, 4) || '-' || substr(letters, 5, 4) || '-' || right(letters, 4), '2012-01-01' FROM made_person;

INSERT INTO person_record (id, person_id, filed_under, institution, source_system, source_record_id, role, sealed_identity, sex, age_group,
    nationality, birth_department, residence_department, match, version, recorded_at, changed_at)
SELECT r.id, p.id, p.id, r.institution, 'BENCH', r.id::text, r.role, '\x00',
    CASE WHEN p.sex < 70 THEN 'MUJER' WHEN p.sex < 97 THEN 'HOMBRE' ELSE 'NO_PRECISA' END,
    CASE WHEN p.age < 6 THEN '00-05' WHEN p.age < 14 THEN '06-11' WHEN p.age < 50 THEN '12-17' WHEN p.age < 80 THEN '18-29'
        WHEN p.age < 90 THEN '30-59' WHEN p.age < 92 THEN '60+' END,
    CASE WHEN p.nationality < 80 THEN 'PE' WHEN p.nationality < 92 THEN 'VE' WHEN p.nationality < 96 THEN 'BO'
        WHEN p.nationality < 98 THEN 'CO' END,
    CASE WHEN p.born > 0 THEN lpad(p.born::text, 2, '0') END, CASE WHEN p.lives > 0 THEN lpad(p.lives::text, 2, '0') END,
    'NEW', 1, r.received_at, r.received_at
FROM made_record r JOIN made_person p ON p.n = r.person;

INSERT INTO trafficking_case (id, code, institution, source_system, source_record_id, kind, received_at, crime, conducts, means, purposes,
    recruitment, ubigeo, other_files, version, registered_at, changed_at)
SELECT id, 'CT-' || left(pg_temp.letters(n, 8), 4) || '-' || right(pg_temp.letters(n, 8), 4), institution, 'BENCH', 'MADE-' || n,
    (ARRAY['COMPLAINT', 'COMPLAINT', 'COMPLAINT', 'PROSECUTOR_FILE', 'PROSECUTOR_FILE', 'OPERATION', 'INSPECTION'])
        [pg_temp.chance(n, 40, 7) + 1],
    received_at, (ARRAY['129-A', '129-A', '129-A', '129-B', '129-C', NULL])[pg_temp.chance(n, 41, 6) + 1], '{CAPTACION}', '{ENGANO}',
    CASE pg_temp.chance(n, 42, 8) WHEN 0 THEN '{}' WHEN 1 THEN '{MENDICIDAD}' WHEN 2 THEN '{EXPLOTACION_LABORAL}'
        WHEN 3 THEN '{EXPLOTACION_LABORAL,MENDICIDAD}' WHEN 4 THEN '{EXPLOTACION_LABORAL,PROSTITUCION_EXPLOTACION_SEXUAL}'
        ELSE '{PROSTITUCION_EXPLOTACION_SEXUAL}' END::text[],
    (ARRAY['OFERTA_TRABAJO', 'OFERTA_TRABAJO', 'REDES_SOCIALES', NULL])[pg_temp.chance(n, 43, 4) + 1],
    -- Province 2504 is left to those who look how fresh figures are.
    CASE WHEN pg_temp.chance(n, 44, 25) > 0
        THEN lpad(department::text, 2, '0') || '0' || pg_temp.chance(n, 45, CASE department WHEN 25 THEN 3 ELSE 7 END) + 1 || '01' END,
    '{}', 1, received_at, received_at
FROM made_case;

INSERT INTO case_person (case_id, position, record_id, role, withdrawn) SELECT case_id, position, id, role, false FROM made_record;
INSERT INTO case_route_leg (case_id, position, stage, ubigeo, country)
SELECT id, 0, 'RECRUITMENT', CASE WHEN abroad > 0 THEN lpad((pg_temp.chance(n, 46, 25) + 1)::text, 2, '0') || '0101' END,
    CASE WHEN abroad = 0 THEN 'VE' END
FROM (SELECT n, id, pg_temp.chance(n, 47, 8) AS abroad FROM made_case) c
UNION ALL
SELECT id, 1, 'EXPLOITATION', lpad(department::text, 2, '0') || '0101', NULL FROM made_case WHERE pg_temp.chance(n, 48, 10) > 0;

INSERT INTO proceeding (case_id, phase, version, changed_at)
SELECT id, (ARRAY['PRELIMINARY_INQUIRY', 'PRELIMINARY_INQUIRY', 'PREPARATORY_INVESTIGATION', 'TRIAL', 'FIRST_JUDGMENT', 'ARCHIVED'])
    [pg_temp.chance(n, 50, 6) + 1], 1, received_at
FROM made_case WHERE pg_temp.chance(n, 51, 10) < 6;
INSERT INTO resolution (id, case_id, sequence, kind, issued_on, phase_before, phase_after, recorded_at, recorded_by, institution)
SELECT uuidv7(), id, 1, (ARRAY['OPEN_INQUIRY', 'OPEN_INQUIRY', 'FORMALISE', 'ARCHIVE'])[pg_temp.chance(n, 52, 4) + 1],
    (received_at + pg_temp.chance(n, 53, 300) * interval '1 day')::date, 'NOTICE', 'PRELIMINARY_INQUIRY', received_at, 'bench', 'MPFN'
FROM made_case WHERE pg_temp.chance(n, 51, 10) < 2;
INSERT INTO case_group (case_id, group_id)
SELECT member.id, one.id FROM made_case one JOIN made_case other ON other.n = one.n + 1
    CROSS JOIN LATERAL (VALUES (one.id), (other.id)) member (id)
WHERE one.n % 30 = 1;
COMMIT;
ANALYZE person, person_record, trafficking_case, case_person, case_route_leg, proceeding, resolution, case_group;
