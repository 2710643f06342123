package pe.kuska.gateway.web.matches;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two records of which somebody has to say whether they are of one person, as the register puts them: without a name.
public record Match(
        String id,
        String status,
        @Nullable String question,
        @Nullable String doubt,
        String explanation,
        double score,
        @Nullable Instant createdAt,
        Side record,
        Side other,
        List<Field> fields,
        List<Step> waterfall) {

    /// Whether both are of one person, whom the first contradicts since it says something else.
    public boolean contradicts() {
        return "CONTRADICTION".equals(question);
    }

    /// Whether the register takes both for one person today.
    boolean isOfOnePerson() {
        return record.personCode().equals(other.personCode());
    }

    /// One of the two.
    public record Side(
            String recordId,
            String personCode,
            String institution,
            @Nullable String role) {}

    /// One item compared.
    public record Field(String field, String label, String agreement, double weight, String explanation) {}

    /// One step of the evidence, in bits.
    public record Step(String label, String explanation, double weight, double sum) {}

    /// A page of the queue.
    public record Listed(List<Match> items, @Nullable String next) {}

    /// What the steward says.
    public record Decision(String decision, String reason) {
        @Override
        public String toString() {
            return "Decision[reserved]";
        }
    }

    /// What became of it.
    public record Decided(@Nullable String id, @Nullable String status) {}
}
