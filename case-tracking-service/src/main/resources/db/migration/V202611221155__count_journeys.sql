-- How far each person got, kept up as facts are heard, so that the funnel is summed up and not computed from everybody's
-- facts. What waits to be counted is noted in the transaction of the fact itself.

CREATE TABLE path_changed (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_code text,
    case_code   text,
    CONSTRAINT path_changed_of_somebody CHECK ((person_code IS NULL) <> (case_code IS NULL))
);
COMMENT ON TABLE path_changed IS 'Whose path may look different; a row goes when whoever keeps something of all paths has looked.';
GRANT SELECT, INSERT, DELETE ON path_changed TO ${app};

CREATE TABLE journey (
    person_code   text PRIMARY KEY,
    year          integer NOT NULL,
    department    text    NOT NULL CHECK (department ~ '^([0-9]{2}|ND)$'),
    furthest      text    NOT NULL,
    reason        text,
    registered_by text[]  NOT NULL,
    accepted_by   text[]  NOT NULL
);
COMMENT ON TABLE journey IS 'How far a person got, as their path tells; computed anew whenever it changes.';
COMMENT ON COLUMN journey.registered_by IS 'Institutions with a case of theirs: these may see who is behind a figure.';
COMMENT ON COLUMN journey.accepted_by IS 'Units (institution/unit) that took responsibility: so may these.';
CREATE INDEX journey_of_year ON journey (year, department, person_code);
GRANT SELECT, INSERT, DELETE ON journey TO ${app};

CREATE TABLE journey_step (
    person_code text        NOT NULL REFERENCES journey ON DELETE CASCADE,
    step        text        NOT NULL,
    reached_at  timestamptz NOT NULL,
    PRIMARY KEY (person_code, step)
);
COMMENT ON TABLE journey_step IS 'When a person first got to a step of the funnel.';
GRANT SELECT, INSERT ON journey_step TO ${app};

-- Locked by whoever writes journeys and by whoever sums them up.
CREATE TABLE journey_rule (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    steps    text NOT NULL
);
COMMENT ON TABLE journey_rule IS 'The steps by which journeys were judged; when others are in force, everybody is judged anew.';
INSERT INTO journey_rule (steps) VALUES ('');
GRANT SELECT, UPDATE (steps) ON journey_rule TO ${app};
