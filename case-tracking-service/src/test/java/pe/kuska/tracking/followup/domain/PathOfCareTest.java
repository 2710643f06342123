package pe.kuska.tracking.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pe.kuska.tracking.followup.domain.Facts.ANA;
import static pe.kuska.tracking.followup.domain.Facts.BEA;
import static pe.kuska.tracking.followup.domain.Facts.CEM;
import static pe.kuska.tracking.followup.domain.Facts.CLARA;
import static pe.kuska.tracking.followup.domain.Facts.POLICE;
import static pe.kuska.tracking.followup.domain.Facts.PROSECUTORS;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pe.kuska.tracking.followup.domain.Fact.CaseWithdrawn;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.Fact.VictimInCase;

class PathOfCareTest {

    private static final UUID REFERRAL = new UUID(1, 1);

    private final Facts facts = new Facts();

    private static PathOfCare pathOf(PersonCode person, Fact... facts) {
        return PathOfCare.of(person, List.of(facts)).orElseThrow();
    }

    @Test
    void onlyAVictimHasAPath() {
        assertThat(PathOfCare.of(ANA, List.of(facts.registered("K-1", POLICE)))).isEmpty();
    }

    @Test
    void aPathIsOpenBeforeTheCaseItselfIsHeardOf() {
        PathOfCare path = pathOf(ANA, facts.victim(ANA, "K-1"));
        assertThat(path.steps()).isEmpty();
        assertThat(path.stage()).isEqualTo(Stage.I_ATENCION);
        assertThat(path.status()).isEqualTo(VictimStatus.PRESUMED);
    }

    @Test
    void casesOfTwoInstitutionsStandOnOnePathInOrder() {
        Step complaint = facts.registered("K-1", POLICE);
        Step folder = facts.registered("K-2", PROSECUTORS);
        PathOfCare path = pathOf(ANA, folder, facts.victim(ANA, "K-2"), facts.victim(ANA, "K-1"), complaint);
        assertThat(path.steps()).containsExactly(complaint, folder);
        assertThat(path.cases()).containsExactly("K-1", "K-2");
        assertThat(path.hasCaseOf("PNP")).isTrue();
        assertThat(path.hasCaseOf("MIMP")).isFalse();
    }

    @Test
    void everyVictimOfACaseHasItOnTheirPath() {
        Step complaint = facts.registered("K-1", POLICE);
        VictimInCase ana = facts.victim(ANA, "K-1");
        VictimInCase bea = facts.victim(BEA, "K-1");
        assertThat(pathOf(BEA, complaint, ana, bea).steps()).containsExactly(complaint);
        assertThat(pathOf(BEA, complaint, ana, bea)).isNotEqualTo(pathOf(ANA, complaint, ana, bea));
    }

    @Test
    void theSameFactTwiceCountsOnce() {
        Step complaint = facts.registered("K-1", POLICE);
        VictimInCase ana = facts.victim(ANA, "K-1");
        assertThat(pathOf(ANA, complaint, ana, complaint, ana).steps()).containsExactly(complaint);
    }

    @Test
    void theLastWordOnBeingAVictimCounts() {
        VictimInCase presumed = facts.victim(ANA, "K-1");
        VictimInCase identified = facts.victim(ANA, "K-1", VictimStatus.IDENTIFIED);
        assertThat(pathOf(ANA, identified, presumed).status()).isEqualTo(VictimStatus.IDENTIFIED);
    }

    @Nested
    class WhenACaseIsWithdrawn {

        private final Step complaint = facts.registered("K-1", POLICE);
        private final VictimInCase victim = facts.victim(ANA, "K-1");
        private final Fact withdrawn = new CaseWithdrawn(new UUID(8, 8), facts.at(9), "K-1");

        @Test
        void whoWasAVictimInItAloneHasNoPath() {
            assertThat(PathOfCare.of(ANA, List.of(complaint, withdrawn, victim)))
                    .isEmpty();
        }

        @Test
        void otherCasesStay() {
            Step folder = facts.registered("K-2", PROSECUTORS);
            PathOfCare path = pathOf(ANA, complaint, victim, folder, facts.victim(ANA, "K-2"), withdrawn);
            assertThat(path.cases()).containsExactly("K-2");
            assertThat(path.steps()).containsExactly(folder);
        }

        @Test
        void whatWasDoneForThemStaysOnRecord() {
            Step sent = facts.referral(EntryType.REFERRAL_SENT, REFERRAL, ANA, "K-1", POLICE);
            PathOfCare path = pathOf(ANA, complaint, victim, sent, withdrawn);
            assertThat(path.steps()).containsExactly(sent);
            assertThat(path.status()).isEqualTo(VictimStatus.RULED_OUT);
        }
    }

    @Nested
    class WhenReferred {

        private final VictimInCase victim = facts.victim(ANA, "K-1");
        private final Step sent = facts.referral(EntryType.REFERRAL_SENT, REFERRAL, ANA, "K-1", POLICE);
        private final Step received = facts.referral(EntryType.REFERRAL_RECEIVED, REFERRAL, ANA, "K-1", CEM);
        private final Step accepted = facts.referral(EntryType.REFERRAL_ACCEPTED, REFERRAL, ANA, "K-1", CEM);
        private final Step attended = facts.referral(EntryType.REFERRAL_ATTENDED, REFERRAL, ANA, "K-1", CEM);

        @Test
        void theReceivingUnitOwesReception() {
            assertThat(pathOf(ANA, victim, sent).owed())
                    .containsExactly(new OwedStep(
                            OwedAction.RECEIVE, CEM, EntryType.REFERRAL_SENT, sent.occurredAt(), REFERRAL, false));
        }

        @Test
        void onlyTheLatestStepOfAReferralLeavesSomethingOwed() {
            assertThat(pathOf(ANA, victim, sent, received).owed())
                    .extracting(OwedStep::action)
                    .containsExactly(OwedAction.ANSWER);
            assertThat(pathOf(ANA, victim, sent, received, accepted).owed())
                    .extracting(OwedStep::action)
                    .containsExactly(OwedAction.ATTEND);
        }

        @Test
        void whoAttendedOwesAnAnswerToWhoReferred() {
            Step kept = facts.referral(EntryType.REFERRAL_KEPT, REFERRAL, ANA, "K-1", CEM);
            assertThat(pathOf(ANA, victim, sent, received, accepted, attended).owed())
                    .extracting(OwedStep::action, OwedStep::by)
                    .containsExactly(tuple(OwedAction.COUNTER_REFER, CEM));
            assertThat(pathOf(ANA, victim, sent, received, accepted, attended, kept)
                            .owed())
                    .isEmpty();
        }

        @Test
        void whoCouldNotAttendNoLongerHoldsThePerson() {
            Step unattended = facts.referral(EntryType.REFERRAL_UNATTENDED, REFERRAL, ANA, "K-1", CEM);
            PathOfCare path =
                    pathOf(ANA, facts.registered("K-1", POLICE), victim, sent, received, accepted, unattended);
            assertThat(path.heldBy()).containsExactly(POLICE);
            assertThat(path.owed()).extracting(OwedStep::action).containsExactly(OwedAction.REROUTE);
        }

        @Test
        void aUnitTakesResponsibilityByAcceptingNotByReceiving() {
            assertThat(pathOf(ANA, victim, sent, received).wasAcceptedBy(CEM)).isFalse();
            assertThat(pathOf(ANA, victim, sent, received, accepted).wasAcceptedBy(CEM))
                    .isTrue();
            assertThat(pathOf(ANA, victim, sent, received, accepted).wasAcceptedBy(new Office("MIMP", "UPE")))
                    .isFalse();
        }
    }

    @Nested
    class WhenACaseNamesThemNoMore {

        private final Step complaint = facts.registered("K-1", POLICE);
        private final VictimInCase victim = facts.victim(ANA, "K-1");
        private final Step sent = facts.referral(EntryType.REFERRAL_SENT, REFERRAL, ANA, "K-1", POLICE);
        private final Fact corrected = facts.named("K-1", POLICE, BEA);
        private final Step later = facts.registered("K-1", PROSECUTORS);

        @Test
        void theyAreNoVictimAndTheirPathSaysSoToWhoeverReadIt() {
            PathOfCare path = pathOf(ANA, complaint, victim, sent, corrected, later);
            assertThat(path.status()).isEqualTo(VictimStatus.RULED_OUT);
            assertThat(path.cases()).isEmpty();
            assertThat(path.hasCaseOf("PNP")).isTrue();
            assertThat(path.steps())
                    .extracting(Step::type)
                    .containsExactly(EntryType.CASE_REGISTERED, EntryType.REFERRAL_SENT, EntryType.VICTIM_TAKEN_BACK);
            assertThat(path.stepsAsVictim()).containsExactly(sent);
        }

        @Test
        void whatOtherCasesSayStands() {
            Step other = facts.registered("K-2", PROSECUTORS);
            PathOfCare path = pathOf(ANA, complaint, victim, corrected, other, facts.victim(ANA, "K-2"));
            assertThat(path.status()).isEqualTo(VictimStatus.PRESUMED);
            assertThat(path.cases()).containsExactly("K-2");
            assertThat(path.stepsAsVictim()).containsExactly(other);
        }

        @Test
        void namedAgainTheyAreAVictimAgain() {
            PathOfCare path = pathOf(ANA, complaint, victim, corrected, facts.victim(ANA, "K-1"));
            assertThat(path.status()).isEqualTo(VictimStatus.PRESUMED);
            assertThat(path.cases()).containsExactly("K-1");
        }

        @Test
        void itDoesNotMatterWhichIsHeardFirst() {
            assertThat(pathOf(ANA, corrected, sent, victim, complaint))
                    .isEqualTo(pathOf(ANA, complaint, victim, sent, corrected));
        }

        @Test
        void whoWasNeverAVictimHasNoPath() {
            assertThat(PathOfCare.of(ANA, List.of(complaint, corrected))).isEmpty();
        }
    }

    @Nested
    class WhenIdentitiesChange {

        private final Step complaint = facts.registered("K-1", POLICE);
        private final Step folder = facts.registered("K-2", PROSECUTORS);
        private final VictimInCase ana = facts.victim(ANA, "K-1");
        private final VictimInCase bea = facts.victim(BEA, "K-2");
        private final Step referredAsBea = facts.referral(EntryType.REFERRAL_SENT, REFERRAL, BEA, null, PROSECUTORS);
        private final Fact merge = facts.merge(ANA, BEA);

        @Test
        void theOldCodeLeadsToTheSurvivorsPath() {
            PathOfCare path = pathOf(BEA, complaint, folder, ana, bea, referredAsBea, merge);
            assertThat(path.person()).isEqualTo(ANA);
            assertThat(path.steps()).containsExactly(complaint, folder, referredAsBea);
        }

        @Test
        void stepsKeepTheCodeTheyWereRecordedUnder() {
            PathOfCare path = pathOf(ANA, complaint, folder, ana, bea, referredAsBea, merge);
            assertThat(path.steps().getLast().person()).isEqualTo(BEA);
        }

        @Test
        void twoCodesInTheSameCaseDoNotCountItTwice() {
            PathOfCare path = pathOf(ANA, complaint, ana, facts.victim(BEA, "K-1"), merge);
            assertThat(path.steps()).containsExactly(complaint);
        }

        @Test
        void aSplitGivesBothTheirOwnPathBack() {
            Fact split = facts.split(ANA, BEA);
            Fact[] all = {complaint, folder, ana, bea, referredAsBea, merge, split};
            assertThat(pathOf(ANA, all)).isEqualTo(pathOf(ANA, complaint, folder, ana, bea, referredAsBea));
            assertThat(pathOf(BEA, all)).isEqualTo(pathOf(BEA, complaint, folder, ana, bea, referredAsBea));
        }

        @Test
        void aCaseInWhichBothWereVictimsStaysWithBothWhenTheyAreSplit() {
            VictimInCase anaToo = facts.victim(ANA, "K-2");
            Fact[] all = {complaint, folder, ana, anaToo, bea, merge, facts.split(ANA, BEA)};
            assertThat(pathOf(ANA, all).cases()).containsExactly("K-1", "K-2");
            assertThat(pathOf(BEA, all).cases()).containsExactly("K-2");
        }

        @Test
        void whatWasSaidWhileTheyWereTakenForOneGoesWithWhoseRecordItIs() {
            Fact toldUnderTheSurvivor = facts.victim(BEA, ANA, null, "K-3");
            Fact[] all = {complaint, folder, ana, bea, merge, toldUnderTheSurvivor, facts.split(ANA, BEA)};
            assertThat(pathOf(ANA, all).cases()).containsExactly("K-1");
            assertThat(pathOf(BEA, all).cases()).containsExactly("K-2", "K-3");
        }

        @Test
        void aReferralMadeForACaseGoesWithWhoeverIsAVictimThere() {
            Step forHerCase = facts.referral(EntryType.REFERRAL_SENT, REFERRAL, ANA, "K-2", POLICE);
            Fact[] all = {complaint, folder, ana, bea, merge, forHerCase, facts.split(ANA, BEA)};
            assertThat(pathOf(BEA, all).steps()).contains(forHerCase);
            assertThat(pathOf(ANA, all).steps()).doesNotContain(forHerCase);
        }

        @Test
        void aReferralMadeForNoCaseStaysWithTheCodeItWasMadeUnder() {
            Step general = facts.referral(EntryType.REFERRAL_SENT, REFERRAL, ANA, null, POLICE);
            Fact[] all = {complaint, folder, ana, bea, merge, general, facts.split(ANA, BEA)};
            assertThat(pathOf(ANA, all).steps()).contains(general);
            assertThat(pathOf(BEA, all).steps()).doesNotContain(general);
        }

        @Test
        void aRecordOfSomebodyElseTakesItsCaseAndItsReferralsAlong() {
            UUID recordId = new UUID(5, 5);
            VictimInCase stray = facts.victim(ANA, ANA, recordId, "K-2");
            Step forItsCase = facts.referral(EntryType.REFERRAL_SENT, REFERRAL, ANA, "K-2", POLICE);
            Fact[] all = {complaint, folder, ana, stray, forItsCase, facts.move(ANA, CLARA, recordId)};
            assertThat(pathOf(ANA, all).cases()).containsExactly("K-1");
            assertThat(pathOf(CLARA, all).cases()).containsExactly("K-2");
            assertThat(pathOf(CLARA, all).steps()).containsExactly(folder, forItsCase);
        }

        @Test
        void thePathKnowsTheCodesThatLeadToIt() {
            assertThat(pathOf(BEA, ana, bea, merge).otherCodes()).containsExactly(BEA);
            assertThat(pathOf(BEA, ana, bea, merge, facts.split(ANA, BEA)).otherCodes())
                    .isEmpty();
        }

        @Test
        void anInstitutionLosesThePathOfWhoeverItsCaseTurnsOutNotToConcern() {
            Fact[] all = {complaint, folder, ana, bea, merge, facts.split(ANA, BEA)};
            assertThat(pathOf(ANA, all).hasCaseOf("MPFN")).isFalse();
            assertThat(pathOf(BEA, all).hasCaseOf("MPFN")).isTrue();
        }
    }
}
