package pe.kuska.registry.people.domain;

import java.time.Instant;

/** A case a person is in. */
public record CaseOfPerson(String code, String kind, String institution, PersonRole role, Instant receivedAt) {}
