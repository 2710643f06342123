package pe.kuska.indicators.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.kuska.indicators.catalogue.domain.Unit;
import pe.kuska.indicators.observations.domain.Breakdown;
import pe.kuska.indicators.observations.domain.ObservationStatus;
import pe.kuska.indicators.reporting.domain.ReportTransitions.Place;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.platform.problem.RuleViolation;

/** Whatever people try with a report, in whatever order, only the edges of the official life exist. */
class ReportLifecyclePropertyTest {

    private static final Instant NOW = Instant.parse("2026-07-01T15:00:00Z");
    private static final Instant AFTER_THE_DUE_DAY = Instant.parse("2026-08-03T15:00:00Z");
    private static final Deviation DEVIATION = new Deviation(new BigDecimal(75), new BigDecimal(150));
    private static final ReportContent WHOLE = content(ObservationStatus.REPORTED, "12", null);
    private static final ReportContent EMPTY = ReportContent.EMPTY;

    /**
     * What the policy's rules say, written down apart from the table of the code: state, action, next state, and where the
     * period has to be (O open, R under review, C closed, P published; + only for whoever was let in after the close).
     */
    private static final List<String> OFFICIAL_LIFE = List.of(
            "PENDING SAVE DRAFT O R C+ P+",
            "PENDING ADMIT_LATE PENDING C- P-",
            "DRAFT SAVE DRAFT O R C+ P+",
            "DRAFT SUBMIT SUBMITTED O R C+ P+",
            "DRAFT ADMIT_LATE DRAFT C- P-",
            "SUBMITTED OBSERVE OBSERVED O R C P",
            "SUBMITTED VALIDATE VALIDATED O R C P",
            "OBSERVED SAVE OBSERVED O R C P",
            "OBSERVED CORRECT CORRECTED O R C P",
            "CORRECTED OBSERVE OBSERVED O R C P",
            "CORRECTED VALIDATE VALIDATED O R C P",
            "VALIDATED CLOSE CLOSED C",
            "VALIDATED PUBLISH PUBLISHED P",
            "CLOSED PUBLISH PUBLISHED P",
            "CLOSED RECTIFY RECTIFIED C P",
            "PUBLISHED RECTIFY RECTIFIED P");

    @Test
    void theTableIsTheOfficialLife() {
        for (Place place : places().toList()) {
            for (ReportAction action : ReportAction.values()) {
                assertThat(ReportTransitions.after(place, action))
                        .as(place + " " + action)
                        .isEqualTo(official(place, action));
            }
        }
    }

    /** Wherever people leave a report, some steps of theirs and of its period make it count. */
    @Test
    void noReportIsEverWithoutAWayToCount() {
        assertThat(places().filter(place -> place.state() != ReportState.RECTIFIED)
                        .toList())
                .allSatisfy(place -> assertThat(reachableFrom(place))
                        .extracting(Place::state)
                        .contains(ReportState.PUBLISHED));
    }

    @Property(tries = 400)
    void onlyOfficialStepsHappen(@ForAll @Size(max = 40) List<Move> moves, @ForAll boolean complete) {
        ReportingPeriod period = period();
        Report report = Report.expected(UUID.randomUUID(), period, "IOP.01.01", "SUNAFIL", NOW);
        Place model = new Place(ReportState.PENDING, PeriodState.OPEN, false);
        for (Move move : moves) {
            if (move == Move.PERIOD_GOES_ON) {
                Optional<PeriodState> next = period.state().next();
                next.ifPresent(state -> period.advanceTo(state, NOW));
                model = new Place(model.state(), next.orElse(model.period()), model.admitted());
                continue;
            }
            ReportAction action = move.action();
            Optional<ReportState> next = official(model, action);
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
                model = new Place(next.get(), model.period(), model.admitted() || action == ReportAction.ADMIT_LATE);
            }
            assertThat(report.state()).isEqualTo(model.state());
            assertThat(report.actions()).isEqualTo(ReportTransitions.from(model));
        }
        if (report.state().isDelivered()) {
            assertThat(report.content().brokenRules(Optional.of(Unit.NUMBER))).isEmpty();
            assertThat(report.deliveredAt()).isPresent();
        }
        assertThat(report.wasPublished() || report.state() != ReportState.PUBLISHED)
                .isTrue();
    }

    /** What happens to a report or to its period. */
    enum Move {
        SAVE,
        SUBMIT,
        OBSERVE,
        CORRECT,
        VALIDATE,
        CLOSE,
        PUBLISH,
        RECTIFY,
        ADMIT_LATE,
        PERIOD_GOES_ON;

        ReportAction action() {
            return ReportAction.valueOf(name());
        }
    }

    private static Stream<Place> places() {
        return Arrays.stream(ReportState.values())
                .flatMap(state -> Arrays.stream(PeriodState.values())
                        .flatMap(period -> Stream.of(new Place(state, period, false), new Place(state, period, true))));
    }

    private static Set<Place> reachableFrom(Place start) {
        Set<Place> reached = new HashSet<>(Set.of(start));
        Deque<Place> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            Place place = open.pop();
            Stream<Place> byPeople = Arrays.stream(ReportAction.values())
                    .flatMap(action -> ReportTransitions.after(place, action).stream()
                            .map(state -> new Place(
                                    state, place.period(), place.admitted() || action == ReportAction.ADMIT_LATE)));
            Stream<Place> byPeriod =
                    place.period().next().map(next -> new Place(place.state(), next, place.admitted())).stream();
            Stream.concat(byPeople, byPeriod).filter(reached::add).forEach(open::add);
        }
        return reached;
    }

    private static Optional<ReportState> official(Place place, ReportAction action) {
        String period = place.period() == PeriodState.UNDER_REVIEW
                ? "R"
                : place.period().name().substring(0, 1);
        return OFFICIAL_LIFE.stream()
                .map(line -> List.of(line.split(" ")))
                .filter(line ->
                        line.get(0).equals(place.state().name()) && line.get(1).equals(action.name()))
                .filter(line -> line.subList(3, line.size()).contains(period)
                        || line.contains(period + (place.admitted() ? "+" : "-")))
                .map(line -> ReportState.valueOf(line.get(2)))
                .findFirst();
    }

    @Test
    void aRectificationStartsFromWhatWasPublished() {
        ReportingPeriod period = period();
        Report report = Report.expected(UUID.randomUUID(), period, "IOP.01.01", "SUNAFIL", NOW);
        for (ReportAction action : List.of(ReportAction.SAVE, ReportAction.SUBMIT, ReportAction.VALIDATE)) {
            take(report, action, WHOLE);
        }
        period.advanceTo(PeriodState.UNDER_REVIEW, NOW);
        period.advanceTo(PeriodState.CLOSED, NOW);
        take(report, ReportAction.CLOSE, WHOLE);
        period.advanceTo(PeriodState.PUBLISHED, NOW);
        take(report, ReportAction.PUBLISH, WHOLE);

        Report revision = report.rectify(UUID.randomUUID(), "Se contó dos veces", NOW);

        assertThat(report.state()).isEqualTo(ReportState.RECTIFIED);
        assertThat(revision.state()).isEqualTo(ReportState.DRAFT);
        assertThat(revision.revision()).isEqualTo(2);
        assertThat(revision.content()).isEqualTo(report.content());
        assertThat(revision.comment()).contains("Se contó dos veces");
    }

    @Test
    void whatWasNotDeliveredInTimeIsTakenUnderReviewAndMarkedAsLate() {
        ReportingPeriod period = period();
        Report report = Report.expected(UUID.randomUUID(), period, "IOP.01.01", "SUNAFIL", NOW);
        period.advanceTo(PeriodState.UNDER_REVIEW, NOW);

        report.save(WHOLE, AFTER_THE_DUE_DAY);
        report.submit(Optional.of(Unit.NUMBER), DEVIATION, Optional.empty(), AFTER_THE_DUE_DAY);

        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(report.isLate()).isTrue();
        assertThat(report.deliveredAt()).contains(AFTER_THE_DUE_DAY);
    }

    @Test
    void onceThePeriodIsClosedOnlyWhomTheMinistryLetsInWrites() {
        ReportingPeriod period = period();
        Report report = Report.expected(UUID.randomUUID(), period, "IOP.01.01", "SUNAFIL", NOW);
        period.advanceTo(PeriodState.UNDER_REVIEW, NOW);
        period.advanceTo(PeriodState.CLOSED, NOW);

        assertThatThrownBy(() -> report.save(WHOLE, NOW))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.type()).isEqualTo(ReportingProblem.PERIOD_NOT_IN_STATE));
        assertThatThrownBy(() -> period.advanceTo(PeriodState.OPEN, NOW)).isInstanceOf(RuleViolation.class);

        report.admitLate("Huelga hasta fin de mes", AFTER_THE_DUE_DAY);
        report.save(WHOLE, AFTER_THE_DUE_DAY);
        report.submit(Optional.of(Unit.NUMBER), DEVIATION, Optional.empty(), AFTER_THE_DUE_DAY);
        assertThat(report.comment()).contains("Huelga hasta fin de mes");
        assertThat(report.isLate()).isTrue();
    }

    @Test
    void whatIsRectifiedBeforeItsPeriodIsPublishedNeverCounted() {
        ReportingPeriod period = period();
        Report report = Report.expected(UUID.randomUUID(), period, "IOP.01.01", "SUNAFIL", NOW);
        take(report, ReportAction.SAVE, WHOLE);
        take(report, ReportAction.SUBMIT, WHOLE);
        take(report, ReportAction.VALIDATE, WHOLE);
        period.advanceTo(PeriodState.UNDER_REVIEW, NOW);
        period.advanceTo(PeriodState.CLOSED, NOW);
        take(report, ReportAction.CLOSE, WHOLE);

        Report revision = report.rectify(UUID.randomUUID(), "Se contó dos veces", NOW);
        take(revision, ReportAction.SUBMIT, WHOLE);
        take(revision, ReportAction.VALIDATE, WHOLE);
        period.advanceTo(PeriodState.PUBLISHED, NOW);
        take(revision, ReportAction.PUBLISH, WHOLE);

        assertThat(report.wasPublished()).isFalse();
        assertThat(revision.wasPublished()).isTrue();
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

    private static void take(Report report, ReportAction action, ReportContent content) {
        switch (action) {
            case SAVE -> report.save(content, NOW);
            case SUBMIT -> report.submit(Optional.of(Unit.NUMBER), DEVIATION, Optional.empty(), NOW);
            case OBSERVE -> report.observe("Revise", NOW);
            case CORRECT -> report.correct(Optional.of(Unit.NUMBER), DEVIATION, Optional.empty(), NOW);
            case VALIDATE -> report.validate(NOW);
            case CLOSE -> report.close(NOW);
            case PUBLISH -> report.publish(NOW);
            case ADMIT_LATE -> report.admitLate("Huelga", NOW);
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
