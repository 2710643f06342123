-- What every service keeps beside its own tables. Flyway runs as the owner; ${app} is the service's own login.

CREATE TABLE outbox_event (
    position    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id          uuid        NOT NULL UNIQUE,
    topic       text        NOT NULL,
    key         text        NOT NULL,
    type        text        NOT NULL,
    occurred_at timestamptz NOT NULL,
    data        jsonb       NOT NULL,
    traceparent text,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    sent_at     timestamptz
);
COMMENT ON TABLE outbox_event IS 'Events stored in the transaction that caused them, relayed to Kafka in order of position. No personal data.';
CREATE INDEX outbox_event_unsent ON outbox_event (position) WHERE sent_at IS NULL;
CREATE INDEX outbox_event_sent ON outbox_event (sent_at) WHERE sent_at IS NOT NULL;
GRANT SELECT, INSERT, DELETE, UPDATE (sent_at) ON outbox_event TO ${app};

CREATE TABLE processed_event (
    event_id     uuid PRIMARY KEY,
    processed_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE processed_event IS 'Events of other services that have taken effect here; written together with the effect.';
GRANT SELECT, INSERT ON processed_event TO ${app};

CREATE TABLE dead_letter (
    event_id     uuid PRIMARY KEY,
    topic        text        NOT NULL,
    key          text        NOT NULL,
    type         text        NOT NULL,
    reason       text        NOT NULL,
    set_aside_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE dead_letter IS 'Events that could not be applied; their content waits in the topic''s .dlq.';
CREATE INDEX dead_letter_key ON dead_letter (topic, key);
GRANT SELECT, INSERT, DELETE ON dead_letter TO ${app};

CREATE TABLE audit_entry (
    position      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    lane          smallint    NOT NULL,
    sequence      bigint      NOT NULL CHECK (sequence > 0),
    occurred_at   timestamptz NOT NULL,
    actor         text        NOT NULL,
    actor_kind    text        NOT NULL CHECK (actor_kind IN ('PERSON', 'SYSTEM', 'SERVICE')),
    institution   text,
    unit          text,
    roles         text        NOT NULL,
    action        text        NOT NULL,
    subject_type  text        NOT NULL,
    subject_id    text        NOT NULL,
    purpose       text,
    outcome       text        NOT NULL CHECK (outcome IN ('DONE', 'DENIED')),
    request_id    text,
    details       text        NOT NULL,
    previous_hash bytea       NOT NULL CHECK (octet_length(previous_hash) = 32),
    hash          bytea       NOT NULL CHECK (octet_length(hash) = 32),
    UNIQUE (lane, sequence)
);
COMMENT ON TABLE audit_entry IS 'Who did, saw or was refused what. Append-only, chained per lane with a keyed hash.';
CREATE INDEX audit_entry_subject ON audit_entry (subject_type, subject_id, position);
CREATE INDEX audit_entry_institution ON audit_entry (institution, position);
GRANT SELECT, INSERT ON audit_entry TO ${app};

CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit is append-only';
END $$;
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();

CREATE TABLE audit_head (
    lane     smallint PRIMARY KEY,
    sequence bigint NOT NULL,
    hash     bytea  NOT NULL CHECK (octet_length(hash) = 32)
);
COMMENT ON TABLE audit_head IS 'The last entry of each lane; locked while a transaction adds to the lane.';
INSERT INTO audit_head (lane, sequence, hash)
SELECT lane, 0, decode(repeat('00', 32), 'hex') FROM generate_series(0, 7) AS lane;
-- Small and rewritten at each entry: room in its page keeps the updates in place.
ALTER TABLE audit_head SET (fillfactor = 10);
GRANT SELECT, UPDATE ON audit_head TO ${app};

CREATE TABLE idempotency_key (
    caller      text        NOT NULL,
    operation   text        NOT NULL,
    key         text        NOT NULL,
    fingerprint bytea       NOT NULL,
    status      integer,
    location    text,
    etag        text,
    body        text,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (caller, operation, key)
);
COMMENT ON TABLE idempotency_key IS 'The answer once given to a request, for whoever repeats it. Ids and codes only.';
CREATE INDEX idempotency_key_recorded ON idempotency_key (recorded_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_key TO ${app};
