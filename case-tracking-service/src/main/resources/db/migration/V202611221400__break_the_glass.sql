-- Who read somebody's path in an emergency without being tied to them, why, and what a second person thought of it.

CREATE TABLE emergency_access (
    id                 uuid PRIMARY KEY,
    version            bigint      NOT NULL,
    person_code        text        NOT NULL,
    opened_by          text        NOT NULL,
    institution        text        NOT NULL,
    unit               text,
    reason             text        NOT NULL,
    sealed_explanation bytea       NOT NULL,
    opened_at          timestamptz NOT NULL,
    ends_at            timestamptz NOT NULL CHECK (ends_at > opened_at),
    review             text        NOT NULL CHECK (review IN ('PENDING', 'JUSTIFIED', 'UNJUSTIFIED')),
    reviewed_by        text CHECK (reviewed_by <> opened_by),
    reviewed_at        timestamptz,
    sealed_opinion     bytea,
    CONSTRAINT emergency_access_reviewed CHECK ((review = 'PENDING') = (reviewed_at IS NULL)
        AND (review = 'PENDING') = (reviewed_by IS NULL)),
    CONSTRAINT emergency_access_objection_says_why CHECK (review <> 'UNJUSTIFIED' OR sealed_opinion IS NOT NULL)
);
CREATE INDEX emergency_access_of_somebody ON emergency_access (opened_by, id);
CREATE INDEX emergency_access_to_review ON emergency_access (review, id);
GRANT SELECT, INSERT, UPDATE (version, review, reviewed_by, reviewed_at, sealed_opinion) ON emergency_access TO ${app};

CREATE TABLE emergency_access_use (
    position  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    access_id uuid        NOT NULL REFERENCES emergency_access (id),
    used_at   timestamptz NOT NULL,
    what      text        NOT NULL
);
COMMENT ON TABLE emergency_access_use IS 'Each reading by an access. Only added to.';
CREATE INDEX emergency_access_use_of_access ON emergency_access_use (access_id);
GRANT SELECT, INSERT ON emergency_access_use TO ${app};
