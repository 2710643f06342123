-- The files of a published report as they were delivered on the day: whoever downloads one again gets the same bytes and can
-- compare them with the hash. The database checks each hash itself.

CREATE TABLE compliance_file (
    publication_id uuid    NOT NULL REFERENCES compliance_publication,
    format         text    NOT NULL CHECK (format IN ('CONTENT', 'JSON', 'DOCX', 'PDF', 'XLSX')),
    media_type     text    NOT NULL CHECK (media_type <> ''),
    byte_size      integer NOT NULL CHECK (byte_size = length(body)),
    sha256         text    NOT NULL CHECK (sha256 = encode(sha256(body), 'hex')),
    body           bytea   NOT NULL,
    PRIMARY KEY (publication_id, format)
);
COMMENT ON TABLE compliance_file IS 'Each file of a published report, byte for byte, with its hash.';
ALTER TABLE compliance_file ALTER COLUMN body SET STORAGE EXTERNAL;
GRANT SELECT, INSERT ON compliance_file TO ${app};
