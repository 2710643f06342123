-- A report can be delivered late: under review by rule, after the close once the conducting ministry lets it in. When it was
-- delivered first, whether that was after its due day, and when it was published stay with it.

ALTER TABLE indicator_report
    ADD COLUMN delivered_at     timestamptz,
    ADD COLUMN late             boolean NOT NULL DEFAULT false,
    ADD COLUMN late_admitted_at timestamptz,
    ADD COLUMN published_at     timestamptz;

UPDATE indicator_report report
SET delivered_at = first.delivered_at,
    late         = (first.delivered_at AT TIME ZONE 'America/Lima')::date > first.due_on
FROM (SELECT sent.period_id, sent.indicator, period.due_on, min(change.recorded_at) AS delivered_at
      FROM indicator_report sent
           JOIN reporting_period period ON period.id = sent.period_id
           JOIN report_change change ON change.report_id = sent.id AND change.action = 'SUBMIT'
      GROUP BY sent.period_id, sent.indicator, period.due_on) first
WHERE first.period_id = report.period_id AND first.indicator = report.indicator;

UPDATE indicator_report report
SET published_at = published.at
FROM (SELECT report_id, max(recorded_at) AS at FROM report_change WHERE action = 'PUBLISH' GROUP BY report_id) published
WHERE published.report_id = report.id;

ALTER TABLE indicator_report
    ADD CONSTRAINT indicator_report_late_is_delivered CHECK (NOT late OR delivered_at IS NOT NULL),
    ADD CONSTRAINT indicator_report_published CHECK (state <> 'PUBLISHED' OR published_at IS NOT NULL);
COMMENT ON COLUMN indicator_report.late IS 'Delivered after the due day; no revision undoes that.';
COMMENT ON COLUMN indicator_report.late_admitted_at IS 'Since when the entity may deliver although the period is closed.';
COMMENT ON COLUMN indicator_report.published_at IS 'When this revision began to count; one rectified before its period was published never did.';
GRANT UPDATE (delivered_at, late, late_admitted_at, published_at) ON indicator_report TO ${app};
