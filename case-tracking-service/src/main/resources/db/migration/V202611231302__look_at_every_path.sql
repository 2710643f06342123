-- The clocks of those whom no unit cares for are set when a path is looked at: everybody's is, once.

INSERT INTO path_changed (person_code)
SELECT person_code FROM victim_in_case UNION SELECT code FROM identity_lead;
