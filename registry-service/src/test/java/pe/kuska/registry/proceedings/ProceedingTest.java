package pe.kuska.registry.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.proceedings.domain.Affected;
import pe.kuska.registry.proceedings.domain.Effect;
import pe.kuska.registry.proceedings.domain.NewResolution;
import pe.kuska.registry.proceedings.domain.Phase;
import pe.kuska.registry.proceedings.domain.PhaseTransitions;
import pe.kuska.registry.proceedings.domain.Proceeding;
import pe.kuska.registry.proceedings.domain.Proceeding.Recording;
import pe.kuska.registry.proceedings.domain.Resolution;
import pe.kuska.registry.proceedings.domain.ResolutionKind;

class ProceedingTest {

    private static final PhaseTransitions TABLE = new TransitionTable().read();
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final UUID SUSPECT = new UUID(0, 1);
    private static final UUID VICTIM = new UUID(0, 2);

    private final Proceeding proceeding = new Proceeding(List.of());

    @Test
    void beginsAsANotice() {
        assertThat(proceeding.phase()).isEqualTo(Phase.NOTICE);
    }

    @Test
    void goesFromNoticeToAFinalJudgmentConfirmedInSecondInstance() {
        Resolution judgment = upTo(ResolutionKind.JUDGMENT);
        assertThat(judgment.kind().instance()).contains(ResolutionKind.Instance.FIRST);
        record(ResolutionKind.LODGE_APPEAL);
        Resolution confirmed = record(ResolutionKind.CONFIRM, convicted());
        assertThat(confirmed.kind().instance()).contains(ResolutionKind.Instance.SECOND);
        assertThat(proceeding.phase()).isEqualTo(Phase.FINAL);
        assertThat(TABLE.possibleIn(Phase.FINAL)).isEmpty();
    }

    @Test
    void anAnnulledJudgmentIsTriedAgain() {
        upTo(ResolutionKind.JUDGMENT);
        record(ResolutionKind.LODGE_APPEAL);
        record(ResolutionKind.ANNUL);
        assertThat(proceeding.phase()).isEqualTo(Phase.TRIAL);
        record(ResolutionKind.JUDGMENT, new Affected(SUSPECT, Effect.ACQUITTED, null, null, null));
        assertThat(proceeding.phase()).isEqualTo(Phase.FIRST_JUDGMENT);
    }

    @Test
    void anArchivedCaseMayBeReopened() {
        record(ResolutionKind.ARCHIVE);
        assertThat(TABLE.possibleIn(Phase.ARCHIVED)).containsExactly(ResolutionKind.REOPEN);
        record(ResolutionKind.REOPEN);
        assertThat(proceeding.phase()).isEqualTo(Phase.PRELIMINARY_INQUIRY);
    }

    @Test
    void aJudgmentIsNotPossibleBeforeTheTrial() {
        assertThat(refused(ResolutionKind.JUDGMENT, TODAY, convicted())).isEqualTo("kind phase");
    }

    @Test
    void aJudgmentSaysWhomItConvictsOrAcquits() {
        upTo(ResolutionKind.ORDER_TRIAL);
        assertThat(refused(ResolutionKind.JUDGMENT, TODAY)).isEqualTo("persons required");
    }

    @Test
    void aVictimIsNeverConvicted() {
        upTo(ResolutionKind.ORDER_TRIAL);
        assertThat(refused(
                        ResolutionKind.JUDGMENT,
                        TODAY,
                        convicted(),
                        new Affected(VICTIM, Effect.CONVICTED, null, 10, null)))
                .isEqualTo("persons[1].effect role");
    }

    @Test
    void aReparationIsForAVictim() {
        upTo(ResolutionKind.ORDER_TRIAL);
        assertThat(refused(
                        ResolutionKind.JUDGMENT,
                        TODAY,
                        new Affected(SUSPECT, Effect.CONVICTED, null, 120, BigDecimal.TEN)))
                .isEqualTo("persons[0].reparation only-victims");
        record(
                ResolutionKind.JUDGMENT,
                convicted(),
                new Affected(VICTIM, Effect.REPARATION, null, null, new BigDecimal("20000.00")));
    }

    @Test
    void nobodyElseThanThePeopleOfTheCaseIsAffected() {
        assertThat(refused(
                        ResolutionKind.ARCHIVE, TODAY, new Affected(new UUID(9, 9), Effect.ARCHIVED, null, null, null)))
                .isEqualTo("persons[0].recordId not-in-this-case");
    }

    @Test
    void datesFollowEachOther() {
        record(ResolutionKind.OPEN_INQUIRY);
        assertThat(refused(ResolutionKind.FORMALISE, TODAY.minusDays(1))).isEqualTo("issuedOn before-the-last");
        assertThat(refused(ResolutionKind.FORMALISE, TODAY.plusDays(1))).isEqualTo("issuedOn in-future");
    }

    @Test
    void aReclassificationKeepsThePhaseAndSaysWhatItWasBefore() {
        record(ResolutionKind.OPEN_INQUIRY);
        Resolution reclassified = proceeding.record(
                new NewResolution(ResolutionKind.RECLASSIFY, TODAY, null, "129-O", null, null, List.of()),
                TABLE,
                recording());
        assertThat(reclassified.crimeBefore()).isEqualTo("129-A");
        assertThat(reclassified.crime()).isEqualTo("129-O");
        assertThat(proceeding.phase()).isEqualTo(Phase.PRELIMINARY_INQUIRY);
        assertThat(refused(ResolutionKind.RECLASSIFY, TODAY)).isEqualTo("crime reclassify");
    }

    @Test
    void aCaseIsJoinedToAnother() {
        assertThat(refused(ResolutionKind.JOIN, TODAY)).isEqualTo("joinedTo joined-to");
        proceeding.record(
                new NewResolution(ResolutionKind.JOIN, TODAY, null, null, "CT-4KX7-M2PT", null, List.of()),
                TABLE,
                recording());
        assertThat(proceeding.phase()).isEqualTo(Phase.JOINED);
    }

    @Test
    void onlyTheLastResolutionIsTakenBack() {
        Resolution first = record(ResolutionKind.OPEN_INQUIRY);
        Resolution second = record(ResolutionKind.FORMALISE);
        assertThat(catchThrowableOfType(RuleViolation.class, () -> proceeding.withdrawLast(first.id())))
                .isNotNull();
        proceeding.withdrawLast(second.id());
        assertThat(proceeding.phase()).isEqualTo(Phase.PRELIMINARY_INQUIRY);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void everyPhaseIsReachedAndOnlyAFinalOneHasNoWayOut(Phase phase) {
        assertThat(reachable()).contains(phase);
        if (phase != Phase.FINAL) {
            assertThat(TABLE.possibleIn(phase)).isNotEmpty();
        }
    }

    @Property(tries = 300)
    void whateverIsTriedOnlyTheEdgesOfTheTableAreTaken(@ForAll List<ResolutionKind> tried) {
        Proceeding any = new Proceeding(List.of());
        for (ResolutionKind kind : tried) {
            Phase before = any.phase();
            NewResolution said = new NewResolution(
                    kind,
                    TODAY,
                    null,
                    kind == ResolutionKind.RECLASSIFY ? "129-O" : null,
                    kind == ResolutionKind.JOIN ? "CT-4KX7-M2PT" : null,
                    null,
                    kind.isJudgment() ? List.of(convicted()) : List.of());
            RuleViolation refused =
                    catchThrowableOfType(RuleViolation.class, () -> any.record(said, TABLE, recording()));
            assertThat(refused == null).isEqualTo(TABLE.after(kind, before).isPresent());
            assertThat(any.phase()).isEqualTo(TABLE.after(kind, before).orElse(before));
        }
        List<Phase> phases = new ArrayList<>(List.of(Phase.NOTICE));
        any.resolutions().forEach(resolution -> {
            assertThat(resolution.before()).isEqualTo(phases.getLast());
            phases.add(resolution.after());
        });
    }

    private static Set<Phase> reachable() {
        Set<Phase> reached = EnumSet.of(Phase.NOTICE);
        int before = 0;
        while (reached.size() > before) {
            before = reached.size();
            for (Phase phase : Set.copyOf(reached)) {
                TABLE.possibleIn(phase).forEach(kind -> TABLE.after(kind, phase).ifPresent(reached::add));
            }
        }
        return reached;
    }

    private Resolution upTo(ResolutionKind last) {
        @Nullable Resolution recorded = null;
        for (ResolutionKind kind : List.of(
                ResolutionKind.OPEN_INQUIRY,
                ResolutionKind.FORMALISE,
                ResolutionKind.ACCUSE,
                ResolutionKind.ORDER_TRIAL,
                ResolutionKind.JUDGMENT)) {
            recorded = kind == ResolutionKind.JUDGMENT ? record(kind, convicted()) : record(kind);
            if (kind == last) {
                return recorded;
            }
        }
        throw new AssertionError(last);
    }

    private Resolution record(ResolutionKind kind, Affected... persons) {
        return proceeding.record(
                new NewResolution(kind, TODAY, null, null, null, null, List.of(persons)), TABLE, recording());
    }

    private String refused(ResolutionKind kind, LocalDate on, Affected... persons) {
        RuleViolation violation = catchThrowableOfType(
                RuleViolation.class,
                () -> proceeding.record(
                        new NewResolution(kind, on, null, null, null, null, List.of(persons)), TABLE, recording()));
        assertThat(violation).isNotNull();
        return violation.errors().getFirst().field() + " "
                + violation.errors().getFirst().rule();
    }

    private static Affected convicted() {
        return new Affected(SUSPECT, Effect.CONVICTED, null, 144, null);
    }

    private static Recording recording() {
        return new Recording(
                UUID.randomUUID(),
                Map.of(SUSPECT, PersonRole.SUSPECT, VICTIM, PersonRole.VICTIM),
                "129-A",
                TODAY,
                Instant.parse("2026-06-01T12:00:00Z"),
                "MPFN");
    }
}
