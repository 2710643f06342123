package pe.kuska.registry.cases.domain;

/**
 * A doubt about the case that somebody looked at: it stays as it was told, for this reason.
 *
 * @param reason of the code list {@code motivo_revision}; a code, so that nobody is named in it
 */
public record Acknowledgement(String field, String rule, String reason) {}
