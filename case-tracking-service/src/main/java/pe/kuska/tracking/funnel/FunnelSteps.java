package pe.kuska.tracking.funnel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pe.kuska.tracking.funnel.domain.FunnelStep;
import pe.kuska.tracking.reference.ReferenceFile;

/** The steps that {@code reference/funnel_steps.csv} says. */
public final class FunnelSteps {

    private FunnelSteps() {}

    public static List<FunnelStep> read() {
        return ReferenceFile.read("funnel_steps.csv").stream()
                .map(row -> new FunnelStep(
                        row.getField("step"),
                        Set.of(row.getField("types").split(" ")),
                        ReferenceFile.optional(row, "only")
                                .map(FunnelSteps::only)
                                .orElse(Map.of())))
                .toList();
    }

    private static Map<String, Set<String>> only(String written) {
        Map<String, Set<String>> only = new HashMap<>();
        Arrays.stream(written.split(" ")).forEach(each -> {
            int equals = each.indexOf('=');
            only.put(
                    each.substring(0, equals), Set.of(each.substring(equals + 1).split("\\|")));
        });
        return only;
    }
}
