-- The same shares, counted in steps: first each person and case once, then each person, then all. Counting distinct pairs at
-- once sorted every cell, which took most of the time of putting figures together.
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
