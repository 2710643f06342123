package pe.kuska.indicators.reporting.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which action leads a report from which state to which: the one table. */
public final class ReportTransitions {

    private static final Map<ReportState, Map<ReportAction, ReportState>> TABLE = Map.of(
            ReportState.PENDING, Map.of(ReportAction.SAVE, ReportState.DRAFT),
            ReportState.DRAFT, Map.of(ReportAction.SAVE, ReportState.DRAFT, ReportAction.SUBMIT, ReportState.SUBMITTED),
            ReportState.SUBMITTED,
                    Map.of(ReportAction.OBSERVE, ReportState.OBSERVED, ReportAction.VALIDATE, ReportState.VALIDATED),
            ReportState.OBSERVED,
                    Map.of(ReportAction.SAVE, ReportState.OBSERVED, ReportAction.CORRECT, ReportState.CORRECTED),
            ReportState.CORRECTED,
                    Map.of(ReportAction.OBSERVE, ReportState.OBSERVED, ReportAction.VALIDATE, ReportState.VALIDATED),
            ReportState.VALIDATED, Map.of(ReportAction.CLOSE, ReportState.CLOSED),
            ReportState.CLOSED,
                    Map.of(ReportAction.PUBLISH, ReportState.PUBLISHED, ReportAction.RECTIFY, ReportState.RECTIFIED),
            ReportState.PUBLISHED, Map.of(ReportAction.RECTIFY, ReportState.RECTIFIED),
            ReportState.RECTIFIED, Map.of());

    private ReportTransitions() {}

    /** Where an action leads; empty where it may not be taken. */
    public static Optional<ReportState> after(ReportState state, ReportAction action) {
        return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(action));
    }

    /** What may be done with a report in a state. */
    public static Set<ReportAction> from(ReportState state) {
        return new TreeSet<>(TABLE.getOrDefault(state, Map.of()).keySet());
    }
}
