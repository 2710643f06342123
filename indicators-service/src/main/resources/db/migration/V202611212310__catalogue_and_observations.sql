-- Policies, their catalogues in versions, and reported results in revisions. Nothing here is ever overwritten or deleted:
-- the service may add, and of a policy or an entry only change what a newer catalogue moves (version, position).

CREATE TABLE policy (
    code                   text PRIMARY KEY CHECK (code ~ '^[A-Z0-9-]{1,20}$'),
    name                   text        NOT NULL CHECK (name <> ''),
    conducting_institution text        NOT NULL CHECK (conducting_institution <> ''),
    legal_instrument       text        NOT NULL CHECK (legal_instrument <> ''),
    recorded_at            timestamptz NOT NULL,
    catalogue_version      bigint      NOT NULL CHECK (catalogue_version >= 0)
);
COMMENT ON TABLE policy IS 'A national policy or plan, known since its first catalogue was loaded.';
GRANT SELECT, INSERT, UPDATE (name, conducting_institution, legal_instrument, catalogue_version) ON policy TO ${app};

CREATE TABLE catalogue_entry (
    policy   text    NOT NULL REFERENCES policy,
    code     text    NOT NULL CHECK (code <> '' AND length(code) <= 40),
    kind     text    NOT NULL CHECK (kind IN
        ('OBJECTIVE', 'GUIDELINE', 'SERVICE', 'OBJECTIVE_INDICATOR', 'SERVICE_INDICATOR')),
    position integer NOT NULL CHECK (position > 0),
    PRIMARY KEY (policy, code),
    UNIQUE (policy, code, kind)
);
COMMENT ON TABLE catalogue_entry IS 'An element of a policy: the code and kind that stay.';
CREATE INDEX catalogue_entry_code ON catalogue_entry (code);
GRANT SELECT, INSERT, UPDATE (position) ON catalogue_entry TO ${app};

CREATE TABLE catalogue_entry_version (
    id               uuid PRIMARY KEY,
    policy           text        NOT NULL,
    code             text        NOT NULL,
    version          integer     NOT NULL CHECK (version > 0),
    valid_from       date,
    recorded_at      timestamptz NOT NULL,
    kind             text        NOT NULL,
    name             text        NOT NULL CHECK (name <> ''),
    pending          boolean     NOT NULL,
    parent_code      text,
    parent_as_given  text,
    parent_uncertain boolean     NOT NULL,
    responsible      text,
    service_number   integer CHECK (service_number > 0),
    source           text,
    code_status      text,
    condition        text,
    indicator_type   text CHECK (indicator_type IN ('QUALITY', 'COVERAGE')),
    direction        text CHECK (direction IN ('ASCENDING', 'DESCENDING', 'NEUTRAL')),
    aggregation      text CHECK (aggregation IN ('ACCUMULATED', 'NOT_ACCUMULATED')),
    unit             text CHECK (unit IN
        ('QUANTITY', 'NUMBER', 'PERCENTAGE', 'RATIO', 'RATE', 'INDEX', 'VARIATION_RATE')),
    baseline_year    integer CHECK (baseline_year BETWEEN 1990 AND 2100),
    baseline_text    text,
    baseline_status  text        NOT NULL CHECK (baseline_status IN ('STATED', 'NOT_AVAILABLE', 'MISSING', 'UNREADABLE')),
    baseline_value   numeric,
    baseline_percent boolean     NOT NULL,
    UNIQUE (policy, code, version),
    FOREIGN KEY (policy, code, kind) REFERENCES catalogue_entry (policy, code, kind) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (policy, parent_code) REFERENCES catalogue_entry (policy, code) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((kind = 'OBJECTIVE') = (parent_code IS NULL)),
    CHECK ((baseline_status = 'STATED') = (baseline_value IS NOT NULL)),
    CHECK ((baseline_status = 'MISSING') = (baseline_text IS NULL)),
    CHECK (kind IN ('OBJECTIVE_INDICATOR', 'SERVICE_INDICATOR') OR (indicator_type IS NULL AND direction IS NULL
        AND aggregation IS NULL AND unit IS NULL AND baseline_year IS NULL AND baseline_status = 'MISSING'))
);
COMMENT ON TABLE catalogue_entry_version IS 'What a catalogue said about an element from a moment on; the next version closes it.';
CREATE INDEX catalogue_entry_version_recorded ON catalogue_entry_version (policy, recorded_at);
GRANT SELECT, INSERT ON catalogue_entry_version TO ${app};

CREATE TABLE catalogue_target (
    version_id     uuid    NOT NULL REFERENCES catalogue_entry_version,
    year           integer NOT NULL CHECK (year BETWEEN 2000 AND 2099),
    target_text    text    NOT NULL,
    target_status  text    NOT NULL CHECK (target_status IN ('STATED', 'NOT_AVAILABLE', 'UNREADABLE')),
    target_value   numeric,
    target_percent boolean NOT NULL,
    PRIMARY KEY (version_id, year),
    CHECK ((target_status = 'STATED') = (target_value IS NOT NULL))
);
COMMENT ON TABLE catalogue_target IS 'A sheet''s target for a year, exactly as published and as a number.';
GRANT SELECT, INSERT ON catalogue_target TO ${app};

CREATE TABLE catalogue_import (
    id            uuid PRIMARY KEY,
    policy        text        NOT NULL REFERENCES policy,
    sha256        text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    recorded_at   timestamptz NOT NULL,
    institution   text        NOT NULL,
    row_count     integer     NOT NULL CHECK (row_count >= 0),
    error_count   integer     NOT NULL CHECK (error_count >= 0),
    added_count   integer     NOT NULL CHECK (added_count >= 0),
    changed_count integer     NOT NULL CHECK (changed_count >= 0),
    figure_count  integer     NOT NULL CHECK (figure_count >= 0)
);
COMMENT ON TABLE catalogue_import IS 'An import that was applied, on whose behalf, and what it changed.';
CREATE INDEX catalogue_import_policy ON catalogue_import (policy, recorded_at);
GRANT SELECT, INSERT ON catalogue_import TO ${app};

CREATE TABLE observation (
    id                  uuid PRIMARY KEY,
    policy              text        NOT NULL,
    indicator           text        NOT NULL,
    year                integer     NOT NULL CHECK (year BETWEEN 2000 AND 2099),
    revision            integer     NOT NULL CHECK (revision > 0),
    status              text        NOT NULL CHECK (status IN ('REPORTED', 'ND', 'PENDING')),
    value_text          text,
    value_status        text        NOT NULL,
    value               numeric,
    value_percent       boolean     NOT NULL,
    numerator_text      text,
    numerator_status    text        NOT NULL,
    numerator           numeric,
    numerator_percent   boolean     NOT NULL,
    denominator_text    text,
    denominator_status  text        NOT NULL,
    denominator         numeric,
    denominator_percent boolean     NOT NULL,
    reason              text,
    origin              text        NOT NULL CHECK (origin IN ('CATALOGUE', 'ENTITY')),
    institution         text,
    recorded_at         timestamptz NOT NULL,
    UNIQUE (policy, indicator, year, revision),
    FOREIGN KEY (policy, indicator) REFERENCES catalogue_entry (policy, code) DEFERRABLE INITIALLY DEFERRED,
    CHECK (value_status IN ('STATED', 'MISSING', 'UNREADABLE')),
    CHECK (numerator_status IN ('STATED', 'NOT_AVAILABLE', 'MISSING', 'UNREADABLE')),
    CHECK (denominator_status IN ('STATED', 'NOT_AVAILABLE', 'MISSING', 'UNREADABLE')),
    CHECK ((value_status = 'STATED') = (value IS NOT NULL)),
    CHECK ((numerator_status = 'STATED') = (numerator IS NOT NULL)),
    CHECK ((denominator_status = 'STATED') = (denominator IS NOT NULL)),
    CHECK ((status = 'REPORTED') = (value_status <> 'MISSING')),
    CHECK ((status = 'ND') = (reason IS NOT NULL)),
    CHECK ((origin = 'ENTITY') = (institution IS NOT NULL))
);
COMMENT ON TABLE observation IS 'A revision of an indicator''s result in a year. ND is a status with a reason, never 0.';
CREATE INDEX observation_recorded ON observation (policy, recorded_at);
GRANT SELECT, INSERT ON observation TO ${app};

CREATE TABLE received_event (
    id           uuid PRIMARY KEY,
    topic        text        NOT NULL,
    type         text        NOT NULL,
    subject_code text        NOT NULL,
    institution  text CHECK (institution ~ '^[A-Z0-9][A-Z0-9-]{0,31}$'),
    occurred_at  timestamptz NOT NULL,
    occurred_on  date        NOT NULL
);
COMMENT ON TABLE received_event IS 'What the registry and the care path announced: what, by whom, when, about which code. No personal data.';
CREATE INDEX received_event_counted ON received_event (occurred_on, type, institution);
CREATE INDEX received_event_subject ON received_event (subject_code);
GRANT SELECT, INSERT ON received_event TO ${app};
