-- Also what changes the people, the route or the resolutions of a case and nothing else of it leaves the case to be
-- counted. Whoever writes the case itself in the same transaction has left it already.
CREATE FUNCTION statistics_note_parts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        INSERT INTO statistics_change (case_id)
        SELECT DISTINCT o.case_id FROM before_change o JOIN trafficking_case c ON c.id = o.case_id
        WHERE c.xmin IS DISTINCT FROM pg_current_xact_id()::xid;
    ELSIF TG_OP = 'INSERT' THEN
        INSERT INTO statistics_change (case_id)
        SELECT DISTINCT n.case_id FROM after_change n JOIN trafficking_case c ON c.id = n.case_id
        WHERE c.xmin IS DISTINCT FROM pg_current_xact_id()::xid;
    ELSE
        INSERT INTO statistics_change (case_id)
        SELECT case_id FROM (SELECT case_id FROM before_change UNION SELECT case_id FROM after_change) o
            JOIN trafficking_case c ON c.id = o.case_id
        WHERE c.xmin IS DISTINCT FROM pg_current_xact_id()::xid;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER case_person_added AFTER INSERT ON case_person
    REFERENCING NEW TABLE AS after_change FOR EACH STATEMENT EXECUTE FUNCTION statistics_note_parts();
CREATE TRIGGER case_person_changed AFTER UPDATE ON case_person
    REFERENCING OLD TABLE AS before_change NEW TABLE AS after_change
    FOR EACH STATEMENT EXECUTE FUNCTION statistics_note_parts();
CREATE TRIGGER case_person_removed AFTER DELETE ON case_person
    REFERENCING OLD TABLE AS before_change FOR EACH STATEMENT EXECUTE FUNCTION statistics_note_parts();

CREATE TRIGGER case_route_leg_added AFTER INSERT ON case_route_leg
    REFERENCING NEW TABLE AS after_change FOR EACH STATEMENT EXECUTE FUNCTION statistics_note_parts();
CREATE TRIGGER case_route_leg_changed AFTER UPDATE ON case_route_leg
    REFERENCING OLD TABLE AS before_change NEW TABLE AS after_change
    FOR EACH STATEMENT EXECUTE FUNCTION statistics_note_parts();
CREATE TRIGGER case_route_leg_removed AFTER DELETE ON case_route_leg
    REFERENCING OLD TABLE AS before_change FOR EACH STATEMENT EXECUTE FUNCTION statistics_note_parts();

CREATE TRIGGER resolution_counted AFTER INSERT ON resolution
    REFERENCING NEW TABLE AS after_change FOR EACH STATEMENT EXECUTE FUNCTION statistics_note_parts();
CREATE TRIGGER resolution_changed AFTER UPDATE ON resolution
    REFERENCING OLD TABLE AS before_change NEW TABLE AS after_change
    FOR EACH STATEMENT EXECUTE FUNCTION statistics_note_parts();

-- What was changed so before is counted now.
INSERT INTO statistics_change (case_id) SELECT id FROM trafficking_case;

-- Whoever holds the facts in memory asks which ended since it looked last.
CREATE INDEX statistics_fact_ended ON statistics_fact (shown_until) WHERE shown_until IS NOT NULL;
