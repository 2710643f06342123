-- A person on her way home who does not arrive: the receiving unit says so, and who asked looks for her.
ALTER TABLE repatriation
    DROP CONSTRAINT repatriation_status_check,
    DROP CONSTRAINT repatriation_says_why,
    ADD CONSTRAINT repatriation_status_check CHECK (status IN
        ('REQUESTED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'DEPARTED', 'NOT_ARRIVED', 'ARRIVED')),
    ADD CONSTRAINT repatriation_says_why
        CHECK ((status IN ('REFUSED', 'WITHDRAWN', 'NOT_ARRIVED')) = (reason IS NOT NULL));
