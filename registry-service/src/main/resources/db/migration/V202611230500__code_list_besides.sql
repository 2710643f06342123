-- Which version came with the register when another was imported: a later release's own version is not passed over in silence.
ALTER TABLE code_list_version ADD COLUMN shipped_version text NOT NULL DEFAULT '';
ALTER TABLE code_list_version ALTER COLUMN shipped_version DROP DEFAULT;
