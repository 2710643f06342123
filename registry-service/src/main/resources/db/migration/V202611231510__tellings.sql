-- Undoing an import takes back what was told in one version, while what others told stands. A version that repeats an earlier
-- one, because a hand put something right or because a later telling was taken back, is no telling of its own.
ALTER TABLE person_record ADD COLUMN told_version integer NOT NULL DEFAULT 1;
ALTER TABLE person_record_version ADD COLUMN told_version integer;
UPDATE person_record_version v SET told_version = (
    SELECT max(told) FROM generate_series(1, v.version) AS told
    WHERE told = 1 OR NOT EXISTS (
        SELECT 1 FROM record_correction c WHERE c.record_id = v.record_id AND c.version = told));
UPDATE person_record r SET told_version = (
    SELECT max(told) FROM generate_series(1, r.version) AS told
    WHERE told = 1 OR NOT EXISTS (
        SELECT 1 FROM record_correction c WHERE c.record_id = r.id AND c.version = told))
WHERE version > 1;
ALTER TABLE person_record_version ALTER COLUMN told_version SET NOT NULL;

CREATE TABLE person_record_taken_back (
    record_id uuid NOT NULL REFERENCES person_record,
    version integer NOT NULL,
    taken_back_at timestamptz NOT NULL,
    taken_back_by text NOT NULL,
    PRIMARY KEY (record_id, version)
);
GRANT SELECT, INSERT ON person_record_taken_back TO ${app};

ALTER TABLE case_version ADD COLUMN told_version integer;
UPDATE case_version SET told_version = version;
ALTER TABLE case_version ALTER COLUMN told_version SET NOT NULL;

CREATE TABLE case_version_taken_back (
    case_id uuid NOT NULL,
    version integer NOT NULL,
    taken_back_at timestamptz NOT NULL,
    taken_back_by text NOT NULL,
    PRIMARY KEY (case_id, version),
    FOREIGN KEY (case_id, version) REFERENCES case_version
);
GRANT SELECT, INSERT ON case_version_taken_back TO ${app};
