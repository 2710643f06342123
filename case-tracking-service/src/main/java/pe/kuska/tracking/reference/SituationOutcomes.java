package pe.kuska.tracking.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;

/** What follows from the situation that was found of a child, as {@code reference/situation_outcomes.csv} says. */
@ApplicationScoped
public class SituationOutcomes {

    private final Set<String> owingShelter;

    public SituationOutcomes() {
        owingShelter = ReferenceFile.read("situation_outcomes.csv").stream()
                .filter(row -> row.getField("owes_shelter").equals("yes"))
                .map(row -> row.getField("outcome"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the child must then be referred to a specialised shelter. */
    public boolean owesShelter(String outcome) {
        return owingShelter.contains(outcome);
    }
}
