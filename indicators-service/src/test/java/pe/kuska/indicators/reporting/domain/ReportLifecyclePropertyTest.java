package pe.kuska.indicators.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.kuska.indicators.catalogue.domain.Unit;
import pe.kuska.indicators.observations.domain.Breakdown;
import pe.kuska.indicators.observations.domain.ObservationStatus;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.platform.problem.RuleViolation;

/** Whatever people try with a report, in whatever order, only the edges of the official life exist. */
class ReportLifecyclePropertyTest {

    private static final Instant NOW = Instant.parse("2026-07-01T15:00:00Z");
    private static final Deviation DEVIATION = new Deviation(new BigDecimal(75), new BigDecimal(150));
    private static final ReportContent WHOLE = content(ObservationStatus.REPORTED, "12", null);
    private static final ReportContent EMPTY = ReportContent.EMPTY;

    /** What the policy's rules say, written down apart from the table of the code. */
    private static final List<String> OFFICIAL_LIFE = List.of(
            "PENDING SAVE DRAFT",
            "DRAFT SAVE DRAFT",
            "DRAFT SUBMIT SUBMITTED",
            "SUBMITTED OBSERVE OBSERVED",
            "SUBMITTED VALIDATE VALIDATED",
            "OBSERVED SAVE OBSERVED",
            "OBSERVED CORRECT CORRECTED",
            "CORRECTED OBSERVE OBSERVED",
            "CORRECTED VALIDATE VALIDATED",
            "VALIDATED CLOSE CLOSED",
            "CLOSED PUBLISH PUBLISHED",
            "CLOSED RECTIFY RECTIFIED",
            "PUBLISHED RECTIFY RECTIFIED");

    @Test
    void theTableIsTheOfficialLife() {
        List<String> edges = new ArrayList<>();
        for (ReportState state : ReportState.values()) {
            for (ReportAction action : ReportAction.values()) {
                ReportTransitions.after(state, action).ifPresent(next -> edges.add(state + " " + action + " " + next));
            }
        }

        assertThat(edges).containsExactlyInAnyOrderElementsOf(OFFICIAL_LIFE);
    }

    @Property(tries = 400)
    void onlyOfficialStepsHappen(@ForAll @Size(max = 30) List<ReportAction> actions, @ForAll boolean complete) {
        Report report = Report.expected(UUID.randomUUID(), period(), "IOP.01.01", "SUNAFIL", NOW);
        ReportState model = ReportState.PENDING;
        List<ReportState> passed = new ArrayList<>();
        for (ReportAction action : actions) {
            Optional<ReportState> next = next(model, action);
            boolean refusedForContent = !report.content().equals(WHOLE)
                    && (action == ReportAction.SUBMIT || action == ReportAction.CORRECT);
            ReportContent before = report.content();
            if (next.isPresent() && refusedForContent) {
                assertThatThrownBy(() -> take(report, action, WHOLE)).isInstanceOf(RuleViolation.class);
                return;
            }
            if (next.isEmpty()) {
                assertThatThrownBy(() -> take(report, action, WHOLE))
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refused -> assertThat(refused.type())
                                        .isIn(
                                                ReportingProblem.REPORT_NOT_IN_STATE,
                                                ReportingProblem.PERIOD_NOT_IN_STATE));
                assertThat(report.content()).isEqualTo(before);
            } else {
                take(report, action, complete ? WHOLE : EMPTY);
                model = next.get();
                passed.add(model);
            }
            assertThat(report.state()).isEqualTo(model);
        }
        if (passed.contains(ReportState.PUBLISHED)) {
            assertThat(passed)
                    .containsSubsequence(
                            ReportState.SUBMITTED, ReportState.VALIDATED, ReportState.CLOSED, ReportState.PUBLISHED);
        }
        if (report.state().isDelivered()) {
            assertThat(report.content().brokenRules(Optional.of(Unit.NUMBER))).isEmpty();
        }
    }

    @Test
    void aRectificationStartsFromWhatWasPublished() {
        Report report = Report.expected(UUID.randomUUID(), period(), "IOP.01.01", "SUNAFIL", NOW);
        for (ReportAction action : List.of(
                ReportAction.SAVE,
                ReportAction.SUBMIT,
                ReportAction.VALIDATE,
                ReportAction.CLOSE,
                ReportAction.PUBLISH)) {
            take(report, action, WHOLE);
        }

        Report revision = report.rectify(UUID.randomUUID(), "Se contó dos veces", NOW);

        assertThat(report.state()).isEqualTo(ReportState.RECTIFIED);
        assertThat(revision.state()).isEqualTo(ReportState.DRAFT);
        assertThat(revision.revision()).isEqualTo(2);
        assertThat(revision.content()).isEqualTo(report.content());
        assertThat(revision.comment()).contains("Se contó dos veces");
    }

    @Test
    void nothingIsWrittenOnceThePeriodIsClosed() {
        ReportingPeriod period = period();
        Report report = Report.expected(UUID.randomUUID(), period, "IOP.01.01", "SUNAFIL", NOW);
        period.advanceTo(PeriodState.UNDER_REVIEW, NOW);
        period.advanceTo(PeriodState.CLOSED, NOW);

        assertThatThrownBy(() -> report.save(WHOLE, NOW))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.type()).isEqualTo(ReportingProblem.PERIOD_NOT_IN_STATE));
        assertThatThrownBy(() -> period.advanceTo(PeriodState.OPEN, NOW)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aResultFarFromItsTargetIsExplained() {
        Report report = Report.expected(UUID.randomUUID(), period(), "IOP.01.01", "SUNAFIL", NOW);
        report.save(WHOLE, NOW);

        assertThatThrownBy(() ->
                        report.submit(Optional.of(Unit.NUMBER), DEVIATION, Optional.of(new BigDecimal("31.5")), NOW))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactly("explanation"));

        Report explained = Report.expected(UUID.randomUUID(), period(), "IOP.01.01", "SUNAFIL", NOW);
        explained.save(content(ObservationStatus.REPORTED, "12", "Faltó presupuesto hasta octubre."), NOW);
        explained.submit(Optional.of(Unit.NUMBER), DEVIATION, Optional.of(new BigDecimal("31.5")), NOW);
        assertThat(explained.state()).isEqualTo(ReportState.SUBMITTED);
    }

    private static Optional<ReportState> next(ReportState state, ReportAction action) {
        return OFFICIAL_LIFE.stream()
                .filter(edge -> edge.startsWith(state + " " + action + " "))
                .map(edge -> ReportState.valueOf(edge.substring(edge.lastIndexOf(' ') + 1)))
                .findFirst();
    }

    private static void take(Report report, ReportAction action, ReportContent content) {
        switch (action) {
            case SAVE -> report.save(content, NOW);
            case SUBMIT -> report.submit(Optional.of(Unit.NUMBER), DEVIATION, Optional.empty(), NOW);
            case OBSERVE -> report.observe("Revise", NOW);
            case CORRECT -> report.correct(Optional.of(Unit.NUMBER), DEVIATION, Optional.empty(), NOW);
            case VALIDATE -> report.validate(NOW);
            case CLOSE -> report.close(NOW);
            case PUBLISH -> report.publish(NOW);
            case RECTIFY -> report.rectify(UUID.randomUUID(), "Revise", NOW);
        }
    }

    private static ReportContent content(ObservationStatus status, String value, @Nullable String explanation) {
        return new ReportContent(status, new BigDecimal(value), null, null, null, explanation, null, Breakdown.NONE);
    }

    private static ReportingPeriod period() {
        return new ReportingPeriod(
                UUID.randomUUID(), "PNFTP", 2026, PeriodPart.FIRST_HALF, LocalDate.of(2026, 7, 30), NOW);
    }
}
