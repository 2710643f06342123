-- A question that waits is weighed by what its records say now; what was decided upon stays as it was seen.
GRANT UPDATE (doubt, score, rules, start_bits, kinship_bits, fields) ON match_candidate TO ${app};
CREATE FUNCTION decided_match_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a decided match does not change';
END $$;
CREATE TRIGGER decided_match_stays BEFORE UPDATE ON match_candidate
    FOR EACH ROW
    WHEN (OLD.status <> 'PENDING'
        AND (OLD.status, OLD.doubt, OLD.score, OLD.rules, OLD.start_bits, OLD.kinship_bits, OLD.fields)
            IS DISTINCT FROM (NEW.status, NEW.doubt, NEW.score, NEW.rules, NEW.start_bits, NEW.kinship_bits, NEW.fields))
    EXECUTE FUNCTION decided_match_stays();
