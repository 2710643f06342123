package pe.kuska.platform.crypto;

/** A value could not be sealed or opened; the message never carries the value. */
public final class SealingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealingException(String message, Throwable cause) {
        super(message, cause);
    }
}
