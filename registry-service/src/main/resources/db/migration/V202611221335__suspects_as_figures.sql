-- Also who is accused is counted, as figures only: what those who traffic have in common, never who they are. An accusation that
-- is suppressed or withdrawn counts no more.
ALTER TABLE statistics_fact DROP CONSTRAINT statistics_fact_unit_check;
ALTER TABLE statistics_fact ADD CONSTRAINT statistics_fact_unit_check CHECK (unit IN ('C', 'V', 'S', 'R'));
ALTER TABLE statistics_fact DROP CONSTRAINT statistics_fact_check;
ALTER TABLE statistics_fact ADD CONSTRAINT statistics_fact_person_check
    CHECK ((unit IN ('V', 'S')) = (person_id IS NOT NULL));
DROP INDEX statistics_fact_person;
CREATE INDEX statistics_fact_person ON statistics_fact (person_id) WHERE shown_until IS NULL AND unit IN ('V', 'S');
ALTER TABLE statistics_cell DROP CONSTRAINT statistics_cell_measure_check;
ALTER TABLE statistics_cell ADD CONSTRAINT statistics_cell_measure_check CHECK (measure IN
    ('RECORD', 'VICTIMISATION', 'PERSON', 'SUSPECT_RECORD', 'SUSPECT', 'CASE', 'FILE', 'RESOLUTION'));

CREATE OR REPLACE VIEW statistics_told AS
WITH told AS (
    SELECT c.id, coalesce(g.group_id, c.id) AS case_group, c.institution, c.kind, c.crime, c.recruitment, c.purposes,
        c.received_at AT TIME ZONE 'America/Lima' AS received, coalesce(p.phase, 'NOTICE') AS phase,
        coalesce(left(c.ubigeo, 2), 'NO_PRECISA') AS department, coalesce(left(c.ubigeo, 4), 'NO_PRECISA') AS province,
        coalesce((SELECT coalesce(left(l.ubigeo, 2), l.country) FROM case_route_leg l
            WHERE l.case_id = c.id AND l.stage = 'RECRUITMENT' ORDER BY l.position LIMIT 1), 'NO_PRECISA') AS origin,
        coalesce((SELECT coalesce(left(l.ubigeo, 2), l.country) FROM case_route_leg l
            WHERE l.case_id = c.id AND l.stage = 'EXPLOITATION' ORDER BY l.position LIMIT 1), 'NO_PRECISA') AS destination
    FROM trafficking_case c LEFT JOIN proceeding p ON p.case_id = c.id
        LEFT JOIN case_group g ON g.case_id = c.id
    WHERE c.withdrawn_at IS NULL)
SELECT u.unit, u.subject_id, c.id AS case_id, c.case_group, u.person_id,
    extract(year FROM coalesce(u.issued_on, c.received::date))::smallint AS year,
    to_char(coalesce(u.issued_on, c.received::date), 'MM') AS month,
    c.department, c.province, u.institution, c.kind, coalesce(c.crime, 'NO_PRECISA') AS crime,
    coalesce(u.phase_after, c.phase) AS phase, coalesce(c.recruitment, 'NO_PRECISA') AS recruitment,
    CASE WHEN c.purposes = '{}' THEN '{NO_PRECISA}' ELSE c.purposes END AS purposes,
    u.sex, u.age_group, u.nationality, u.birthplace, u.residence, u.resolution, c.origin, c.destination
FROM told c CROSS JOIN LATERAL (
    SELECT 'C' AS unit, c.id AS subject_id, NULL::uuid AS person_id, c.institution, '' AS sex, '' AS age_group,
        '' AS nationality, '' AS birthplace, '' AS residence, '' AS resolution, NULL::date AS issued_on,
        NULL::text AS phase_after
    UNION ALL
    SELECT CASE cp.role WHEN 'VICTIM' THEN 'V' ELSE 'S' END, r.id, r.person_id, c.institution, r.sex, coalesce(r.age_group, 'NO_PRECISA'),
        coalesce(r.nationality, 'NO_PRECISA'), coalesce(r.birth_department, 'NO_PRECISA'),
        coalesce(r.residence_department, 'NO_PRECISA'), '', NULL, NULL
    FROM case_person cp JOIN person_record r ON r.id = cp.record_id
    WHERE cp.case_id = c.id AND cp.role IN ('VICTIM', 'SUSPECT') AND NOT cp.withdrawn AND r.withdrawn_at IS NULL
    UNION ALL
    SELECT 'R', s.id, NULL, s.institution, '', '', '', '', '', s.kind, s.issued_on, s.phase_after
    FROM resolution s WHERE s.case_id = c.id AND s.withdrawn_at IS NULL) u;

CREATE OR REPLACE VIEW statistics_share AS
SELECT f.unit, f.case_id, f.case_group, f.person_id, y.year, b.breakdown, b.value, b.value2
FROM statistics_fact f
CROSS JOIN LATERAL (VALUES (f.year), (0::smallint)) AS y (year)
CROSS JOIN LATERAL (
    SELECT * FROM (VALUES
        ('TOTAL', '', ''),
        ('MONTH', f.month, ''),
        ('DEPARTMENT', f.department, ''),
        ('PROVINCE', f.province, ''),
        ('SEX', f.sex, ''),
        ('AGE_GROUP', f.age_group, ''),
        ('NATIONALITY', f.nationality, ''),
        ('RECRUITMENT', f.recruitment, ''),
        ('BIRTHPLACE', f.birthplace, ''),
        ('RESIDENCE', f.residence, ''),
        ('PHASE', f.phase, ''),
        ('INSTITUTION', f.institution, ''),
        ('KIND', f.kind, ''),
        ('CRIME', f.crime, ''),
        ('DEPARTMENT/SEX', f.department, f.sex),
        ('DEPARTMENT/AGE_GROUP', f.department, f.age_group),
        ('SEX/AGE_GROUP', f.sex, f.age_group),
        ('ROUTE', f.origin, f.destination)) AS fixed (breakdown, value, value2) WHERE f.unit IN ('V', 'S')
    UNION ALL
    SELECT b.breakdown, CASE WHEN b.breakdown = 'EXPLOITATION' THEN p ELSE f.department END,
        CASE WHEN b.breakdown = 'EXPLOITATION' THEN '' ELSE p END
    FROM unnest(f.purposes) AS p, (VALUES ('EXPLOITATION'), ('DEPARTMENT/EXPLOITATION')) AS b (breakdown)
    WHERE f.unit IN ('V', 'S')
    UNION ALL
    SELECT * FROM (VALUES
        ('TOTAL', '', ''),
        ('MONTH', f.month, ''),
        ('DEPARTMENT', f.department, ''),
        ('PROVINCE', f.province, ''),
        ('RECRUITMENT', f.recruitment, ''),
        ('PHASE', f.phase, ''),
        ('INSTITUTION', f.institution, ''),
        ('KIND', f.kind, ''),
        ('CRIME', f.crime, ''),
        ('ROUTE', f.origin, f.destination)) AS fixed (breakdown, value, value2) WHERE f.unit = 'C'
    UNION ALL
    SELECT b.breakdown, CASE WHEN b.breakdown = 'EXPLOITATION' THEN p ELSE f.department END,
        CASE WHEN b.breakdown = 'EXPLOITATION' THEN '' ELSE p END
    FROM unnest(f.purposes) AS p, (VALUES ('EXPLOITATION'), ('DEPARTMENT/EXPLOITATION')) AS b (breakdown)
    WHERE f.unit = 'C'
    UNION ALL
    SELECT * FROM (VALUES
        ('TOTAL', '', ''),
        ('MONTH', f.month, ''),
        ('DEPARTMENT', f.department, ''),
        ('PROVINCE', f.province, ''),
        ('PHASE', f.phase, ''),
        ('INSTITUTION', f.institution, ''),
        ('CRIME', f.crime, ''),
        ('RESOLUTION', f.resolution, '')) AS fixed (breakdown, value, value2) WHERE f.unit = 'R'
) b
WHERE f.shown_until IS NULL;

CREATE OR REPLACE FUNCTION statistics_shares_of(persons uuid[], groups uuid[], cases uuid[]) RETURNS SETOF statistics_cell
LANGUAGE sql STABLE AS $$
    SELECT v.breakdown, v.year, m.measure, v.value, v.value2, m.n
    FROM (
        SELECT breakdown, year, value, value2, sum(records)::bigint AS records,
            sum(victimisations)::bigint AS victimisations, count(*) AS persons
        FROM (
            SELECT breakdown, year, value, value2, person_id, sum(records) AS records, count(*) AS victimisations
            FROM (
                SELECT breakdown, year, value, value2, person_id, case_group, count(*) AS records
                FROM statistics_share WHERE unit = 'V' AND person_id = ANY (persons)
                GROUP BY breakdown, year, value, value2, person_id, case_group) each_case
            GROUP BY breakdown, year, value, value2, person_id) each_person
        GROUP BY breakdown, year, value, value2) v
    CROSS JOIN LATERAL (VALUES ('RECORD', v.records), ('VICTIMISATION', v.victimisations), ('PERSON', v.persons))
        AS m (measure, n)
    UNION ALL
    SELECT s.breakdown, s.year, m.measure, s.value, s.value2, m.n
    FROM (
        SELECT breakdown, year, value, value2, sum(records)::bigint AS records, count(*) AS persons
        FROM (
            SELECT breakdown, year, value, value2, person_id, count(*) AS records
            FROM statistics_share WHERE unit = 'S' AND person_id = ANY (persons)
            GROUP BY breakdown, year, value, value2, person_id) each_person
        GROUP BY breakdown, year, value, value2) s
    CROSS JOIN LATERAL (VALUES ('SUSPECT_RECORD', s.records), ('SUSPECT', s.persons)) AS m (measure, n)
    UNION ALL
    SELECT c.breakdown, c.year, m.measure, c.value, c.value2, m.n
    FROM (
        SELECT breakdown, year, value, value2, sum(files)::bigint AS files, count(*) AS cases
        FROM (
            SELECT breakdown, year, value, value2, case_group, count(*) AS files
            FROM statistics_share WHERE unit = 'C' AND case_group = ANY (groups)
            GROUP BY breakdown, year, value, value2, case_group) each_group
        GROUP BY breakdown, year, value, value2) c
    CROSS JOIN LATERAL (VALUES ('FILE', c.files), ('CASE', c.cases)) AS m (measure, n)
    UNION ALL
    SELECT breakdown, year, 'RESOLUTION', value, value2, count(*)
    FROM statistics_share WHERE unit = 'R' AND case_id = ANY (cases)
    GROUP BY breakdown, year, value, value2
$$;

CREATE OR REPLACE FUNCTION statistics_put_together(at_once integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    taken integer;
    touched uuid[];
    persons uuid[];
    groups uuid[];
    told statistics_told[];
    earlier statistics_cell[];
    moment timestamptz;
BEGIN
    IF NOT pg_try_advisory_xact_lock(20261122, 4) THEN
        RETURN 0;
    END IF;
    WITH change AS (
        DELETE FROM statistics_change
        WHERE position IN (SELECT position FROM statistics_change ORDER BY position LIMIT at_once)
        RETURNING case_id)
    SELECT count(*), array_agg(DISTINCT case_id) INTO taken, touched FROM change;
    IF taken = 0 THEN
        RETURN 0;
    END IF;
    UPDATE statistics_state
    SET put_together_at = greatest(clock_timestamp(), put_together_at + interval '1 microsecond')
    RETURNING put_together_at INTO moment;
    SELECT array_agg(t) INTO told FROM statistics_told t WHERE t.case_id = ANY (touched);
    told := coalesce(told, '{}');
    SELECT coalesce(array_agg(DISTINCT p.person_id), '{}') INTO persons FROM (
        SELECT person_id FROM unnest(told) t WHERE t.unit IN ('V', 'S')
        UNION ALL
        SELECT person_id FROM statistics_fact
        WHERE unit IN ('V', 'S') AND shown_until IS NULL AND case_id = ANY (touched)) p;
    SELECT coalesce(array_agg(DISTINCT g.case_group), '{}') INTO groups FROM (
        SELECT case_group FROM unnest(told) t WHERE t.unit = 'C'
        UNION ALL
        SELECT case_group FROM statistics_fact
        WHERE unit = 'C' AND shown_until IS NULL AND case_id = ANY (touched)) g;
    SELECT array_agg(s) INTO earlier FROM statistics_shares_of(persons, groups, touched) s;
    UPDATE statistics_fact f SET shown_until = moment
    WHERE f.case_id = ANY (touched) AND f.shown_until IS NULL AND NOT EXISTS (
        SELECT FROM unnest(told) t
        WHERE t.subject_id = f.subject_id AND t.unit = f.unit AND md5(t::text) = f.fingerprint);
    INSERT INTO statistics_fact (unit, subject_id, case_id, case_group, person_id, year, month, department, province, institution,
        kind, crime, phase, recruitment, purposes, sex, age_group, nationality, birthplace, residence, resolution,
        origin, destination, fingerprint, shown_from)
    SELECT t.unit, t.subject_id, t.case_id, t.case_group, t.person_id, t.year, t.month, t.department, t.province, t.institution,
        t.kind, t.crime, t.phase, t.recruitment, t.purposes, t.sex, t.age_group, t.nationality, t.birthplace,
        t.residence, t.resolution, t.origin, t.destination, md5(t::text), moment
    FROM unnest(told) t
    WHERE NOT EXISTS (
        SELECT FROM statistics_fact f
        WHERE f.subject_id = t.subject_id AND f.unit = t.unit AND f.shown_until IS NULL);
    WITH moved AS (
        SELECT breakdown, year, measure, value, value2, sum(n)::bigint AS n FROM (
            SELECT breakdown, year, measure, value, value2, -n AS n FROM unnest(earlier)
            UNION ALL
            SELECT breakdown, year, measure, value, value2, n FROM statistics_shares_of(persons, groups, touched)) both_sides
        GROUP BY breakdown, year, measure, value, value2 HAVING sum(n) <> 0),
    known AS (
        UPDATE statistics_cell c SET n = c.n + m.n FROM moved m
        WHERE c.breakdown = m.breakdown AND c.year = m.year AND c.measure = m.measure AND c.value = m.value
            AND c.value2 = m.value2
        RETURNING c.breakdown, c.year, c.measure, c.value, c.value2)
    INSERT INTO statistics_cell (breakdown, year, measure, value, value2, n)
    SELECT m.breakdown, m.year, m.measure, m.value, m.value2, m.n FROM moved m
    WHERE NOT EXISTS (
        SELECT FROM known k
        WHERE k.breakdown = m.breakdown AND k.year = m.year AND k.measure = m.measure AND k.value = m.value
            AND k.value2 = m.value2);
    RETURN taken;
END $$;
