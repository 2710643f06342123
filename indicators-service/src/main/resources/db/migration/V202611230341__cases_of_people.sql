-- The first case of a person tells of which department is what was done for them without a case.

CREATE INDEX event_person_victim_filed ON event_person (filed_under) WHERE victim;
CREATE INDEX event_person_victim_told ON event_person (told_as) WHERE victim;
CREATE INDEX identity_filed_under ON identity_filed (filed_under);
