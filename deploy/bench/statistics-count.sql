-- Counts over the register's own tables, of one moment, without any table or view of the statistics but two: up to which moment figures
-- are put together, and which cases wait to be counted and are therefore left out here. (A case that waits because it changed would still
-- be counted as it was; nobody changes one while this measures.) Writes counted.tsv and moment in the working folder.
-- \set questions all | some before.
\set ON_ERROR_STOP on
BEGIN ISOLATION LEVEL REPEATABLE READ;
CREATE TEMP TABLE moment ON COMMIT DROP AS
SELECT to_char(put_together_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') FROM statistics_state;

CREATE TEMP TABLE of_case ON COMMIT DROP AS
SELECT c.id, row_number() OVER () AS number, coalesce(g.group_id, c.id) AS case_group,
    (c.received_at AT TIME ZONE 'America/Lima')::date AS received, c.institution, c.kind, coalesce(c.crime, 'NO_PRECISA') AS crime,
    coalesce(c.recruitment, 'NO_PRECISA') AS recruitment, coalesce(substr(c.ubigeo, 1, 2), 'NO_PRECISA') AS department,
    coalesce(substr(c.ubigeo, 1, 4), 'NO_PRECISA') AS province, coalesce(p.phase, 'NOTICE') AS phase,
    CASE cardinality(c.purposes) WHEN 0 THEN '{NO_PRECISA}' ELSE c.purposes END AS purposes,
    coalesce(origin.place, 'NO_PRECISA') AS origin, coalesce(destination.place, 'NO_PRECISA') AS destination
FROM trafficking_case c LEFT JOIN case_group g ON g.case_id = c.id LEFT JOIN proceeding p ON p.case_id = c.id
    LEFT JOIN (SELECT DISTINCT ON (case_id) case_id, coalesce(substr(ubigeo, 1, 2), country) AS place FROM case_route_leg
        WHERE stage = 'RECRUITMENT' ORDER BY case_id, position) origin ON origin.case_id = c.id
    LEFT JOIN (SELECT DISTINCT ON (case_id) case_id, coalesce(substr(ubigeo, 1, 2), country) AS place FROM case_route_leg
        WHERE stage = 'EXPLOITATION' ORDER BY case_id, position) destination ON destination.case_id = c.id
WHERE c.withdrawn_at IS NULL AND NOT EXISTS (SELECT FROM statistics_change w WHERE w.case_id = c.id);

CREATE TEMP TABLE told ON COMMIT DROP AS
SELECT u.unit, u.person_id, c.case_group, extract(year FROM u.day)::int AS "YEAR", to_char(u.day, 'MM') AS "MONTH",
    c.department AS "DEPARTMENT", c.province AS "PROVINCE", u.institution AS "INSTITUTION", c.kind AS "KIND", c.crime AS "CRIME",
    u.phase AS "PHASE", c.recruitment AS "RECRUITMENT", c.purposes, c.origin AS "ORIGIN", c.destination AS "DESTINATION",
    u.sex AS "SEX", u.age_group AS "AGE_GROUP", u.nationality AS "NATIONALITY", u.birthplace AS "BIRTHPLACE",
    u.residence AS "RESIDENCE", u.resolution AS "RESOLUTION"
FROM of_case c JOIN (
    SELECT id AS case_id, 'CASE' AS unit, NULL::uuid AS person_id, received AS day, institution, phase, '' AS sex, '' AS age_group,
        '' AS nationality, '' AS birthplace, '' AS residence, '' AS resolution
    FROM of_case
    UNION ALL
    SELECT c.id, cp.role, r.person_id, c.received, c.institution, c.phase, r.sex, coalesce(r.age_group, 'NO_PRECISA'),
        coalesce(r.nationality, 'NO_PRECISA'), coalesce(r.birth_department, 'NO_PRECISA'),
        coalesce(r.residence_department, 'NO_PRECISA'), ''
    FROM of_case c JOIN case_person cp ON cp.case_id = c.id JOIN person_record r ON r.id = cp.record_id
    WHERE cp.role IN ('VICTIM', 'SUSPECT') AND NOT cp.withdrawn AND r.withdrawn_at IS NULL
    UNION ALL
    SELECT case_id, 'RESOLUTION', NULL, issued_on, institution, phase_after, '', '', '', '', '', kind
    FROM resolution WHERE withdrawn_at IS NULL) u ON u.case_id = c.id;
CREATE INDEX ON told (unit, "YEAR");
ANALYZE told;

CREATE TEMP TABLE counted (question text, told text, counted bigint, reported bigint) ON COMMIT DROP;

CREATE FUNCTION pg_temp.count_told(unit text, dimensions text[], rest text, condition text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    of text := CASE WHEN unit IN ('PERSON', 'VICTIMISATION') THEN 'VICTIM' ELSE unit END;
    -- Whoever is counted once is told apart by this.
    once text := CASE unit WHEN 'PERSON' THEN 'person_id' WHEN 'SUSPECT' THEN 'person_id'
        WHEN 'VICTIMISATION' THEN 'person_id, case_group' WHEN 'CASE' THEN 'case_group' END;
    question text := concat_ws('&', 'unit=' || unit, 'by=' || array_to_string(dimensions, ','), rest);
    named text;
    wanted text[];
BEGIN
    FOREACH wanted SLICE 1 IN ARRAY ARRAY[ARRAY['whole'], ARRAY['parts']] LOOP
        named := CASE wanted[1] WHEN 'whole' THEN ''''''
            ELSE 'concat_ws('','', ' || (SELECT string_agg(CASE d WHEN 'EXPLOITATION' THEN 'purpose' ELSE quote_ident(d) END, ', ')
                FROM unnest(dimensions) d) || ')' END;
        EXECUTE format('INSERT INTO counted SELECT %L, told, %s, sum(n) FROM (SELECT %s AS told%s, count(*) AS n FROM told t%s '
                || 'WHERE unit = %L AND %s GROUP BY 1%s) each GROUP BY told',
            question, CASE WHEN once IS NULL THEN 'sum(n)' ELSE 'count(*)' END, named, coalesce(', ' || once, ''),
            CASE WHEN wanted[1] = 'parts' AND 'EXPLOITATION' = ANY (dimensions) THEN ', unnest(purposes) purpose' ELSE '' END,
            of, condition, coalesce(', ' || once, ''));
        EXIT WHEN dimensions = '{}';
    END LOOP;
END $$;

CREATE TEMP TABLE asked ON COMMIT DROP AS
SELECT unit, dimensions, standard FROM (VALUES ('PERSON'), ('VICTIMISATION'), ('SUSPECT'), ('CASE'), ('RESOLUTION')) u (unit)
    CROSS JOIN (VALUES ('', 'every', true), ('MONTH', 'every', true), ('DEPARTMENT', 'every', true), ('PROVINCE', 'every', true),
        ('INSTITUTION', 'every', true), ('CRIME', 'every', true), ('PHASE', 'every', true), ('KIND', 'case', true),
        ('RECRUITMENT', 'case', true), ('EXPLOITATION', 'case', true), ('SEX', 'people', true), ('AGE_GROUP', 'people', true),
        ('NATIONALITY', 'people', true), ('BIRTHPLACE', 'people', true), ('RESIDENCE', 'people', true),
        ('RESOLUTION', 'resolution', true), ('DEPARTMENT,SEX', 'people', true), ('DEPARTMENT,AGE_GROUP', 'people', true),
        ('SEX,AGE_GROUP', 'people', true), ('DEPARTMENT,EXPLOITATION', 'case', true), ('ORIGIN,DESTINATION', 'case', true),
        ('NATIONALITY,SEX', 'people', false), ('CRIME,PHASE', 'every', false), ('PROVINCE,EXPLOITATION', 'case', false))
        d (list, holds, standard)
    CROSS JOIN LATERAL (SELECT string_to_array(list, ',') AS dimensions) s
WHERE holds = 'every' OR (holds = 'case' AND unit <> 'RESOLUTION') OR (holds = 'people' AND unit NOT IN ('CASE', 'RESOLUTION'))
    OR (holds = 'resolution' AND unit = 'RESOLUTION');
DELETE FROM asked WHERE :'questions' = 'some'
    AND dimensions NOT IN ('{}', '{DEPARTMENT}', '{EXPLOITATION}', '{DEPARTMENT,SEX}', '{ORIGIN,DESTINATION}', '{NATIONALITY,SEX}');

SELECT pg_temp.count_told(unit, dimensions, NULL, 'true') FROM asked;
SELECT pg_temp.count_told(unit, dimensions, 'year=2024', '"YEAR" = 2024') FROM asked WHERE standard;
SELECT pg_temp.count_told(unit, '{YEAR}'::text[] || dimensions, NULL, 'true') FROM asked WHERE standard AND :'questions' = 'all';
SELECT pg_temp.count_told(unit, '{SEX,RECRUITMENT}', 'where=DEPARTMENT:15&where=EXPLOITATION:MENDICIDAD',
    '"DEPARTMENT" = ''15'' AND ''MENDICIDAD'' = ANY (purposes)')
FROM (VALUES ('PERSON'), ('VICTIMISATION'), ('SUSPECT')) u (unit);
\copy (SELECT * FROM moment) TO 'moment'
\copy counted TO 'counted.tsv'
COMMIT;
