package pe.kuska.local.servers;

/** A server could not be brought up or down; the message tells the person at the terminal what to do, in Spanish. */
public final class ServerFailure extends RuntimeException {
    public ServerFailure(String message) {
        super(message);
    }

    public ServerFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
