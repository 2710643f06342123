-- What was written and sealed once is only ever sealed anew, with another key: whoever has the service's login, and no key,
-- can neither empty it nor put something else in its place while the key is the same.
CREATE FUNCTION only_resealed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    key_bytes CONSTANT integer := 5;
    sealed_before bytea;
    sealed_after bytea;
BEGIN
    EXECUTE format('SELECT ($1).%I, ($2).%I', TG_ARGV[0], TG_ARGV[0]) INTO sealed_before, sealed_after USING OLD, NEW;
    IF sealed_before IS NULL AND sealed_after IS NULL OR sealed_before = sealed_after THEN
        RETURN NEW;
    END IF;
    IF sealed_before IS NULL OR sealed_after IS NULL
        OR substring(sealed_before FROM 1 FOR key_bytes) = substring(sealed_after FROM 1 FOR key_bytes) THEN
        RAISE EXCEPTION 'what is sealed is only sealed anew' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER only_resealed BEFORE UPDATE OF sealed_account ON alert
    FOR EACH ROW EXECUTE FUNCTION only_resealed('sealed_account');
CREATE TRIGGER only_resealed BEFORE UPDATE OF sealed_explanation ON emergency_access
    FOR EACH ROW EXECUTE FUNCTION only_resealed('sealed_explanation');
CREATE TRIGGER only_resealed BEFORE UPDATE OF sealed_notes ON hand_over
    FOR EACH ROW EXECUTE FUNCTION only_resealed('sealed_notes');
CREATE TRIGGER only_resealed BEFORE UPDATE OF sealed_notes ON identity_restitution
    FOR EACH ROW EXECUTE FUNCTION only_resealed('sealed_notes');
CREATE TRIGGER only_resealed BEFORE UPDATE OF sealed_text ON plan_action
    FOR EACH ROW EXECUTE FUNCTION only_resealed('sealed_text');
CREATE TRIGGER only_resealed BEFORE UPDATE OF sealed_notes ON referral
    FOR EACH ROW EXECUTE FUNCTION only_resealed('sealed_notes');
CREATE TRIGGER only_resealed BEFORE UPDATE OF sealed_address ON shelter
    FOR EACH ROW EXECUTE FUNCTION only_resealed('sealed_address');
