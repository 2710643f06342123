package pe.kuska.registry.identification.domain;

/**
 * Whether the whole register can be held in memory to be recognised again. A service that runs out of memory ends, and
 * nobody could register a victim meanwhile: better to refuse.
 *
 * @param most what it may count on, in bytes
 */
public record RelinkMemory(long most) {

    /** What a record takes with its keys and its comparable form, measured (docs/measurements.md); in bytes. */
    private static final long OF_A_RECORD = 1_500;

    private static final double SHARE = 0.7;

    /** What this process may use. */
    public static RelinkMemory ofThisProcess() {
        return new RelinkMemory(Runtime.getRuntime().maxMemory());
    }

    public boolean holds(long records) {
        return records * OF_A_RECORD <= most * SHARE;
    }
}
