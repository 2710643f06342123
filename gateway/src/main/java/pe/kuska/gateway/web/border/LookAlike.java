package pe.kuska.gateway.web.border;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A traveller without a document who resembles somebody listed, as the register puts it to a steward: without a name.
public record LookAlike(
        String id,
        double score,
        boolean answeredYes,
        @Nullable List<String> explanations,
        @Nullable Instant askedAt) {

    /// Both sides with what names them, once a steward asked to see it.
    public record Named(
            @Nullable String traveller, @Nullable String listed) {
        @Override
        public String toString() {
            return "Named[sealed]";
        }
    }

    /// What the steward says, and why.
    public record Decision(String decision, String reason) {
        @Override
        public String toString() {
            return "Decision[reserved]";
        }
    }

    public List<String> why() {
        return explanations == null ? List.of() : explanations;
    }

    /// For a bar from 0 to 100.
    public int percent() {
        return (int) Math.round(score);
    }
}
