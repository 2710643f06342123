-- The cases that an institution registered, for those who work on them.
CREATE INDEX timeline_step_registered_by ON timeline_step (institution, case_code)
    WHERE type = 'CaseRegistered' AND person_code IS NULL;
