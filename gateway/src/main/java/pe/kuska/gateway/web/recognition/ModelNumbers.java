package pe.kuska.gateway.web.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a model counts each finding for, in bits.
public record ModelNumbers(
        String version,
        Models.@Nullable Origin estimatedFrom,
        List<Finding> findings,
        @Nullable List<Spelling> surnames,
        @Nullable List<Spelling> givenNames) {

    /// How often something is found between records of one person, of close kin, of strangers.
    public record Finding(
            String finding,
            String explanation,
            double same,
            double kin,
            double other,
            double bits,
            @Nullable Double shippedBits) {}

    /// How often a word is written a second time in such a way.
    public record Spelling(
            String agreement, double share, @Nullable Double shippedShare) {}
}
