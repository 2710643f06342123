package pe.kuska.gateway.web.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The answers a unit gives to a referral with one click. Which of them is possible is for the tracking service; these
/// are the ones offered.
public enum InboxStep {
    RECEIVE("receive", "recibir", "SENT"),
    ACCEPT("accept", "aceptar", "RECEIVED"),
    ATTEND("attend", "atender", "ACCEPTED");

    private final String operation;
    private final String path;
    private final String from;

    InboxStep(String operation, String path, String from) {
        this.operation = operation;
        this.path = path;
        this.from = from;
    }

    public String operation() {
        return operation;
    }

    public String path() {
        return path;
    }

    static List<InboxStep> after(@Nullable String status) {
        return Arrays.stream(values()).filter(step -> step.from.equals(status)).toList();
    }

    static Optional<InboxStep> of(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }
}
