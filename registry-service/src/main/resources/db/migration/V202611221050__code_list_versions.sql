-- Newer versions of code lists than those that ship; the newest holds. None is ever changed or deleted.
CREATE TABLE code_list_version (
    position bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    name text NOT NULL,
    version text NOT NULL,
    title text NOT NULL,
    source text NOT NULL,
    entries jsonb NOT NULL,
    imported_at timestamptz NOT NULL,
    imported_by text NOT NULL,
    institution text NOT NULL,
    PRIMARY KEY (name, version)
);
GRANT SELECT, INSERT ON code_list_version TO ${app};
