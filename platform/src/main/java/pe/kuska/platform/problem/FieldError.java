package pe.kuska.platform.problem;

/**
 * A rule that a field breaks.
 *
 * @param field path in the request, e.g. {@code persons[0].documents[0].number}
 * @param rule stable name, e.g. {@code check-digit}
 * @param message what to do about it, in Spanish; never the rejected value
 */
public record FieldError(String field, String rule, String message) {}
