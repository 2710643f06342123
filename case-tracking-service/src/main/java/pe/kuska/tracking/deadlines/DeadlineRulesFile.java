package pe.kuska.tracking.deadlines;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import pe.kuska.tracking.reference.ReferenceFile;

/** Reads the tables of deadlines, holidays and escalation that come with the service; a faulty file stops the start. */
@ApplicationScoped
public class DeadlineRulesFile {

    /** The office hours and holidays of {@code reference/working_hours.csv} and {@code reference/holidays.csv}. */
    @Produces
    @Singleton
    public WorkingTime workingTime() {
        return new WorkingTime(
                ReferenceFile.read("working_hours.csv").stream()
                        .map(row -> new WorkingTime.Hours(
                                DayOfWeek.valueOf(row.getField("weekday")),
                                LocalTime.parse(row.getField("opens")),
                                LocalTime.parse(row.getField("closes")),
                                LocalDate.parse(row.getField("valid_from")),
                                ReferenceFile.optional(row, "valid_to").map(LocalDate::parse)))
                        .toList(),
                ReferenceFile.read("holidays.csv").stream()
                        .map(row -> new Holiday(
                                row.getField("rule"),
                                LocalDate.parse(row.getField("valid_from")),
                                ReferenceFile.optional(row, "valid_to").map(LocalDate::parse)))
                        .toList());
    }

    /** The rules of {@code reference/deadline_rules.csv}, and those of children of {@code reference/child_deadlines.csv}. */
    @Produces
    @Singleton
    public DeadlineRules read() {
        return new DeadlineRules(
                Stream.concat(
                                ReferenceFile.read("deadline_rules.csv").stream()
                                        .map(row -> rule(row, ReferenceFile.optional(row, "unit"), false)),
                                ReferenceFile.read("child_deadlines.csv").stream()
                                        .map(row -> rule(row, Optional.empty(), true)))
                        .toList(),
                workingTime());
    }

    private static DeadlineRule rule(NamedCsvRecord row, Optional<String> unit, boolean forChild) {
        return new DeadlineRule(
                row.getField("rule"),
                Integer.parseInt(row.getField("version")),
                row.getField("starts_with"),
                unit,
                forChild,
                Duration.parse(row.getField("allowed")),
                TimeCount.valueOf(row.getField("count")),
                LocalDate.parse(row.getField("valid_from")),
                ReferenceFile.optional(row, "valid_to").map(LocalDate::parse),
                row.getField("source"),
                yes(row.getField("confirmed")));
    }

    /** The ladder of {@code reference/escalation_ladder.csv}. */
    @Produces
    @Singleton
    public EscalationLadder ladder() {
        return new EscalationLadder(
                ReferenceFile.read("escalation_ladder.csv").stream()
                        .map(row -> new EscalationLadder.Rung(
                                row.getField("timer"),
                                Integer.parseInt(row.getField("rung")),
                                Duration.parse(row.getField("after")),
                                TimeCount.valueOf(row.getField("count")),
                                EscalationLadder.Receiver.valueOf(row.getField("to")),
                                ReferenceFile.optional(row, "institution").orElse(null),
                                ReferenceFile.optional(row, "unit").orElse(null),
                                yes(row.getField("repeats"))))
                        .toList(),
                workingTime());
    }

    private static boolean yes(String value) {
        return switch (value) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("it is yes or no");
        };
    }
}
