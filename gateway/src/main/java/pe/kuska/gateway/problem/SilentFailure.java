package pe.kuska.gateway.problem;

/// A failure as it may be logged: its classes and stacks, without its messages. One about an answer that could not be
/// read quotes the answer, and that may be somebody's name.
final class SilentFailure extends Exception {

    private static final long serialVersionUID = 1L;

    SilentFailure(Throwable failure) {
        super(
                failure.getClass().getName(),
                failure.getCause() == null ? null : new SilentFailure(failure.getCause()),
                false,
                true);
        setStackTrace(failure.getStackTrace());
    }
}
