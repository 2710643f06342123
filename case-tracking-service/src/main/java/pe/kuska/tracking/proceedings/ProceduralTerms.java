package pe.kuska.tracking.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.reference.ReferenceFile;

/**
 * How long a phase of the proceedings may take ({@code procedural_terms.csv}). Nobody tells this service whether a case is
 * complex or of organised crime, so all terms of a phase are told and the common one counts.
 */
@ApplicationScoped
class ProceduralTerms {

    /** For which cases a term is. */
    public enum Kind {
        COMMON,
        COMPLEX,
        ORGANISED_CRIME
    }

    /**
     * A term of a phase that began on some day.
     *
     * @param extendedTo its last day with the extension that may be granted, if there is one
     */
    public record Term(Kind kind, LocalDate lastDay, Optional<LocalDate> extendedTo) {}

    private record Rule(
            String phase,
            Kind kind,
            Period allowed,
            @Nullable Period extension) {}

    private final List<Rule> rules = new ArrayList<>();

    ProceduralTerms() {
        for (var row : ReferenceFile.read("procedural_terms.csv")) {
            rules.add(new Rule(
                    row.getField("phase"),
                    Kind.valueOf(row.getField("kind")),
                    Period.parse(row.getField("allowed")),
                    ReferenceFile.optional(row, "extension").map(Period::parse).orElse(null)));
        }
    }

    /** The terms of a phase, the common one first; none if the phase has none. */
    List<Term> of(String phase, LocalDate since) {
        return rules.stream()
                .filter(rule -> rule.phase().equals(phase))
                .map(rule -> {
                    LocalDate lastDay = since.plus(rule.allowed());
                    Period extension = rule.extension();
                    return new Term(
                            rule.kind(),
                            lastDay,
                            extension == null ? Optional.empty() : Optional.of(lastDay.plus(extension)));
                })
                .toList();
    }
}
