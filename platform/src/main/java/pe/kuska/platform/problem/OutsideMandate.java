package pe.kuska.platform.problem;

/**
 * The record exists, but not for this caller: answered exactly like a missing one and written to the audit chain as a
 * denial.
 */
public final class OutsideMandate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String subjectType;
    private final String subjectId;

    public OutsideMandate(String subjectType, String subjectId) {
        super("outside mandate", null, false, false);
        this.subjectType = subjectType;
        this.subjectId = subjectId;
    }

    public String subjectType() {
        return subjectType;
    }

    public String subjectId() {
        return subjectId;
    }
}
