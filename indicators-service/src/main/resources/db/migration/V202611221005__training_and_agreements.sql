-- Accredited training as numbers, and agreements with their six-monthly reviews. No personal data.

CREATE TABLE training_course (
    id            uuid PRIMARY KEY,
    institution   text        NOT NULL,
    name          text        NOT NULL CHECK (name <> ''),
    audience      text        NOT NULL CHECK (audience IN ('POLICE', 'JUSTICE_OPERATORS', 'PUBLIC_SERVANTS',
        'CHILD_CARE_OPERATORS', 'TRANSPORT_WORKERS', 'REGISTER_USERS', 'OTHER')),
    hours         integer     NOT NULL CHECK (hours > 0),
    accredited_by text,
    recorded_at   timestamptz NOT NULL
);
COMMENT ON TABLE training_course IS 'A course on trafficking that an institution offers.';
GRANT SELECT, INSERT ON training_course TO ${app};

CREATE TABLE training_edition (
    id          uuid PRIMARY KEY,
    course_id   uuid        NOT NULL REFERENCES training_course,
    entity      text        NOT NULL,
    ubigeo      text CHECK (ubigeo ~ '^[0-9]{2}([0-9]{2}){0,2}$'),
    started_on  date        NOT NULL,
    ended_on    date        NOT NULL CHECK (ended_on >= started_on),
    enrolled    integer     NOT NULL CHECK (enrolled > 0),
    approved    integer     NOT NULL CHECK (approved BETWEEN 0 AND enrolled),
    recorded_at timestamptz NOT NULL
);
COMMENT ON TABLE training_edition IS 'A course was held: how many of which entity enrolled and approved, where and when.';
CREATE INDEX training_edition_ended ON training_edition (ended_on);
GRANT SELECT, INSERT ON training_edition TO ${app};

CREATE TABLE agreement (
    id             uuid PRIMARY KEY,
    body           text        NOT NULL CHECK (body IN
        ('MULTISECTOR_COMMISSION', 'REGIONAL_BODY', 'LOCAL_BODY', 'BINATIONAL_PLAN')),
    title          text        NOT NULL CHECK (title <> ''),
    element_code   text,
    ubigeo         text CHECK (ubigeo ~ '^[0-9]{2}([0-9]{2}){0,2}$'),
    responsible    text        NOT NULL,
    agreed_on      date        NOT NULL,
    due_on         date        NOT NULL,
    state          text        NOT NULL CHECK (state IN ('PENDING', 'IN_PROGRESS', 'FULFILLED', 'CANCELLED')),
    next_review_on date        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    version        bigint      NOT NULL
);
COMMENT ON TABLE agreement IS 'What a body agreed that an institution is to do by a day.';
GRANT SELECT, INSERT, UPDATE (state, next_review_on, version) ON agreement TO ${app};

CREATE TABLE agreement_review (
    id           uuid PRIMARY KEY,
    agreement_id uuid        NOT NULL REFERENCES agreement,
    state_found  text        NOT NULL,
    text         text        NOT NULL CHECK (text <> ''),
    reviewed_on  date        NOT NULL,
    institution  text        NOT NULL,
    recorded_at  timestamptz NOT NULL
);
COMMENT ON TABLE agreement_review IS 'Reviews of agreements; only added to.';
CREATE INDEX agreement_review_agreement ON agreement_review (agreement_id, recorded_at);
GRANT SELECT, INSERT ON agreement_review TO ${app};
