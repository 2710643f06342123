package pe.kuska.gateway.web.audit;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The parts of the system that keep an audit trail.
public enum AuditedService {
    REGISTRY("registro", AuditWords::serviceRegistry),
    TRACKING("ruta", AuditWords::serviceTracking),
    INDICATORS("politica", AuditWords::serviceIndicators);

    private final String path;
    private final Function<AuditWords, String> word;

    AuditedService(String path, Function<AuditWords, String> word) {
        this.path = path;
        this.word = word;
    }

    public String path() {
        return path;
    }

    public String word(AuditWords words) {
        return word.apply(words);
    }

    static AuditedService of(@Nullable String path) {
        return Arrays.stream(values())
                .filter(one -> one.path.equals(path))
                .findFirst()
                .orElse(REGISTRY);
    }
}
