package pe.kuska.gateway.web.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The answers a unit gives to a referral with one click. Which of them is possible is for the tracking service; these
/// are the ones offered.
public enum InboxStep {
    ACCEPT("accept", "aceptar", Set.of("SENT", "RECEIVED")),
    RECEIVE("receive", "recibir", Set.of("SENT")),
    ATTEND("attend", "atender", Set.of("ACCEPTED"));

    private final String operation;
    private final String path;
    private final Set<String> offeredIn;

    InboxStep(String operation, String path, Set<String> offeredIn) {
        this.operation = operation;
        this.path = path;
        this.offeredIn = offeredIn;
    }

    public String operation() {
        return operation;
    }

    public String path() {
        return path;
    }

    /// The step most people take from here; the others are shown beside it.
    public boolean isUsual() {
        return this != RECEIVE;
    }

    static List<InboxStep> after(@Nullable String status) {
        return Arrays.stream(values())
                .filter(step -> status != null && step.offeredIn.contains(status))
                .toList();
    }

    static Optional<InboxStep> of(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }
}
