package pe.kuska.registry.imports.domain;

/**
 * Something in a row that cannot be so: where, and what to do about it. Never the value itself.
 *
 * @param column as the file calls it
 * @param rule its stable name
 * @param message what to do about it, in Spanish
 * @param rejects whether the row waits for its correction, or was registered without the value
 */
public record Slip(String column, String rule, String message, boolean rejects) {

    public static Slip rejecting(String column, ImportRule rule) {
        return new Slip(column, rule.slug(), rule.message(), true);
    }

    public static Slip noting(String column, ImportRule rule) {
        return new Slip(column, rule.slug(), rule.message(), false);
    }
}
