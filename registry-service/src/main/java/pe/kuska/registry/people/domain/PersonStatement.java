package pe.kuska.registry.people.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a source says about one person of a case.
 *
 * @param sourceRecordId the person's number in the source's system, if it has one
 */
public record PersonStatement(PersonRole role, @Nullable String sourceRecordId, Identity identity) {}
