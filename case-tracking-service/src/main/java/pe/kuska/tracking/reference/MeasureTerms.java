package pe.kuska.tracking.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** How long before its end it is said that a protection measure is about to end. */
@ApplicationScoped
public class MeasureTerms {

    private static final String ALL = "*";

    private final Map<String, Duration> warnings = new HashMap<>();

    public MeasureTerms() {
        ReferenceFile.read("measure_warnings.csv")
                .forEach(row -> warnings.put(row.getField("measure"), Duration.parse(row.getField("warn_before"))));
    }

    public Duration warning(String measure) {
        Duration own = warnings.get(measure);
        return own == null ? warnings.getOrDefault(ALL, Duration.ZERO) : own;
    }
}
