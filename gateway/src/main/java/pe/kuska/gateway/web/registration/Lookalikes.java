package pe.kuska.gateway.web.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// People in the register whom somebody is like: codes and what agrees, never a name.
public record Lookalikes(@Nullable List<Candidate> candidates) {
    private static final int SHOWN = 3;
    private static final double ALMOST_SURE = 95;
    private static final double LIKELY = 70;

    public record Candidate(
            String personCode,
            double score,
            boolean linked,
            @Nullable List<Field> fields) {

        /// Whoever contradicts the person in something is never almost surely the same.
        public boolean almostSure() {
            return score >= ALMOST_SURE && compared().stream().noneMatch(Field::speaksAgainst);
        }

        public boolean likely() {
            return score >= LIKELY;
        }

        /// What was compared, without what one of the two does not say.
        public List<Field> compared() {
            return fields == null
                    ? List.of()
                    : fields.stream().filter(Field::saysSomething).toList();
        }
    }

    public record Field(
            @Nullable String label,
            @Nullable String agreement,
            @Nullable String explanation) {

        boolean saysSomething() {
            return explanation != null && !"UNKNOWN".equals(agreement);
        }

        public boolean speaksAgainst() {
            return "DIFFERENT".equals(agreement) || "CONTRADICTORY".equals(agreement);
        }
    }

    List<Candidate> best() {
        return candidates == null ? List.of() : candidates.stream().limit(SHOWN).toList();
    }
}
