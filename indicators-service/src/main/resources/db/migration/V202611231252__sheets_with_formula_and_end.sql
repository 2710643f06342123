-- A sheet says its formula, who reports it by code, and until when it holds; a unit that was read from the name says so.

ALTER TABLE catalogue_entry_version
    ADD COLUMN institution  text CHECK (institution ~ '^[A-Z0-9][A-Z0-9-]{0,31}$'),
    ADD COLUMN valid_until  date,
    ADD COLUMN formula      text CHECK (length(formula) BETWEEN 1 AND 2000),
    ADD COLUMN unit_deduced boolean NOT NULL DEFAULT false;

UPDATE catalogue_entry_version SET unit_deduced = true WHERE unit IS NOT NULL;

ALTER TABLE catalogue_entry_version
    ADD CONSTRAINT catalogue_entry_version_validity CHECK (valid_until >= valid_from),
    ADD CONSTRAINT catalogue_entry_version_deduced CHECK (NOT unit_deduced OR unit IS NOT NULL),
    ADD CONSTRAINT catalogue_entry_version_formula
        CHECK (kind IN ('OBJECTIVE_INDICATOR', 'SERVICE_INDICATOR') OR formula IS NULL);
COMMENT ON COLUMN catalogue_entry_version.valid_from IS 'Since when this holds in the world; null since the policy began.';
COMMENT ON COLUMN catalogue_entry_version.valid_until IS 'The last day on which the element exists; null while it goes on.';
COMMENT ON COLUMN catalogue_entry_version.formula IS 'How the indicator is computed, as its sheet says it.';
COMMENT ON COLUMN catalogue_entry_version.unit_deduced IS 'Read from the name or the percent sign, not said by the sheet.';
