-- Inhabitants by territory and year, as an institution published them: what rates are counted among. None ship.
CREATE TABLE population_table (
    id uuid PRIMARY KEY,
    year smallint NOT NULL,
    version text NOT NULL,
    source text NOT NULL,
    imported_at timestamptz NOT NULL,
    imported_by text NOT NULL,
    UNIQUE (year, version)
);
GRANT SELECT, INSERT ON population_table TO ${app};

CREATE TABLE population_row (
    table_id uuid NOT NULL REFERENCES population_table,
    territory text NOT NULL CHECK (territory ~ '^(0[1-9]|1[0-9]|2[0-5])([0-9]{2})?$'),
    inhabitants bigint NOT NULL CHECK (inhabitants > 0),
    PRIMARY KEY (table_id, territory)
);
GRANT SELECT, INSERT ON population_row TO ${app};
