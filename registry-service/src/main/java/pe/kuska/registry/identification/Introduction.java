package pe.kuska.registry.identification;

import java.time.LocalDate;
import pe.kuska.registry.people.domain.PersonStatement;
import pe.kuska.registry.people.domain.RecordSource;

/**
 * Somebody a source tells of for the first time.
 *
 * @param factsOn the day to which what is said refers
 * @param company whom else the source names in the same case
 */
public record Introduction(PersonStatement said, RecordSource source, LocalDate factsOn, Company company) {}
