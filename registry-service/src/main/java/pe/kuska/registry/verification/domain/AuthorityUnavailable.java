package pe.kuska.registry.verification.domain;

/** An authority does not answer now; nothing is known by that. */
public class AuthorityUnavailable extends Exception {

    private static final long serialVersionUID = 1;

    public AuthorityUnavailable(String message) {
        super(message);
    }
}
