package pe.kuska.tracking.shelters;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.reference.ReferenceFile;
import pe.kuska.tracking.shelters.domain.BedAllowance;

/** The allowances of {@code reference/bed_allowances.csv}; the row without an institution is everybody else's. */
@ApplicationScoped
public class BedAllowances {

    private final List<BedAllowance> allowances;
    private final BedAllowance everybodyElse;

    public BedAllowances() {
        allowances = ReferenceFile.read("bed_allowances.csv").stream()
                .map(row -> new BedAllowance(
                        ReferenceFile.optional(row, "institution").orElse(null),
                        ReferenceFile.optional(row, "unit").orElse(null),
                        Integer.parseInt(row.getField("open")),
                        Integer.parseInt(row.getField("unkept")),
                        Integer.parseInt(row.getField("unkept_addresses")),
                        Duration.ofDays(Integer.parseInt(row.getField("days")))))
                .toList();
        everybodyElse = allowances.stream()
                .filter(allowance -> allowance.institution() == null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no allowance for units without one of their own"));
    }

    /** What a unit may do. */
    public BedAllowance of(Office unit) {
        return allowances.stream()
                .filter(allowance -> unit.institution().equals(allowance.institution())
                        && Objects.equals(unit.unit(), allowance.unit()))
                .findFirst()
                .orElse(everybodyElse);
    }

    /** The longest time for which anything is remembered. */
    public Duration longestWindow() {
        return allowances.stream()
                .map(BedAllowance::window)
                .max(Duration::compareTo)
                .orElse(everybodyElse.window());
    }
}
