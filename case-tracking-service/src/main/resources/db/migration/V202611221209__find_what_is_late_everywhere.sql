-- The auditor reads what is late whoever owes it, a page at a time.
CREATE INDEX timer_late ON timer (due_at, about_id, kind) WHERE cleared_at IS NULL;
