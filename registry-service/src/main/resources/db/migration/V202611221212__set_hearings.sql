-- A resolution may set the day of the next hearing, which the victim's side wants to know.

ALTER TABLE resolution ADD COLUMN hearing_on date CHECK (hearing_on >= issued_on);
COMMENT ON COLUMN resolution.hearing_on IS 'The day of the next hearing, if the resolution sets one.';
