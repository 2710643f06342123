package pe.kuska.gateway.web.services;

import pe.kuska.gateway.problem.Problem;

/// A service said no and gave its reasons.
public final class ServiceRefusal extends RuntimeException {
    private static final String KEY_REUSED = "urn:kuska:problem:idempotency-key-reused";

    private final transient Problem problem;

    public ServiceRefusal(Problem problem) {
        super("A service answered with status " + problem.status(), null, false, false);
        this.problem = problem;
    }

    public int status() {
        return problem.status();
    }

    public Problem problem() {
        return problem;
    }

    /// Whether something else was sent with the form's key before: what is typed now needs another one.
    public boolean keyIsSpent() {
        return KEY_REUSED.equals(problem.type());
    }

    /// Whether the person can do something about it by changing what was typed.
    public boolean concernsWhatWasTyped() {
        return status() == 400 || status() == 409 || status() == 412 || status() == 422;
    }

    /// Whether the service could not do it now: the same may be sent again, with the same key.
    public boolean mayBeSentAgain() {
        return mayBeSentAgain(status());
    }

    public static boolean mayBeSentAgain(int status) {
        return status == 429 || status >= 500;
    }

    /// Whether the form comes back: to be corrected, or to be sent again as it is.
    public boolean leavesTheFormOpen() {
        return concernsWhatWasTyped() || mayBeSentAgain();
    }
}
