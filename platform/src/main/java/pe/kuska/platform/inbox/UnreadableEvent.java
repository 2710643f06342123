package pe.kuska.platform.inbox;

/** An event does not have the shape its type promises; trying again would not help. */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableEvent(Throwable cause) {
        super("unreadable event", cause);
    }
}
