-- Somebody who came home is looked after by a calendar, as somebody with a plan is.

CREATE TABLE repatriation_follow_up (
    repatriation_id uuid    NOT NULL REFERENCES repatriation (id),
    position        integer NOT NULL CHECK (position >= 0),
    due_on          date    NOT NULL,
    held_at         timestamptz,
    progress        text,
    held_by         text,
    PRIMARY KEY (repatriation_id, position),
    CONSTRAINT repatriation_follow_up_held CHECK ((held_at IS NULL) = (progress IS NULL) AND (held_at IS NULL) = (held_by IS NULL))
);
COMMENT ON TABLE repatriation_follow_up IS 'Follow-ups of a return from the day the person arrived, by follow_up_rules.csv.';
GRANT SELECT, INSERT, UPDATE (due_on, held_at, progress, held_by) ON repatriation_follow_up TO ${app};
