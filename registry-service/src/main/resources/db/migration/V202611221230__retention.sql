-- How long what is kept may be kept. No term ships: none is known from a norm, and before somebody sets one nothing is due.
CREATE TABLE retention_rule (
    kind text NOT NULL CHECK (kind IN ('BORDER_CHECK', 'BORDER_REVIEW', 'ARCHIVED_SUSPECT')),
    version integer NOT NULL CHECK (version > 0),
    months integer NOT NULL CHECK (months > 0),
    source text NOT NULL,
    set_at timestamptz NOT NULL,
    set_by text NOT NULL,
    PRIMARY KEY (kind, version)
);
GRANT SELECT, INSERT ON retention_rule TO ${app};

CREATE TABLE retention_run (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    rule_version integer NOT NULL,
    months integer NOT NULL,
    applied integer NOT NULL CHECK (applied >= 0),
    run_at timestamptz NOT NULL,
    run_by text NOT NULL,
    institution text NOT NULL
);
COMMENT ON TABLE retention_run IS 'When a retention rule was applied and to how many. Never deleted.';
GRANT SELECT, INSERT ON retention_run TO ${app};
GRANT DELETE ON border_check, border_review TO ${app};
