-- Figures kept up as the register changes. Whatever changes a case leaves its id in statistics_change, in its own
-- transaction; one worker takes some of them at a time, brings the facts of those cases up to date and moves the cells by the
-- difference. A reader of a standard breakdown reads cells; one who asks for another moment or another breakdown counts facts.

CREATE TABLE statistics_change (
    position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id uuid NOT NULL
);
GRANT SELECT, INSERT, DELETE ON statistics_change TO ${app};

-- What is counted: cases (C), victims in cases (V), resolutions (R); nobody can be recognised by it. A fact that does not
-- hold any more stays, with the moment until which it was shown: figures can be repeated as they were.
CREATE TABLE statistics_fact (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    unit text NOT NULL CHECK (unit IN ('C', 'V', 'R')),
    subject_id uuid NOT NULL,
    case_id uuid NOT NULL,
    person_id uuid CHECK ((unit = 'V') = (person_id IS NOT NULL)),
    year smallint NOT NULL,
    month text NOT NULL,
    department text NOT NULL,
    province text NOT NULL,
    institution text NOT NULL,
    kind text NOT NULL,
    crime text NOT NULL,
    phase text NOT NULL,
    recruitment text NOT NULL,
    purposes text[] NOT NULL,
    sex text NOT NULL,
    age_group text NOT NULL,
    nationality text NOT NULL,
    birthplace text NOT NULL,
    residence text NOT NULL,
    resolution text NOT NULL,
    origin text NOT NULL,
    destination text NOT NULL,
    fingerprint text NOT NULL,
    shown_from timestamptz NOT NULL,
    shown_until timestamptz CHECK (shown_until > shown_from)
);
CREATE UNIQUE INDEX statistics_fact_shown ON statistics_fact (subject_id, unit) WHERE shown_until IS NULL;
CREATE INDEX statistics_fact_case ON statistics_fact (case_id) WHERE shown_until IS NULL;
CREATE INDEX statistics_fact_person ON statistics_fact (person_id) WHERE shown_until IS NULL AND unit = 'V';
CREATE INDEX statistics_fact_year ON statistics_fact (unit, year);
GRANT SELECT, INSERT, UPDATE (shown_until) ON statistics_fact TO ${app};

-- Year 0 is all years together: somebody who is a victim in two years is one person of it.
CREATE TABLE statistics_cell (
    breakdown text NOT NULL,
    year smallint NOT NULL,
    measure text NOT NULL CHECK (measure IN ('RECORD', 'VICTIMISATION', 'PERSON', 'CASE', 'RESOLUTION')),
    value text NOT NULL,
    value2 text NOT NULL,
    n bigint NOT NULL CHECK (n >= 0),
    PRIMARY KEY (breakdown, year, measure, value, value2)
) WITH (fillfactor = 70);
GRANT SELECT, INSERT, UPDATE (n) ON statistics_cell TO ${app};

-- Up to which moment the figures are put together; that moment gives the same figures again.
CREATE TABLE statistics_state (
    one boolean PRIMARY KEY CHECK (one),
    put_together_at timestamptz NOT NULL
);
INSERT INTO statistics_state VALUES (true, now());
GRANT SELECT, UPDATE (put_together_at) ON statistics_state TO ${app};

-- What the register says now, as it is counted. What is not known is NO_PRECISA.
CREATE VIEW statistics_told AS
WITH told AS (
    SELECT c.id, c.institution, c.kind, c.crime, c.recruitment, c.purposes,
        c.received_at AT TIME ZONE 'America/Lima' AS received, coalesce(p.phase, 'NOTICE') AS phase,
        coalesce(left(c.ubigeo, 2), 'NO_PRECISA') AS department, coalesce(left(c.ubigeo, 4), 'NO_PRECISA') AS province,
        coalesce((SELECT coalesce(left(l.ubigeo, 2), l.country) FROM case_route_leg l
            WHERE l.case_id = c.id AND l.stage = 'RECRUITMENT' ORDER BY l.position LIMIT 1), 'NO_PRECISA') AS origin,
        coalesce((SELECT coalesce(left(l.ubigeo, 2), l.country) FROM case_route_leg l
            WHERE l.case_id = c.id AND l.stage = 'EXPLOITATION' ORDER BY l.position LIMIT 1), 'NO_PRECISA') AS destination
    FROM trafficking_case c LEFT JOIN proceeding p ON p.case_id = c.id
    WHERE c.withdrawn_at IS NULL)
SELECT u.unit, u.subject_id, c.id AS case_id, u.person_id,
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
    SELECT 'V', r.id, r.person_id, c.institution, r.sex, coalesce(r.age_group, 'NO_PRECISA'),
        coalesce(r.nationality, 'NO_PRECISA'), coalesce(r.birth_department, 'NO_PRECISA'),
        coalesce(r.residence_department, 'NO_PRECISA'), '', NULL, NULL
    FROM case_person cp JOIN person_record r ON r.id = cp.record_id
    WHERE cp.case_id = c.id AND cp.role = 'VICTIM' AND NOT cp.withdrawn AND r.withdrawn_at IS NULL
    UNION ALL
    SELECT 'R', s.id, NULL, s.institution, '', '', '', '', '', s.kind, s.issued_on, s.phase_after
    FROM resolution s WHERE s.case_id = c.id AND s.withdrawn_at IS NULL) u;
GRANT SELECT ON statistics_told TO ${app};

-- In which cells of the standard breakdowns a fact is counted.
CREATE VIEW statistics_share AS
SELECT f.unit, f.case_id, f.person_id, y.year, b.breakdown, b.value, b.value2
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
        ('ROUTE', f.origin, f.destination)) AS fixed (breakdown, value, value2) WHERE f.unit = 'V'
    UNION ALL
    SELECT b.breakdown, CASE WHEN b.breakdown = 'EXPLOITATION' THEN p ELSE f.department END,
        CASE WHEN b.breakdown = 'EXPLOITATION' THEN '' ELSE p END
    FROM unnest(f.purposes) AS p, (VALUES ('EXPLOITATION'), ('DEPARTMENT/EXPLOITATION')) AS b (breakdown)
    WHERE f.unit = 'V'
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
GRANT SELECT ON statistics_share TO ${app};

-- How much some people and some cases count for in each cell.
CREATE FUNCTION statistics_shares_of(persons uuid[], cases uuid[]) RETURNS SETOF statistics_cell
LANGUAGE sql STABLE AS $$
    SELECT v.breakdown, v.year, m.measure, v.value, v.value2, m.n
    FROM (
        SELECT breakdown, year, value, value2, count(*) AS records,
            count(DISTINCT (person_id, case_id)) AS victimisations, count(DISTINCT person_id) AS persons
        FROM statistics_share WHERE unit = 'V' AND person_id = ANY (persons)
        GROUP BY breakdown, year, value, value2) v
    CROSS JOIN LATERAL (VALUES ('RECORD', v.records), ('VICTIMISATION', v.victimisations), ('PERSON', v.persons))
        AS m (measure, n)
    UNION ALL
    SELECT breakdown, year, CASE unit WHEN 'C' THEN 'CASE' ELSE 'RESOLUTION' END, value, value2, count(*)
    FROM statistics_share WHERE unit IN ('C', 'R') AND case_id = ANY (cases)
    GROUP BY breakdown, year, unit, value, value2
$$;

-- Puts together what changed, at most so many changes at once; says how many it took.
CREATE FUNCTION statistics_put_together(at_once integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    taken integer;
    touched uuid[];
    persons uuid[];
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
        SELECT person_id FROM unnest(told) t WHERE t.unit = 'V'
        UNION ALL
        SELECT person_id FROM statistics_fact
        WHERE unit = 'V' AND shown_until IS NULL AND case_id = ANY (touched)) p;
    SELECT array_agg(s) INTO earlier FROM statistics_shares_of(persons, touched) s;
    UPDATE statistics_fact f SET shown_until = moment
    WHERE f.case_id = ANY (touched) AND f.shown_until IS NULL AND NOT EXISTS (
        SELECT FROM unnest(told) t
        WHERE t.subject_id = f.subject_id AND t.unit = f.unit AND md5(t::text) = f.fingerprint);
    INSERT INTO statistics_fact (unit, subject_id, case_id, person_id, year, month, department, province, institution,
        kind, crime, phase, recruitment, purposes, sex, age_group, nationality, birthplace, residence, resolution,
        origin, destination, fingerprint, shown_from)
    SELECT t.unit, t.subject_id, t.case_id, t.person_id, t.year, t.month, t.department, t.province, t.institution,
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
            SELECT breakdown, year, measure, value, value2, n FROM statistics_shares_of(persons, touched)) both_sides
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
GRANT EXECUTE ON FUNCTION statistics_put_together(integer), statistics_shares_of(uuid[], uuid[]) TO ${app};

-- Whatever changes what is counted leaves the case here, whichever way it came.
CREATE FUNCTION statistics_note_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO statistics_change (case_id) VALUES (NEW.id);
    RETURN NULL;
END $$;
CREATE TRIGGER trafficking_case_counted AFTER INSERT OR UPDATE ON trafficking_case
    FOR EACH ROW EXECUTE FUNCTION statistics_note_case();

CREATE FUNCTION statistics_note_proceeding() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO statistics_change (case_id) VALUES (NEW.case_id);
    RETURN NULL;
END $$;
CREATE TRIGGER proceeding_counted AFTER INSERT OR UPDATE ON proceeding
    FOR EACH ROW EXECUTE FUNCTION statistics_note_proceeding();

-- Merges and splits move records from one person to another, many at once.
CREATE FUNCTION statistics_note_records() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO statistics_change (case_id)
    SELECT DISTINCT cp.case_id
    FROM after_change r JOIN before_change o ON o.id = r.id JOIN case_person cp ON cp.record_id = r.id
    WHERE (r.person_id, r.sex, r.age_group, r.nationality, r.birth_department, r.residence_department, r.withdrawn_at)
        IS DISTINCT FROM
        (o.person_id, o.sex, o.age_group, o.nationality, o.birth_department, o.residence_department, o.withdrawn_at);
    RETURN NULL;
END $$;
CREATE TRIGGER person_record_counted AFTER UPDATE ON person_record
    REFERENCING OLD TABLE AS before_change NEW TABLE AS after_change
    FOR EACH STATEMENT EXECUTE FUNCTION statistics_note_records();

INSERT INTO statistics_change (case_id) SELECT id FROM trafficking_case;
