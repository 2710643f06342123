-- Records get ascending identifiers and are filed one after the other, so that the rows of one lie together: a summary of each
-- part of the table finds them when a record is filed again or withdrawn. The index it replaces had an entry for every key of
-- every record, written at each registration and read only then.
DROP INDEX identity_token_record;
CREATE INDEX identity_token_record ON identity_token USING brin (record_id uuid_minmax_multi_ops)
    WITH (pages_per_range = 32, autosummarize = on);
