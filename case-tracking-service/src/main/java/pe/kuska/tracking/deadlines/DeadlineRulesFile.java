package pe.kuska.tracking.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import pe.kuska.tracking.reference.ReferenceFile;

/** Reads the table of deadlines that comes with the service. */
@ApplicationScoped
public class DeadlineRulesFile {

    /** The rules of {@code reference/deadline_rules.csv}; a faulty file stops the start, not a case. */
    @Produces
    @Singleton
    public DeadlineRules read() {
        return new DeadlineRules(ReferenceFile.read("deadline_rules.csv").stream()
                .map(row -> new DeadlineRule(
                        row.getField("rule"),
                        Integer.parseInt(row.getField("version")),
                        row.getField("starts_with"),
                        ReferenceFile.optional(row, "unit"),
                        Duration.parse(row.getField("allowed")),
                        TimeCount.valueOf(row.getField("count")),
                        LocalDate.parse(row.getField("valid_from")),
                        ReferenceFile.optional(row, "valid_to").map(LocalDate::parse),
                        row.getField("source"),
                        confirmed(row.getField("confirmed"))))
                .toList());
    }

    private static boolean confirmed(String value) {
        return switch (value) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("confirmed is yes or no");
        };
    }
}
