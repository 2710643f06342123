package pe.kuska.platform.workbook;

/** A workbook that cannot be read, or that would take all the memory of whoever does. */
public final class UnsafeWorkbook extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Reason {
        TOO_LARGE,
        UNREADABLE
    }

    private final Reason reason;

    public UnsafeWorkbook(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
