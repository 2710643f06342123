package pe.kuska.gateway.web.reporting;

import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;

/// The conducting ministry's answers to a report.
enum ReviewStep {
    OBSERVE("observe", "observar"),
    VALIDATE("validate", "validar"),
    RECTIFY("rectify", "rectificar"),
    PUBLISH("publish", "publicar"),
    ADMIT_LATE("admit-late", "admitir");

    private final String operation;
    private final String path;

    ReviewStep(String operation, String path) {
        this.operation = operation;
        this.path = path;
    }

    String operation() {
        return operation;
    }

    static ReviewStep of(String path) {
        return Arrays.stream(values())
                .filter(step -> step.path.equals(path))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
