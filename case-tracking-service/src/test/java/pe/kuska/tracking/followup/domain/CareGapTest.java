package pe.kuska.tracking.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.kuska.tracking.followup.domain.EntryType.ALERT_ATTENDED;
import static pe.kuska.tracking.followup.domain.EntryType.ALERT_REFERRED;
import static pe.kuska.tracking.followup.domain.EntryType.ATTENTION_GIVEN;
import static pe.kuska.tracking.followup.domain.EntryType.ATTENTION_MISSED;
import static pe.kuska.tracking.followup.domain.EntryType.BED_DECLINED;
import static pe.kuska.tracking.followup.domain.EntryType.BED_REQUESTED;
import static pe.kuska.tracking.followup.domain.EntryType.CARE_ENDED;
import static pe.kuska.tracking.followup.domain.EntryType.EMERGENCY_ACCESS_OPENED;
import static pe.kuska.tracking.followup.domain.EntryType.HAND_OVER_OFFERED;
import static pe.kuska.tracking.followup.domain.EntryType.HAND_OVER_RECEIVED;
import static pe.kuska.tracking.followup.domain.EntryType.HAND_OVER_REFUSED;
import static pe.kuska.tracking.followup.domain.EntryType.PLAN_COMPLETED;
import static pe.kuska.tracking.followup.domain.EntryType.PLAN_DECLINED;
import static pe.kuska.tracking.followup.domain.EntryType.PLAN_INTERRUPTED;
import static pe.kuska.tracking.followup.domain.EntryType.PLAN_OFFERED;
import static pe.kuska.tracking.followup.domain.EntryType.REFERRAL_ACCEPTED;
import static pe.kuska.tracking.followup.domain.EntryType.REFERRAL_ATTENDED;
import static pe.kuska.tracking.followup.domain.EntryType.REFERRAL_CLOSED;
import static pe.kuska.tracking.followup.domain.EntryType.REFERRAL_RECEIVED;
import static pe.kuska.tracking.followup.domain.EntryType.REFERRAL_REJECTED;
import static pe.kuska.tracking.followup.domain.EntryType.REFERRAL_RETURNED;
import static pe.kuska.tracking.followup.domain.EntryType.REFERRAL_SENT;
import static pe.kuska.tracking.followup.domain.EntryType.REFERRAL_UNATTENDED;
import static pe.kuska.tracking.followup.domain.EntryType.RESTITUTION_REQUESTED;
import static pe.kuska.tracking.followup.domain.EntryType.STAY_BEGAN;
import static pe.kuska.tracking.followup.domain.EntryType.STAY_ENDED;
import static pe.kuska.tracking.followup.domain.Facts.ANA;
import static pe.kuska.tracking.followup.domain.Facts.BEA;
import static pe.kuska.tracking.followup.domain.Facts.CEM;
import static pe.kuska.tracking.followup.domain.Facts.POLICE;
import static pe.kuska.tracking.followup.domain.Facts.PROSECUTORS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.kuska.tracking.followup.domain.CareGap.Kind;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.reference.CareEnds;

class CareGapTest {

    private static final Office SHELTER = new Office("MIMP", "CAR");
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final CareEnds ENDS = new CareEnds();

    private final Facts told = new Facts();
    private final List<Fact> facts = new ArrayList<>();

    CareGapTest() {
        facts.add(told.registered("K-1", POLICE));
        facts.add(told.victim(ANA, "K-1"));
    }

    private Instant then(EntryType type, UUID about, Office by, String... codes) {
        Map<String, String> said = new HashMap<>();
        for (int i = 0; i < codes.length; i += 2) {
            said.put(codes[i], codes[i + 1]);
        }
        Step step = told.referral(type, about, ANA, null, by);
        said.put(PathOfCare.FROM_INSTITUTION, POLICE.institution());
        said.put(PathOfCare.FROM_UNIT, String.valueOf(POLICE.unit()));
        facts.add(new Step(
                step.eventId(), step.occurredAt(), step.recordedAt(), type, by, ANA, null, about, Map.copyOf(said)));
        return step.occurredAt();
    }

    private Optional<CareGap> gap() {
        return PathOfCare.of(ANA, facts)
                .flatMap(path -> CareGap.in(path, step -> ENDS.after(step.type().wireName(), step.codes())));
    }

    private void assertWithoutUnit(Office by, EntryType after, Instant since) {
        assertThat(gap()).contains(new CareGap(Kind.WITHOUT_UNIT, by, after, since));
    }

    @Test
    void whoWasOnlyRegisteredIsOwedAUnitByThoseWhoRegisteredHer() {
        assertWithoutUnit(POLICE, EntryType.CASE_REGISTERED, told.at(0));
    }

    @Test
    void anotherInstitutionsCaseOfHerDoesNotGiveMoreTime() {
        facts.add(told.registered("K-2", PROSECUTORS));
        facts.add(told.victim(ANA, "K-2"));
        assertWithoutUnit(POLICE, EntryType.CASE_REGISTERED, told.at(0));
    }

    @Test
    void aUnitThatWasAskedOwesTheAnswerAndThereIsNoGap() {
        then(REFERRAL_SENT, ONE, POLICE);
        assertThat(gap()).isEmpty();
        then(REFERRAL_RECEIVED, ONE, CEM);
        assertThat(gap()).isEmpty();
        then(REFERRAL_REJECTED, ONE, CEM);
        assertThat(gap()).isEmpty();
        Instant closed = then(REFERRAL_CLOSED, ONE, POLICE, "reason", "SIN_UNIDAD_DISPONIBLE");
        assertWithoutUnit(POLICE, REFERRAL_CLOSED, closed);
    }

    @Test
    void aRefusedHandOverLeavesHerWithWhoeverOfferedHer() {
        then(HAND_OVER_OFFERED, ONE, POLICE);
        assertThat(gap()).isEmpty();
        Instant refused = then(HAND_OVER_REFUSED, ONE, CEM);
        assertWithoutUnit(POLICE, HAND_OVER_REFUSED, refused);
    }

    @Test
    void aDeclinedBedLeavesHerWithWhoeverAskedForIt() {
        then(BED_REQUESTED, ONE, POLICE);
        assertThat(gap()).isEmpty();
        Instant declined = then(BED_DECLINED, ONE, SHELTER);
        assertWithoutUnit(POLICE, BED_DECLINED, declined);
    }

    @Test
    void anIdentityDocumentThatIsAwaitedIsNoCare() {
        then(RESTITUTION_REQUESTED, ONE, POLICE);
        assertThat(gap()).map(CareGap::kind).contains(Kind.WITHOUT_UNIT);
    }

    @Test
    void whoAttendedToAnAlertOfHerHasToSeeToWhatComesNext() {
        then(ALERT_REFERRED, ONE, POLICE);
        Instant attended = then(ALERT_ATTENDED, ONE, PROSECUTORS);
        assertWithoutUnit(PROSECUTORS, ALERT_ATTENDED, attended);
    }

    @Test
    void whoLeavesAShelterWithoutGoingAnywhereIsOwedAUnitByTheShelter() {
        then(STAY_BEGAN, ONE, SHELTER);
        Instant left = then(STAY_ENDED, ONE, SHELTER, "reason", "ABANDONO");
        assertWithoutUnit(SHELTER, STAY_ENDED, left);
    }

    @ParameterizedTest
    @CsvSource({
        "ABANDONO, true",
        "RETIRO_VOLUNTARIO, true",
        "MAYORIA_DE_EDAD, true",
        "REINTEGRACION_FAMILIAR, false",
        "RETORNO_A_SU_PAIS, false"
    })
    void someReasonsToLeaveAShelterEndHerCare(String reason, boolean leavesGap) {
        then(STAY_BEGAN, ONE, SHELTER);
        then(STAY_ENDED, ONE, SHELTER, "reason", reason);
        assertThat(gap().isPresent()).isEqualTo(leavesGap);
    }

    @Test
    void whoGoesBackToHerFamilyWhileAnotherUnitHoldsHerIsStillThatUnits() {
        then(REFERRAL_SENT, ONE, POLICE);
        then(REFERRAL_ACCEPTED, ONE, CEM);
        then(REFERRAL_ATTENDED, ONE, CEM);
        then(STAY_BEGAN, OTHER, SHELTER);
        then(STAY_ENDED, OTHER, SHELTER, "reason", "REINTEGRACION_FAMILIAR");
        assertThat(gap()).isEmpty();
        then(REFERRAL_RETURNED, ONE, CEM, "reason", "REQUIERE_OTRO_SERVICIO");
        then(REFERRAL_CLOSED, ONE, POLICE, "reason", "CONTINUA_EN_OTRA_UNIDAD");
        assertThat(gap())
                .as("she is with her family, and nobody began anything anew")
                .isEmpty();
    }

    @Test
    void whoNeverCameToTheUnitThatAcceptedHerIsOwedAnotherByWhoeverReferredHer() {
        then(REFERRAL_SENT, ONE, POLICE);
        then(REFERRAL_ACCEPTED, ONE, CEM);
        then(REFERRAL_UNATTENDED, ONE, CEM, "reason", "PERSONA_NO_UBICADA");
        assertThat(gap()).as("the search for another unit is owed").isEmpty();
        Instant closed = then(REFERRAL_CLOSED, ONE, POLICE, "reason", "SIN_UNIDAD_DISPONIBLE");
        assertWithoutUnit(POLICE, REFERRAL_CLOSED, closed);
    }

    @Test
    void aUnitThatCaresIsRemindedOnlyWhenNothingIsUnderWay() {
        then(HAND_OVER_RECEIVED, ONE, CEM);
        Instant given = then(ATTENTION_GIVEN, OTHER, CEM);
        assertThat(gap()).contains(new CareGap(Kind.WITHOUT_NEXT_STEP, CEM, ATTENTION_GIVEN, given));
        then(PLAN_OFFERED, new UUID(1, 3), CEM);
        assertThat(gap()).isEmpty();
        Instant declined = then(PLAN_DECLINED, new UUID(1, 3), CEM, "reason", "NO_DESEA_PLAN");
        assertThat(gap()).contains(new CareGap(Kind.WITHOUT_NEXT_STEP, CEM, PLAN_DECLINED, declined));
    }

    @Test
    void onlyWhatACaringUnitDoesBreaksTheSilence() {
        then(HAND_OVER_RECEIVED, ONE, CEM);
        Instant missed = then(ATTENTION_MISSED, OTHER, CEM);
        then(EMERGENCY_ACCESS_OPENED, new UUID(1, 3), SHELTER);
        facts.add(told.registered("K-1", POLICE));
        assertThat(gap()).map(CareGap::since).contains(missed);
    }

    @Test
    void aReturnedReferralIsOwedItsClosureAndThenAUnit() {
        then(REFERRAL_SENT, ONE, POLICE);
        then(REFERRAL_ACCEPTED, ONE, CEM);
        then(REFERRAL_RETURNED, ONE, CEM, "reason", "REQUIERE_OTRO_SERVICIO");
        assertThat(gap()).isEmpty();
        Instant closed = then(REFERRAL_CLOSED, ONE, POLICE, "reason", "CONTINUA_EN_OTRA_UNIDAD");
        assertWithoutUnit(POLICE, REFERRAL_CLOSED, closed);
        then(CARE_ENDED, OTHER, POLICE, "reason", "ADULTA_NO_ACEPTA");
        assertThat(gap()).isEmpty();
    }

    @Test
    void aNewCaseBeginsWhatHadEnded() {
        then(HAND_OVER_RECEIVED, ONE, CEM);
        then(PLAN_COMPLETED, OTHER, CEM, "outcome", "VIDA_AUTONOMA");
        assertThat(gap()).isEmpty();
        facts.add(told.registered("K-2", POLICE));
        facts.add(told.victim(ANA, "K-2"));
        assertThat(gap()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "FALLECIMIENTO, false",
        "TRASLADO_FUERA_DEL_PAIS, false",
        "NUEVA_CAPTACION, true",
        "PERSONA_NO_UBICADA, true"
    })
    void aPlanThatBrokeOffEndsHerCareOnlyForSomeReasons(String reason, boolean leavesGap) {
        then(HAND_OVER_RECEIVED, ONE, CEM);
        then(PLAN_INTERRUPTED, OTHER, CEM, "reason", reason);
        assertThat(gap().isPresent()).isEqualTo(leavesGap);
    }

    @Test
    void whoIsNoVictimIsOwedNothing() {
        facts.add(told.victim(ANA, "K-1", VictimStatus.RULED_OUT));
        assertThat(gap()).isEmpty();
    }

    @Test
    void whoTurnsOutToBeInCareUnderAnotherCodeHasNoGap() {
        facts.add(told.victim(BEA, "K-1"));
        facts.add(told.referral(REFERRAL_SENT, ONE, BEA, "K-1", POLICE));
        assertThat(gap()).isPresent();
        facts.add(told.merge(BEA, ANA));
        assertThat(gap()).isEmpty();
    }
}
