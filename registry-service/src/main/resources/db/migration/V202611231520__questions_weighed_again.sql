-- A question that waits is weighed by what its records say now; the weights upon which somebody decided stay.
GRANT UPDATE (doubt, score, rules, start_bits, kinship_bits, fields) ON match_candidate TO ${app};
CREATE FUNCTION decided_weights_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the weights of a decided match do not change';
END $$;
CREATE TRIGGER decided_weights_stay BEFORE UPDATE ON match_candidate
    FOR EACH ROW
    WHEN (OLD.status <> 'PENDING'
        AND (OLD.doubt, OLD.score, OLD.rules, OLD.start_bits, OLD.kinship_bits, OLD.fields)
            IS DISTINCT FROM (NEW.doubt, NEW.score, NEW.rules, NEW.start_bits, NEW.kinship_bits, NEW.fields))
    EXECUTE FUNCTION decided_weights_stay();
