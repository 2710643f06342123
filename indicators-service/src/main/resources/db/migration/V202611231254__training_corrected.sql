-- An edition registered wrongly is corrected or cancelled by its institution; what it said before stays, with why and when.

ALTER TABLE training_edition
    ADD COLUMN cancelled_at timestamptz,
    ADD COLUMN version      bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN training_edition.cancelled_at IS 'Since when it counts for nothing: it was not held, or was registered twice.';
GRANT UPDATE (entity, ubigeo, started_on, ended_on, enrolled, approved, cancelled_at, version) ON training_edition TO ${app};

CREATE TABLE training_edition_change (
    id          uuid PRIMARY KEY,
    edition_id  uuid        NOT NULL REFERENCES training_edition,
    action      text        NOT NULL CHECK (action IN ('CORRECTED', 'CANCELLED')),
    reason      text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    entity      text        NOT NULL,
    ubigeo      text,
    started_on  date        NOT NULL,
    ended_on    date        NOT NULL,
    enrolled    integer     NOT NULL,
    approved    integer     NOT NULL,
    institution text        NOT NULL,
    recorded_at timestamptz NOT NULL
);
COMMENT ON TABLE training_edition_change IS 'What an edition said until it was corrected or cancelled, and why. Only added to.';
CREATE INDEX training_edition_change_edition ON training_edition_change (edition_id, recorded_at);
GRANT SELECT, INSERT ON training_edition_change TO ${app};
