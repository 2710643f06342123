-- Shelters, their beds and who stays in them. The directory is entered by its institutions; none is shipped.

CREATE TABLE shelter (
    id             uuid PRIMARY KEY,
    version        bigint  NOT NULL,
    kind           text    NOT NULL,
    name           text    NOT NULL CHECK (name <> ''),
    institution    text    NOT NULL,
    unit           text    NOT NULL,
    department     text    NOT NULL CHECK (department ~ '^[0-9]{2}$'),
    women          boolean NOT NULL,
    men            boolean NOT NULL,
    min_age        integer NOT NULL CHECK (min_age >= 0),
    max_age        integer NOT NULL,
    with_children  boolean NOT NULL,
    capacity       integer NOT NULL CHECK (capacity >= 0),
    sealed_address bytea,
    CHECK (max_age >= min_age),
    CHECK (women OR men),
    UNIQUE (institution, unit, name)
);
COMMENT ON COLUMN shelter.sealed_address IS 'Encrypted; opened only for a unit that brings somebody there.';
GRANT SELECT, INSERT, UPDATE (version, capacity, women, men, min_age, max_age, with_children) ON shelter TO ${app};

CREATE TABLE stay (
    id                      uuid PRIMARY KEY,
    version                 bigint      NOT NULL,
    shelter_id              uuid        NOT NULL REFERENCES shelter (id),
    person_code             text        NOT NULL,
    beds                    integer     NOT NULL CHECK (beds > 0),
    reserved_by_institution text        NOT NULL,
    reserved_by_unit        text,
    reserved_at             timestamptz NOT NULL,
    reserved_until          timestamptz NOT NULL CHECK (reserved_until > reserved_at),
    status                  text        NOT NULL
        CHECK (status IN ('RESERVED', 'RELEASED', 'PRESENT', 'MOVED', 'LEFT')),
    began_at                timestamptz,
    ended_at                timestamptz,
    reason                  text,
    CHECK ((status IN ('RELEASED', 'MOVED', 'LEFT')) = (ended_at IS NOT NULL)),
    CHECK ((ended_at IS NULL) = (reason IS NULL)),
    CHECK (status NOT IN ('PRESENT', 'MOVED', 'LEFT') OR began_at IS NOT NULL)
);
CREATE INDEX stay_shelter ON stay (shelter_id, id);
CREATE UNIQUE INDEX stay_one_at_a_time ON stay (person_code, status) WHERE status IN ('RESERVED', 'PRESENT');
GRANT SELECT, INSERT, UPDATE (version, status, began_at, ended_at, reason) ON stay TO ${app};

CREATE TABLE bed (
    shelter_id uuid    NOT NULL REFERENCES shelter (id),
    number     integer NOT NULL CHECK (number > 0),
    stay_id    uuid REFERENCES stay (id),
    PRIMARY KEY (shelter_id, number)
);
COMMENT ON TABLE bed IS 'One row per bed: it is free or one stay has it.';
CREATE INDEX bed_free ON bed (shelter_id, number) WHERE stay_id IS NULL;
CREATE INDEX bed_stay ON bed (stay_id) WHERE stay_id IS NOT NULL;
GRANT SELECT, INSERT, DELETE, UPDATE (stay_id) ON bed TO ${app};
