-- The linkage model in use, those before it and those proposed. Its numbers name nobody.
CREATE TABLE linkage_model (
    version text PRIMARY KEY,
    content jsonb NOT NULL,
    reason text NOT NULL,
    created_at timestamptz NOT NULL,
    created_by text NOT NULL,
    institution text NOT NULL,
    activated_at timestamptz,
    activated_by text,
    CHECK ((activated_at IS NULL) = (activated_by IS NULL))
);
CREATE INDEX linkage_model_activated ON linkage_model (activated_at DESC) WHERE activated_at IS NOT NULL;
GRANT SELECT, INSERT, UPDATE (activated_at, activated_by) ON linkage_model TO ${app};

-- How common names and years of birth are in the register, as each replica has learned since it last said so. Sealed: a
-- list of rare surnames would tell who is registered.
CREATE TABLE register_statistics (
    id uuid PRIMARY KEY,
    newcomers bigint NOT NULL,
    sealed bytea NOT NULL,
    learned_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, DELETE ON register_statistics TO ${app};

-- Where the evidence starts and what kinship takes off it, so that a decision can be explained as it was taken.
ALTER TABLE match_candidate ADD COLUMN start_bits double precision, ADD COLUMN kinship_bits double precision;
GRANT UPDATE (sealed_reason) ON match_candidate TO ${app};
