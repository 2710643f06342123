-- What is owed until when, who was reminded of it, and what a referral still lacked.

CREATE TABLE timer (
    id                 uuid PRIMARY KEY,
    kind               text        NOT NULL,
    about_id           uuid        NOT NULL,
    person_code        text,
    case_code          text,
    owing_institution  text        NOT NULL,
    owing_unit         text,
    origin_institution text,
    origin_unit        text,
    rule               text        NOT NULL,
    due_at             timestamptz NOT NULL,
    fires_at           timestamptz NOT NULL,
    rung               integer     NOT NULL CHECK (rung >= 0),
    fired_at           timestamptz,
    to_institution     text,
    to_unit            text,
    cleared_at         timestamptz,
    CONSTRAINT timer_fired_tells_somebody CHECK ((fired_at IS NULL) = (to_institution IS NULL))
);
COMMENT ON TABLE timer IS 'What a unit owes until when, one row per rung of the ladder; fired once, cleared when somebody acts.';
CREATE UNIQUE INDEX timer_one_reminder_per_due_date ON timer (kind, about_id, due_at, rung, fires_at) WHERE cleared_at IS NULL;
CREATE INDEX timer_waiting ON timer (fires_at) WHERE fired_at IS NULL AND cleared_at IS NULL;
CREATE INDEX timer_about ON timer (about_id) WHERE cleared_at IS NULL;
CREATE INDEX timer_owing ON timer (owing_institution, owing_unit, due_at) WHERE cleared_at IS NULL;
CREATE INDEX timer_told ON timer (to_institution, to_unit, due_at) WHERE cleared_at IS NULL AND fired_at IS NOT NULL;
GRANT SELECT, INSERT, UPDATE (fired_at, to_institution, to_unit, cleared_at) ON timer TO ${app};

ALTER TABLE timeline_step RENAME COLUMN referral_id TO about_id;
COMMENT ON COLUMN timeline_step.about_id IS 'The referral, alert, attention, plan … that the step belongs to.';

ALTER TABLE referral
    ADD COLUMN previous_id uuid REFERENCES referral (id),
    ADD COLUMN documents text[] NOT NULL DEFAULT '{}',
    DROP CONSTRAINT referral_status_check,
    ADD CONSTRAINT referral_status_check CHECK (status IN
        ('SENT', 'RECEIVED', 'ACCEPTED', 'REJECTED', 'ATTENDED', 'RETURNED', 'REROUTED', 'CLOSED'));
COMMENT ON COLUMN referral.previous_id IS 'The referral to another unit that this one takes the place of.';
COMMENT ON COLUMN referral.documents IS 'Kind and digest of the documents that go along; the documents stay with the sender.';
CREATE UNIQUE INDEX referral_rerouted_once ON referral (previous_id) WHERE previous_id IS NOT NULL;
CREATE INDEX referral_outgoing ON referral (from_institution, from_unit, status, id);

ALTER TABLE referral_step
    DROP CONSTRAINT referral_step_event_check,
    DROP CONSTRAINT referral_step_says_why,
    ADD CONSTRAINT referral_step_event_check CHECK (event IN
        ('SENT', 'RECEIVED', 'ACCEPTED', 'REJECTED', 'ATTENDED', 'RETURNED', 'REROUTED', 'CLOSED')),
    ADD CONSTRAINT referral_step_says_why
        CHECK ((event IN ('REJECTED', 'RETURNED', 'REROUTED', 'CLOSED')) = (reason IS NOT NULL));
