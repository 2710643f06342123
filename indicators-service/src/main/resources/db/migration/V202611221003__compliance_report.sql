-- The compliance report: the ministry's own words by section, in revisions, and the frozen reports with their hash.

CREATE TABLE compliance_text (
    id          uuid PRIMARY KEY,
    policy      text        NOT NULL REFERENCES policy,
    year        integer     NOT NULL CHECK (year BETWEEN 2000 AND 2099),
    section     text        NOT NULL CHECK (section <> ''),
    revision    integer     NOT NULL CHECK (revision > 0),
    text        text        NOT NULL CHECK (length(text) <= 20000),
    institution text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    UNIQUE (policy, year, section, revision)
);
COMMENT ON TABLE compliance_text IS 'What the ministry wrote in a section of a year''s report; only added to.';
GRANT SELECT, INSERT ON compliance_text TO ${app};

CREATE TABLE compliance_publication (
    id          uuid PRIMARY KEY,
    policy      text        NOT NULL REFERENCES policy,
    year        integer     NOT NULL CHECK (year BETWEEN 2000 AND 2099),
    version     integer     NOT NULL CHECK (version > 0),
    document    text        NOT NULL,
    sha256      text        NOT NULL CHECK (sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
    institution text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    UNIQUE (policy, year, version)
);
COMMENT ON TABLE compliance_publication IS 'Reports frozen at their publication, with the hash of their content.';
GRANT SELECT, INSERT ON compliance_publication TO ${app};
