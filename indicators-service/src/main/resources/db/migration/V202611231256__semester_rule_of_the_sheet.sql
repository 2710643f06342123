-- How half-years make a year is the indicator's own affair: its sheet may say it, else the policy's formulas do by the unit.

ALTER TABLE catalogue_entry_version
    ADD COLUMN semester_rule text CHECK (semester_rule IN ('SUM', 'MEAN', 'MAXIMUM', 'LAST', 'RATIO_OF_SUMS')),
    ADD CONSTRAINT catalogue_entry_version_semester_rule
        CHECK (kind IN ('OBJECTIVE_INDICATOR', 'SERVICE_INDICATOR') OR semester_rule IS NULL);
COMMENT ON COLUMN catalogue_entry_version.semester_rule IS 'How the year is made of its half-years, as the sheet says it.';
