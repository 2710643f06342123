-- Events are found by what they are a step of, so that an indicator can ask whether an alert was referred in time.
CREATE INDEX event_code_thing ON event_code (name, value) WHERE name IN ('recordId', 'referralId', 'resolutionId');
