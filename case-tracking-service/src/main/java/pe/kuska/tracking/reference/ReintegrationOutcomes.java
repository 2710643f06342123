package pe.kuska.tracking.reference;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Which outcomes of a plan are a reintegration, as {@code reference/funnel_steps.csv} says of its last step. */
public final class ReintegrationOutcomes {

    private static final String OUTCOME = "outcome=";

    private ReintegrationOutcomes() {}

    public static Set<String> read() {
        return ReferenceFile.read("funnel_steps.csv").stream()
                .flatMap(row -> ReferenceFile.optional(row, "only").stream())
                .flatMap(only -> Arrays.stream(only.split(" ")))
                .filter(only -> only.startsWith(OUTCOME))
                .flatMap(only -> Arrays.stream(only.substring(OUTCOME.length()).split("\\|")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
