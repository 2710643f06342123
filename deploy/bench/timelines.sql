-- Paths of care of people who do not exist, written straight into the tracking service's tables: \set people N before.
-- Three steps of care in four are of units; one person in fifty is known by two codes that were merged.

CREATE FUNCTION pg_temp.cuv(number bigint) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    alphabet constant text := '0123456789BCDFGHJKLMNPQRSTVWXYZ';
    characters text := '';
    rest bigint := number;
    digit integer;
    weighted integer := 0;
BEGIN
    FOR i IN 0..10 LOOP
        digit := (rest % 31)::integer;
        rest := rest / 31;
        characters := characters || substr(alphabet, digit + 1, 1);
        weighted := weighted + (i + 2) * digit;
    END LOOP;
    characters := characters || substr(alphabet, (31 - weighted % 31) % 31 + 1, 1);
    RETURN 'CUV-' || substr(characters, 1, 4) || '-' || substr(characters, 5, 4) || '-' || substr(characters, 9, 4);
END $$;

CREATE TEMP TABLE person AS
SELECT n, pg_temp.cuv(n * 7919 + 31) AS code, timestamptz '2025-01-01' + n % 365 * interval '1 day' AS rescued,
    'MP-' || n AS case_code
FROM generate_series(1, :people) n;

INSERT INTO victim_in_case (event_id, person_code, case_code, status, occurred_at, told_as)
SELECT gen_random_uuid(), code, case_code, 'PRESUMED', rescued, code FROM person;

INSERT INTO timeline_step (event_id, type, occurred_at, recorded_at, institution, unit, case_code, codes)
SELECT gen_random_uuid(), 'CaseRegistered', rescued, rescued, 'PNP', 'DIRCTPTIM', case_code,
    '{"kind": "COMPLAINT", "ubigeo": "150101"}'
FROM person;

INSERT INTO timeline_step (event_id, type, occurred_at, recorded_at, institution, unit, person_code, about_id, codes)
SELECT gen_random_uuid(), step.type, rescued + step.day * interval '1 day', rescued + step.day * interval '1 day', step.institution,
    step.unit, code, md5(n || step.about)::uuid, step.codes::jsonb
FROM person CROSS JOIN (VALUES
    ('ReferralSent', 1, 'PNP', 'DIRCTPTIM', 'referral', '{"toInstitution": "MIMP", "toUnit": "CEM", "reason": "ATENCION_INTEGRAL"}'),
    ('ReferralReceived', 1, 'MIMP', 'CEM', 'referral', '{"toInstitution": "MIMP", "toUnit": "CEM"}'),
    ('ReferralAccepted', 2, 'MIMP', 'CEM', 'referral', '{"toInstitution": "MIMP", "toUnit": "CEM"}'),
    ('StayBegan', 3, 'MIMP', 'CAR', 'stay', '{}'),
    ('AttentionPlanned', 4, 'MIMP', 'CEM', 'attention', '{"service": "ASISTENCIA_LEGAL"}'),
    ('AttentionGiven', 5, 'MIMP', 'CEM', 'attention', '{"service": "ASISTENCIA_LEGAL"}'),
    ('AttentionPlanned', 12, 'MIMP', 'CEM', 'attention', '{"service": "ASISTENCIA_LEGAL"}'),
    ('AttentionGiven', 13, 'MIMP', 'CEM', 'attention', '{"service": "ASISTENCIA_LEGAL"}'),
    ('ReferralAttended', 13, 'MIMP', 'CEM', 'referral', '{"toInstitution": "MIMP", "toUnit": "CEM"}'),
    ('PlanOffered', 20, 'MIMP', 'CEM', 'plan', '{"planKind": "PRI"}'),
    ('PlanAccepted', 22, 'MIMP', 'CEM', 'plan', '{"planKind": "PRI"}'),
    ('PlanAgreed', 40, 'MIMP', 'CEM', 'plan', '{"planKind": "PRI"}'),
    ('PlanStarted', 41, 'MIMP', 'CEM', 'plan', '{"planKind": "PRI"}'),
    ('PlanFollowedUp', 71, 'MIMP', 'CEM', 'plan', '{"planKind": "PRI", "progress": "AVANZA"}')
) AS step (type, day, institution, unit, about, codes);

INSERT INTO identity_lead (event_id, code, leads_to, revision, occurred_at)
SELECT md5('merge ' || p.n)::uuid, side.code, p.code, p.n, p.rescued
FROM person p JOIN person o ON o.n = p.n + 1 CROSS JOIN LATERAL (VALUES (p.code), (o.code)) AS side (code)
WHERE p.n % 100 = 1;

ANALYZE victim_in_case, timeline_step, identity_lead;
SELECT code FROM person ORDER BY md5(code);
