-- Now and then many rows become one; whoever has counted them already does not count the one.
ALTER TABLE register_statistics ADD COLUMN replaces uuid[] NOT NULL DEFAULT '{}';
