CREATE TABLE thing (
    id   uuid PRIMARY KEY,
    name text NOT NULL
);
GRANT SELECT, INSERT ON thing TO ${app};

-- What the probe's handler applied, in its order.
CREATE TABLE applied (
    position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key      text NOT NULL,
    number   integer NOT NULL,
    UNIQUE (key, number)
);
GRANT SELECT, INSERT ON applied TO ${app};
