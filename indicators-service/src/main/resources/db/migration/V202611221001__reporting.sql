-- Reporting by the entities: periods, one report per indicator and period (revisions after a rectification), every step
-- of each, sealed evidence, delegations and reminders. Steps are only ever added to.

ALTER TABLE observation ADD COLUMN breakdown text NOT NULL DEFAULT '[]';
ALTER TABLE observation ADD COLUMN basis text CHECK (basis <> '');
COMMENT ON COLUMN observation.basis IS 'The periods whose published reports make this result, e.g. 2026S1+2026S2.';

CREATE TABLE reporting_period (
    id           uuid PRIMARY KEY,
    policy       text        NOT NULL REFERENCES policy,
    year         integer     NOT NULL CHECK (year BETWEEN 2000 AND 2099),
    part         text        NOT NULL CHECK (part IN ('FIRST_HALF', 'SECOND_HALF', 'WHOLE_YEAR')),
    state        text        NOT NULL CHECK (state IN ('OPEN', 'UNDER_REVIEW', 'CLOSED', 'PUBLISHED')),
    due_on       date        NOT NULL,
    opened_at    timestamptz NOT NULL,
    published_at timestamptz,
    version      bigint      NOT NULL,
    UNIQUE (policy, year, part),
    CHECK ((state = 'PUBLISHED') = (published_at IS NOT NULL))
);
COMMENT ON TABLE reporting_period IS 'A half-year or year of a policy in which its entities report.';
GRANT SELECT, INSERT, UPDATE (state, due_on, published_at, version) ON reporting_period TO ${app};

CREATE TABLE indicator_report (
    id            uuid PRIMARY KEY,
    period_id     uuid        NOT NULL REFERENCES reporting_period,
    indicator     text        NOT NULL,
    institution   text        NOT NULL CHECK (institution <> ''),
    revision      integer     NOT NULL CHECK (revision > 0),
    state         text        NOT NULL CHECK (state IN
        ('PENDING', 'DRAFT', 'SUBMITTED', 'OBSERVED', 'CORRECTED', 'VALIDATED', 'CLOSED', 'PUBLISHED', 'RECTIFIED')),
    figure_status text CHECK (figure_status IN ('REPORTED', 'ND', 'PENDING')),
    value         numeric,
    numerator     numeric,
    denominator   numeric,
    reason        text CHECK (length(reason) <= 500),
    explanation   text CHECK (length(explanation) <= 4000),
    narrative     text CHECK (length(narrative) <= 8000),
    breakdown     text        NOT NULL,
    comment       text CHECK (length(comment) <= 2000),
    changed_at    timestamptz NOT NULL,
    version       bigint      NOT NULL,
    UNIQUE (period_id, indicator, revision),
    CHECK (state NOT IN ('SUBMITTED', 'CORRECTED', 'VALIDATED', 'CLOSED', 'PUBLISHED')
        OR (figure_status = 'REPORTED' AND value IS NOT NULL) OR (figure_status = 'ND' AND reason IS NOT NULL))
);
COMMENT ON TABLE indicator_report IS 'What an entity reports about an indicator in a period; the highest revision is the one in work.';
CREATE INDEX indicator_report_institution ON indicator_report (institution, period_id);
GRANT SELECT, INSERT, UPDATE (state, figure_status, value, numerator, denominator, reason, explanation, narrative,
    breakdown, comment, changed_at, version) ON indicator_report TO ${app};

CREATE TABLE report_change (
    id            uuid PRIMARY KEY,
    report_id     uuid        NOT NULL REFERENCES indicator_report,
    action        text        NOT NULL,
    state_after   text        NOT NULL,
    institution   text        NOT NULL,
    subject       text        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    comment       text,
    figure_status text,
    value         numeric,
    numerator     numeric,
    denominator   numeric,
    reason        text,
    explanation   text,
    narrative     text,
    breakdown     text        NOT NULL
);
COMMENT ON TABLE report_change IS 'Who did what with a report, when, and what it then said. Only added to.';
CREATE INDEX report_change_report ON report_change (report_id, recorded_at);
GRANT SELECT, INSERT ON report_change TO ${app};

CREATE TABLE report_evidence (
    id             uuid PRIMARY KEY,
    report_id      uuid        NOT NULL REFERENCES indicator_report,
    media_type     text        NOT NULL,
    byte_size      integer     NOT NULL CHECK (byte_size > 0),
    sha256         text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    sealed_name    bytea,
    sealed_content bytea,
    institution    text        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    withdrawn_at   timestamptz,
    CHECK ((withdrawn_at IS NULL) = (sealed_content IS NOT NULL)),
    CHECK ((withdrawn_at IS NULL) = (sealed_name IS NOT NULL))
);
COMMENT ON TABLE report_evidence IS 'Files that support a report, sealed; a withdrawn one keeps only its hash.';
CREATE INDEX report_evidence_report ON report_evidence (report_id);
GRANT SELECT, INSERT, UPDATE (sealed_name, sealed_content, withdrawn_at) ON report_evidence TO ${app};

CREATE TABLE report_delegation (
    id               uuid PRIMARY KEY,
    policy           text        NOT NULL REFERENCES policy,
    indicator        text,
    from_institution text        NOT NULL,
    to_institution   text        NOT NULL,
    to_unit          text,
    valid_from       date        NOT NULL,
    valid_until      date        NOT NULL CHECK (valid_until >= valid_from),
    recorded_at      timestamptz NOT NULL,
    revoked_at       timestamptz,
    version          bigint      NOT NULL
);
COMMENT ON TABLE report_delegation IS 'Who may report for whom, for how long.';
CREATE INDEX report_delegation_to ON report_delegation (to_institution);
GRANT SELECT, INSERT, UPDATE (revoked_at, version) ON report_delegation TO ${app};

CREATE TABLE report_reminder (
    id          uuid PRIMARY KEY,
    period_id   uuid        NOT NULL REFERENCES reporting_period,
    institution text        NOT NULL,
    cause       text        NOT NULL CHECK (cause IN ('DUE_SOON', 'OVERDUE', 'ASKED')),
    outstanding integer     NOT NULL CHECK (outstanding > 0),
    recorded_on date        NOT NULL,
    recorded_at timestamptz NOT NULL,
    UNIQUE (period_id, institution, cause, recorded_on)
);
COMMENT ON TABLE report_reminder IS 'Which entity was reminded of what it owes, once a day at most for the same cause.';
CREATE INDEX report_reminder_institution ON report_reminder (institution, recorded_at);
GRANT SELECT, INSERT ON report_reminder TO ${app};
