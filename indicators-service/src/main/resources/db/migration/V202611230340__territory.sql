-- The regional and local levels of government: bodies, sessions, plans, what was done each year. Entities, never persons.

CREATE TABLE territorial_body (
    id           uuid PRIMARY KEY,
    kind         text        NOT NULL CHECK (kind IN ('TABLE', 'COMMISSION', 'NETWORK')),
    level        text        NOT NULL CHECK (level IN ('REGIONAL', 'PROVINCIAL', 'LOCAL')),
    ubigeo       text        NOT NULL CHECK (ubigeo ~ '^[0-9]{2}([0-9]{2}){0,2}$'),
    name         text        NOT NULL CHECK (name <> ''),
    act_kind     text        NOT NULL CHECK (act_kind IN
        ('REGIONAL_ORDINANCE', 'MUNICIPAL_ORDINANCE', 'RESOLUTION', 'DECREE', 'OTHER')),
    act_number   text        NOT NULL CHECK (act_number <> ''),
    act_date     date        NOT NULL,
    secretariat  text        NOT NULL,
    dissolved_on date CHECK (dissolved_on >= act_date),
    synthetic    boolean     NOT NULL,
    recorded_at  timestamptz NOT NULL,
    version      bigint      NOT NULL
);
COMMENT ON TABLE territorial_body IS 'A table, commission or network against trafficking of a region, province or district.';
COMMENT ON COLUMN territorial_body.synthetic IS 'Made up for a demonstration; never official.';
CREATE INDEX territorial_body_place ON territorial_body (ubigeo, level);
GRANT SELECT, INSERT, UPDATE (kind, level, ubigeo, name, act_kind, act_number, act_date, secretariat, dissolved_on, version)
    ON territorial_body TO ${app};

CREATE TABLE territorial_session (
    id           uuid PRIMARY KEY,
    body_id      uuid        NOT NULL REFERENCES territorial_body,
    held_on      date        NOT NULL,
    participants text        NOT NULL CHECK (participants ~ '^[A-Z0-9][A-Z0-9-]*( [A-Z0-9][A-Z0-9-]*)*$'),
    institution  text        NOT NULL,
    withdrawn_at timestamptz,
    recorded_at  timestamptz NOT NULL,
    version      bigint      NOT NULL
);
COMMENT ON TABLE territorial_session IS 'A session of a body: when, and which entities took part (codes, separated by blanks).';
CREATE INDEX territorial_session_body ON territorial_session (body_id, held_on);
GRANT SELECT, INSERT, UPDATE (withdrawn_at, version) ON territorial_session TO ${app};

CREATE TABLE territorial_plan (
    id          uuid PRIMARY KEY,
    body_id     uuid REFERENCES territorial_body,
    level       text        NOT NULL CHECK (level IN ('REGIONAL', 'PROVINCIAL', 'LOCAL')),
    ubigeo      text        NOT NULL CHECK (ubigeo ~ '^[0-9]{2}([0-9]{2}){0,2}$'),
    name        text        NOT NULL CHECK (name <> ''),
    responsible text        NOT NULL,
    starts_on   date        NOT NULL,
    ends_on     date        NOT NULL CHECK (ends_on > starts_on),
    act_kind    text CHECK (act_kind IN ('REGIONAL_ORDINANCE', 'MUNICIPAL_ORDINANCE', 'RESOLUTION', 'DECREE', 'OTHER')),
    act_number  text CHECK (act_number <> ''),
    act_date    date,
    synthetic   boolean     NOT NULL,
    recorded_at timestamptz NOT NULL,
    version     bigint      NOT NULL,
    CHECK ((act_kind IS NULL) = (act_number IS NULL) AND (act_number IS NULL) = (act_date IS NULL))
);
COMMENT ON TABLE territorial_plan IS 'A regional or local plan against trafficking; without an approving act it is in elaboration.';
CREATE INDEX territorial_plan_place ON territorial_plan (ubigeo, level);
GRANT SELECT, INSERT, UPDATE (body_id, level, ubigeo, name, responsible, starts_on, ends_on, act_kind, act_number, act_date, version)
    ON territorial_plan TO ${app};

CREATE TABLE territorial_action (
    id           uuid PRIMARY KEY,
    plan_id      uuid        NOT NULL REFERENCES territorial_plan,
    number       integer     NOT NULL CHECK (number > 0),
    title        text        NOT NULL CHECK (title <> ''),
    measure      text        NOT NULL CHECK (measure <> ''),
    responsible  text        NOT NULL,
    policy       text,
    element_code text,
    recorded_at  timestamptz NOT NULL,
    version      bigint      NOT NULL,
    UNIQUE (plan_id, number),
    CHECK ((policy IS NULL) = (element_code IS NULL))
);
COMMENT ON TABLE territorial_action IS 'What a plan is to do, who answers for it, and which element of a national policy it serves.';
GRANT SELECT, INSERT, UPDATE (title, measure, responsible, policy, element_code, version) ON territorial_action TO ${app};

CREATE TABLE territorial_advance (
    id          uuid PRIMARY KEY,
    action_id   uuid        NOT NULL REFERENCES territorial_action,
    year        integer     NOT NULL CHECK (year BETWEEN 2000 AND 2099),
    revision    integer     NOT NULL CHECK (revision > 0),
    planned     numeric     NOT NULL CHECK (planned >= 0),
    achieved    numeric     NOT NULL CHECK (achieved >= 0),
    text        text        NOT NULL CHECK (text <> ''),
    institution text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    UNIQUE (action_id, year, revision)
);
COMMENT ON TABLE territorial_advance IS 'How far an action came in a year, in revisions; only added to.';
GRANT SELECT, INSERT ON territorial_advance TO ${app};

CREATE TABLE territorial_version (
    subject_id  uuid        NOT NULL,
    version     bigint      NOT NULL,
    content     text        NOT NULL,
    institution text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (subject_id, version)
);
COMMENT ON TABLE territorial_version IS 'What was said of a body, plan or action each time it was written; only added to.';
GRANT SELECT, INSERT ON territorial_version TO ${app};

-- An agreement that came out of a session of a body.
ALTER TABLE agreement ADD COLUMN session_id uuid REFERENCES territorial_session;
CREATE INDEX agreement_session ON agreement (session_id) WHERE session_id IS NOT NULL;
