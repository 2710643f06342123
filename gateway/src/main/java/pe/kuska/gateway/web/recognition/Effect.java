package pe.kuska.gateway.web.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What thresholds would have made of the decisions so far.
public record Effect(
        double automaticFrom,
        double reviewFrom,
        long decisions,
        long compared,
        long automatic,
        @Nullable Double expectedPrecision,
        long reviews,
        long newPersons,
        @Nullable List<Range> histogram) {

    /// Decisions with a probability in a range.
    public record Range(double from, double to, long decisions) {}
}
