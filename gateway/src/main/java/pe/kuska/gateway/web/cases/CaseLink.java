package pe.kuska.gateway.web.cases;

import org.jspecify.annotations.Nullable;

/// What one case has to do with another.
public record CaseLink(
        String id,
        String kind,
        String from,
        String to,
        @Nullable String institution) {

    /// The case at the other end.
    public String otherThan(String code) {
        return from.equals(code) ? to : from;
    }

    /// A link as it is sent.
    public record NewLink(String other, String kind) {}
}
