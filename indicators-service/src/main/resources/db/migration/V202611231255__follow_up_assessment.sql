-- The conducting ministry's own assessment of the follow-up system, which the valuation of a year counts. In revisions.

CREATE TABLE follow_up_assessment (
    id          uuid PRIMARY KEY,
    policy      text        NOT NULL REFERENCES policy,
    year        integer     NOT NULL CHECK (year BETWEEN 2000 AND 2099),
    revision    integer     NOT NULL CHECK (revision > 0),
    level       text        NOT NULL CHECK (level IN ('INICIAL', 'INTERMEDIO', 'AVANZADO')),
    basis       text        NOT NULL CHECK (length(basis) BETWEEN 1 AND 2000),
    institution text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    UNIQUE (policy, year, revision)
);
COMMENT ON TABLE follow_up_assessment IS 'How far the follow-up system of a policy was in a year, by its conducting ministry; only added to.';
CREATE INDEX follow_up_assessment_recorded ON follow_up_assessment (policy, recorded_at);
GRANT SELECT, INSERT ON follow_up_assessment TO ${app};
