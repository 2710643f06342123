package pe.kuska.gateway.web.quality;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something a rule found in a policy.
public record Finding(
        String rule,
        @Nullable String title,
        String severity,
        String subject,
        int year,
        String message,
        @Nullable String why,
        String state,
        @Nullable Said said) {

    /// What was said about it, by whom.
    public record Said(
            String kind,
            String text,
            @Nullable String institution,
            @Nullable Instant recordedAt) {}

    /// A page of findings.
    public record Found(List<Finding> items, @Nullable String next) {}

    /// What is said about one.
    public record Resolution(
            String policy,
            int year,
            String rule,
            String subject,
            @Nullable String text) {}

    /// Whether the subject has a page of its own.
    public boolean isAboutAnIndicator() {
        return subject.startsWith("I") || subject.matches("S[0-9]+\\.I[0-9]+");
    }
}
