package pe.kuska.indicators.reporting.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which action leads a report from which state to which, and how far its period may be then: the one table. What was not
 * delivered in time is still taken while its period is under review, and after that once the conducting ministry lets it
 * in; an observation can be answered always. So no report is ever without a way on.
 */
public final class ReportTransitions {

    private static final Set<PeriodState> TAKING = EnumSet.of(PeriodState.OPEN, PeriodState.UNDER_REVIEW);
    private static final Set<PeriodState> ENDED = EnumSet.of(PeriodState.CLOSED, PeriodState.PUBLISHED);
    private static final Set<PeriodState> ALWAYS = EnumSet.allOf(PeriodState.class);
    private static final Set<PeriodState> PUBLISHED = EnumSet.of(PeriodState.PUBLISHED);

    private static final List<Step> TABLE = List.of(
            new Step(ReportState.PENDING, ReportAction.SAVE, ReportState.DRAFT, TAKING, Entry.ANY),
            new Step(ReportState.PENDING, ReportAction.SAVE, ReportState.DRAFT, ENDED, Entry.ADMITTED),
            new Step(ReportState.PENDING, ReportAction.ADMIT_LATE, ReportState.PENDING, ENDED, Entry.NOT_ADMITTED),
            new Step(ReportState.DRAFT, ReportAction.SAVE, ReportState.DRAFT, TAKING, Entry.ANY),
            new Step(ReportState.DRAFT, ReportAction.SAVE, ReportState.DRAFT, ENDED, Entry.ADMITTED),
            new Step(ReportState.DRAFT, ReportAction.SUBMIT, ReportState.SUBMITTED, TAKING, Entry.ANY),
            new Step(ReportState.DRAFT, ReportAction.SUBMIT, ReportState.SUBMITTED, ENDED, Entry.ADMITTED),
            new Step(ReportState.DRAFT, ReportAction.ADMIT_LATE, ReportState.DRAFT, ENDED, Entry.NOT_ADMITTED),
            new Step(ReportState.SUBMITTED, ReportAction.OBSERVE, ReportState.OBSERVED, ALWAYS, Entry.ANY),
            new Step(ReportState.SUBMITTED, ReportAction.VALIDATE, ReportState.VALIDATED, ALWAYS, Entry.ANY),
            new Step(ReportState.OBSERVED, ReportAction.SAVE, ReportState.OBSERVED, ALWAYS, Entry.ANY),
            new Step(ReportState.OBSERVED, ReportAction.CORRECT, ReportState.CORRECTED, ALWAYS, Entry.ANY),
            new Step(ReportState.CORRECTED, ReportAction.OBSERVE, ReportState.OBSERVED, ALWAYS, Entry.ANY),
            new Step(ReportState.CORRECTED, ReportAction.VALIDATE, ReportState.VALIDATED, ALWAYS, Entry.ANY),
            new Step(
                    ReportState.VALIDATED,
                    ReportAction.CLOSE,
                    ReportState.CLOSED,
                    EnumSet.of(PeriodState.CLOSED),
                    Entry.ANY),
            new Step(ReportState.VALIDATED, ReportAction.PUBLISH, ReportState.PUBLISHED, PUBLISHED, Entry.ANY),
            new Step(ReportState.CLOSED, ReportAction.PUBLISH, ReportState.PUBLISHED, PUBLISHED, Entry.ANY),
            new Step(ReportState.CLOSED, ReportAction.RECTIFY, ReportState.RECTIFIED, ENDED, Entry.ANY),
            new Step(ReportState.PUBLISHED, ReportAction.RECTIFY, ReportState.RECTIFIED, PUBLISHED, Entry.ANY));

    private ReportTransitions() {}

    /** Whether a report may still be written after its period: let in late, or opened again as a revision. */
    public enum Entry {
        ANY,
        ADMITTED,
        NOT_ADMITTED;

        boolean allows(boolean admitted) {
            return switch (this) {
                case ANY -> true;
                case ADMITTED -> admitted;
                case NOT_ADMITTED -> !admitted;
            };
        }
    }

    /** A row of the table. */
    public record Step(ReportState from, ReportAction action, ReportState to, Set<PeriodState> during, Entry entry) {}

    /** Where a report stands: what it may do next depends on nothing else. */
    public record Place(ReportState state, PeriodState period, boolean admitted) {}

    /** Where an action leads; empty where it may not be taken. */
    public static Optional<ReportState> after(Place place, ReportAction action) {
        return TABLE.stream()
                .filter(step -> step.from() == place.state() && step.action() == action)
                .filter(step ->
                        step.during().contains(place.period()) && step.entry().allows(place.admitted()))
                .map(Step::to)
                .findFirst();
    }

    /** Whether an action is one of a report in this state at all, were its period another. */
    public static boolean isOf(ReportState state, ReportAction action) {
        return TABLE.stream().anyMatch(step -> step.from() == state && step.action() == action);
    }

    /** What may be done with a report where it stands. */
    public static Set<ReportAction> from(Place place) {
        return TABLE.stream()
                .map(Step::action)
                .filter(action -> after(place, action).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
