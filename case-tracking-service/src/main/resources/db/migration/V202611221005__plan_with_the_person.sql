-- Reintegration plans with all their versions, signatures and follow-ups, and evaluations.

CREATE TABLE plan (
    id              uuid PRIMARY KEY,
    version         bigint      NOT NULL,
    person_code     text        NOT NULL,
    kind            text        NOT NULL CHECK (kind IN ('PRI', 'PTI')),
    institution     text        NOT NULL,
    unit            text,
    previous_id     uuid REFERENCES plan (id),
    status          text        NOT NULL CHECK (status IN ('OFFERED', 'DECLINED', 'DRAFTING', 'AGREED', 'IN_PROGRESS',
        'UNDER_REVIEW', 'COMPLETED', 'INTERRUPTED')),
    status_since    timestamptz NOT NULL,
    current_version integer     NOT NULL CHECK (current_version >= 0),
    place           text,
    reason          text,
    outcome         text,
    CONSTRAINT plan_says_why CHECK (status NOT IN ('DECLINED', 'INTERRUPTED', 'UNDER_REVIEW') OR reason IS NOT NULL),
    CONSTRAINT plan_completed_has_an_outcome CHECK ((status = 'COMPLETED') = (outcome IS NOT NULL)),
    CONSTRAINT plan_agreed_is_written CHECK (status NOT IN ('AGREED', 'IN_PROGRESS', 'COMPLETED') OR current_version > 0)
);
CREATE INDEX plan_person ON plan (person_code, id);
CREATE UNIQUE INDEX plan_one_open ON plan (person_code) WHERE status NOT IN ('DECLINED', 'COMPLETED', 'INTERRUPTED');
GRANT SELECT, INSERT, UPDATE (version, status, status_since, current_version, place, reason, outcome) ON plan TO ${app};

CREATE TABLE plan_action (
    plan_id     uuid    NOT NULL REFERENCES plan (id),
    position    integer NOT NULL CHECK (position >= 0),
    in_version  integer NOT NULL CHECK (in_version > 0),
    action_id   uuid    NOT NULL,
    goal        integer NOT NULL CHECK (goal > 0),
    area        text    NOT NULL,
    institution text    NOT NULL,
    unit        text,
    due_on      date    NOT NULL,
    sealed_text bytea,
    PRIMARY KEY (plan_id, position),
    UNIQUE (plan_id, in_version, action_id)
);
COMMENT ON TABLE plan_action IS 'The actions of every version; only added to. sealed_text is the goal and the action in words, encrypted.';
GRANT SELECT, INSERT ON plan_action TO ${app};

CREATE TABLE plan_signature (
    plan_id     uuid        NOT NULL REFERENCES plan (id),
    position    integer     NOT NULL CHECK (position >= 0),
    of_version  integer     NOT NULL CHECK (of_version > 0),
    signed_as   text        NOT NULL CHECK (signed_as IN ('PERSON', 'CASE_MANAGER', 'ENTITY')),
    institution text        NOT NULL,
    unit        text,
    signed_by   text        NOT NULL,
    signed_at   timestamptz NOT NULL,
    PRIMARY KEY (plan_id, position)
);
GRANT SELECT, INSERT ON plan_signature TO ${app};

CREATE TABLE plan_follow_up (
    plan_id     uuid    NOT NULL REFERENCES plan (id),
    position    integer NOT NULL CHECK (position >= 0),
    due_on      date    NOT NULL,
    held_at     timestamptz,
    progress    text,
    sealed_note bytea,
    PRIMARY KEY (plan_id, position),
    CHECK ((held_at IS NULL) = (progress IS NULL))
);
GRANT SELECT, INSERT, UPDATE (due_on, held_at, progress, sealed_note) ON plan_follow_up TO ${app};

CREATE TABLE plan_action_done (
    plan_id   uuid        NOT NULL REFERENCES plan (id),
    position  integer     NOT NULL CHECK (position >= 0),
    action_id uuid        NOT NULL,
    done_at   timestamptz NOT NULL,
    done_by   text        NOT NULL,
    PRIMARY KEY (plan_id, position),
    UNIQUE (plan_id, action_id)
);
GRANT SELECT, INSERT ON plan_action_done TO ${app};

CREATE TABLE evaluation (
    id          uuid PRIMARY KEY,
    person_code text        NOT NULL,
    instrument  text        NOT NULL,
    institution text        NOT NULL,
    unit        text,
    made_at     timestamptz NOT NULL
);
CREATE INDEX evaluation_person ON evaluation (person_code, id);
GRANT SELECT, INSERT ON evaluation TO ${app};

CREATE TABLE evaluation_score (
    evaluation_id uuid    NOT NULL REFERENCES evaluation (id),
    domain        text    NOT NULL,
    score         integer NOT NULL CHECK (score BETWEEN 1 AND 5),
    PRIMARY KEY (evaluation_id, domain)
);
GRANT SELECT, INSERT ON evaluation_score TO ${app};
