-- A unit that accepted and could not attend says so, and one that attended answers who referred: the person comes back or stays.

ALTER TABLE referral
    ADD COLUMN for_child boolean NOT NULL DEFAULT false,
    DROP CONSTRAINT referral_status_check,
    ADD CONSTRAINT referral_status_check CHECK (status IN
        ('SENT', 'RECEIVED', 'ACCEPTED', 'REJECTED', 'ATTENDED', 'RETURNED', 'UNATTENDED', 'KEPT', 'REROUTED', 'CLOSED'));
COMMENT ON COLUMN referral.for_child IS 'The person was known to be a child when it was sent: shorter deadlines apply.';
UPDATE referral SET for_child = true WHERE to_unit IN ('UPE', 'CAR', 'DEMUNA');

ALTER TABLE referral_step
    DROP CONSTRAINT referral_step_event_check,
    DROP CONSTRAINT referral_step_says_why,
    ADD CONSTRAINT referral_step_event_check CHECK (event IN
        ('SENT', 'RECEIVED', 'ACCEPTED', 'REJECTED', 'ATTENDED', 'RETURNED', 'UNATTENDED', 'KEPT', 'REROUTED', 'CLOSED')),
    ADD CONSTRAINT referral_step_says_why CHECK
        ((event IN ('REJECTED', 'RETURNED', 'UNATTENDED', 'REROUTED', 'CLOSED')) = (reason IS NOT NULL));

-- Whoever attended before answers are owed is reminded like everybody else; nobody is late because of the new rule.
INSERT INTO timer (id, kind, about_id, person_code, case_code, owing_institution, owing_unit, origin_institution, origin_unit,
    rule, due_at, fires_at, rung)
SELECT gen_random_uuid(), 'REFERRAL', id, person_code, case_code, to_institution, to_unit, from_institution, from_unit,
    'REFERRAL_COUNTER_REFERRAL v1', greatest(status_since, now()) + interval '30 days',
    greatest(status_since, now()) + interval '30 days', 0
FROM referral WHERE status = 'ATTENDED'
ON CONFLICT DO NOTHING;
