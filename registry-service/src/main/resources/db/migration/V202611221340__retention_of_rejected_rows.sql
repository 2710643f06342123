-- Rows of a file that could not be registered wait sealed to be corrected: a term may end that too.
ALTER TABLE retention_rule DROP CONSTRAINT retention_rule_kind_check;
ALTER TABLE retention_rule ADD CONSTRAINT retention_rule_kind_check
    CHECK (kind IN ('BORDER_CHECK', 'BORDER_REVIEW', 'ARCHIVED_SUSPECT', 'REJECTED_ROW'));
