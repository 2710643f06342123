-- A reminder belongs to the day on which it was due to be said, whenever the service could say it: once for each.

ALTER TABLE report_reminder ADD COLUMN occasion_on date;
UPDATE report_reminder SET occasion_on = recorded_on;
ALTER TABLE report_reminder
    ALTER COLUMN occasion_on SET NOT NULL,
    ADD CONSTRAINT report_reminder_once UNIQUE (period_id, institution, cause, occasion_on),
    ADD CONSTRAINT report_reminder_not_early CHECK (recorded_on >= occasion_on);
COMMENT ON COLUMN report_reminder.occasion_on IS 'The day on which it was due to be said; a missed day is made up for later.';
