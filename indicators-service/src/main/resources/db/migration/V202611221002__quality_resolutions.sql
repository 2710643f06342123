-- What entities and the conducting ministry said about findings. Findings themselves are computed and never stored, so
-- that none can be hidden; what was said is only ever added to.

CREATE TABLE quality_resolution (
    id          uuid PRIMARY KEY,
    policy      text        NOT NULL REFERENCES policy,
    rule        text        NOT NULL,
    subject     text        NOT NULL,
    year        integer     NOT NULL CHECK (year BETWEEN 2000 AND 2099),
    message     text        NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('EXPLAINED', 'ACCEPTED')),
    text        text        NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
    institution text        NOT NULL,
    recorded_at timestamptz NOT NULL
);
COMMENT ON TABLE quality_resolution IS 'Explanations and acceptances of findings; they hold while the finding says the same.';
CREATE INDEX quality_resolution_year ON quality_resolution (policy, year, recorded_at);
GRANT SELECT, INSERT ON quality_resolution TO ${app};
