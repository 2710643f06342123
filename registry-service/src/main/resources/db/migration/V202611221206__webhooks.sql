-- Where institutions' systems want to be told of events. Secrets are sealed with the service's key ring.
CREATE TABLE webhook (
    institution text NOT NULL,
    name text NOT NULL CHECK (name ~ '^[A-Za-z0-9._-]{1,40}$'),
    address text NOT NULL,
    types text[] NOT NULL,
    key_id text NOT NULL,
    sealed_secret bytea NOT NULL,
    previous_key_id text,
    sealed_previous bytea,
    previous_until timestamptz,
    state text NOT NULL CHECK (state IN ('ACTIVE', 'STOPPED')),
    version integer NOT NULL CHECK (version > 0),
    place_at timestamptz NOT NULL,
    place_position bigint NOT NULL,
    failures integer NOT NULL CHECK (failures >= 0),
    due_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    changed_by text NOT NULL,
    PRIMARY KEY (institution, name)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook TO ${app};

-- Each time an event was told, or was tried to be. Codes only; nothing of what the other side answered but its status.
CREATE TABLE webhook_attempt (
    id uuid PRIMARY KEY,
    institution text NOT NULL,
    name text NOT NULL,
    event_id uuid NOT NULL,
    event_type text NOT NULL,
    event_key text NOT NULL,
    cursor text NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    outcome text NOT NULL CHECK (outcome IN ('DELIVERED', 'FAILED', 'DEAD')),
    status integer,
    why text,
    at timestamptz NOT NULL,
    took_millis bigint NOT NULL
);
CREATE INDEX webhook_attempt_of ON webhook_attempt (institution, name, id DESC);
CREATE INDEX webhook_attempt_at ON webhook_attempt (at);
GRANT SELECT, INSERT, DELETE ON webhook_attempt TO ${app};
