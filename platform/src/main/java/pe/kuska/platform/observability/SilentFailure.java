package pe.kuska.platform.observability;

/** A failure as it may be logged: its classes and stacks, without its messages, which may quote what only the vault may know. */
public final class SilentFailure extends Exception {

    private static final long serialVersionUID = 1L;

    public SilentFailure(Throwable failure) {
        super(
                failure.getClass().getName(),
                failure.getCause() == null ? null : new SilentFailure(failure.getCause()),
                false,
                true);
        setStackTrace(failure.getStackTrace());
    }
}
