package pe.kuska.tracking.shelters.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.kuska.tracking.followup.domain.Facts.ANA;
import static pe.kuska.tracking.followup.domain.Facts.CEM;
import static pe.kuska.tracking.followup.domain.Facts.POLICE;
import static pe.kuska.tracking.followup.domain.Facts.PROSECUTORS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Fact;
import pe.kuska.tracking.followup.domain.Facts;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PathOfCare;

class AddressMandateTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");
    private static final Office SHELTER = new Office("MIMP", "CAR");
    private static final UUID REFERRAL = new UUID(1, 1);

    private Facts facts = new Facts();
    private final List<Fact> told = new ArrayList<>();

    private AddressMandateTest rescued() {
        told.add(facts.registered("K-1", POLICE));
        told.add(facts.victim(ANA, "K-1"));
        return this;
    }

    private AddressMandateTest then(EntryType type, UUID about, Office by) {
        return then(type, about, by, null);
    }

    private AddressMandateTest then(EntryType type, UUID about, Office by, @Nullable Office to) {
        Instant at = facts.at(100 + told.size());
        told.add(new Fact.Step(
                new UUID(0x9000L, told.size()),
                at,
                at,
                type,
                by,
                ANA,
                null,
                about,
                to == null
                        ? Map.of()
                        : Map.of("toInstitution", to.institution(), "toUnit", String.valueOf(to.unit()))));
        return this;
    }

    private PathOfCare path() {
        return PathOfCare.of(ANA, told).orElseThrow();
    }

    private static Stay stay(Office by, StayAction... actions) {
        Stay stay = new Stay(
                new UUID(0, 1), new UUID(0, 2), ANA.value(), 1, by, "somebody", null, NOW, NOW.plusSeconds(60));
        for (StayAction action : actions) {
            take(stay, action);
        }
        return stay;
    }

    private static void take(Stay stay, StayAction action) {
        switch (action) {
            case ACCEPT -> stay.accept(NOW, NOW.plusSeconds(120));
            case DECLINE -> stay.decline("R", NOW);
            case OCCUPY -> stay.occupy(NOW);
            case RELEASE -> stay.release("R", NOW);
            case TRANSFER -> stay.transfer("R", NOW);
            case LEAVE -> stay.leave("R", NOW);
        }
    }

    private boolean mayKnow(Office unit, Stay stay) {
        return AddressMandate.mayKnow(unit, SHELTER, stay, path());
    }

    @Example
    void whoAskedIsNotToldUntilTheShelterExpectsThem() {
        rescued();
        assertThat(mayKnow(POLICE, stay(POLICE))).isFalse();
        assertThat(mayKnow(POLICE, stay(POLICE, StayAction.ACCEPT))).isTrue();
        assertThat(mayKnow(SHELTER, stay(POLICE))).isTrue();
        assertThat(mayKnow(PROSECUTORS, stay(POLICE, StayAction.ACCEPT))).isFalse();
    }

    @Example
    void whoNoLongerHoldsHerIsNotTold() {
        rescued().then(EntryType.HAND_OVER_RECEIVED, new UUID(2, 2), CEM);
        assertThat(path().heldBy()).containsExactly(CEM);
        assertThat(mayKnow(POLICE, stay(POLICE, StayAction.ACCEPT))).isFalse();
        assertThat(mayKnow(CEM, stay(CEM, StayAction.ACCEPT))).isTrue();
        assertThat(mayKnow(CEM, stay(POLICE, StayAction.ACCEPT)))
                .as("they did not ask")
                .isFalse();
    }

    @Example
    void whoIsGivingHerToTheShelterIsToldOnceItExpectsHer() {
        rescued()
                .then(EntryType.HAND_OVER_RECEIVED, new UUID(2, 2), CEM)
                .then(EntryType.HAND_OVER_OFFERED, new UUID(2, 3), CEM, SHELTER);
        assertThat(mayKnow(CEM, stay(SHELTER))).isFalse();
        assertThat(mayKnow(CEM, stay(SHELTER, StayAction.ACCEPT))).isTrue();
        then(EntryType.HAND_OVER_REFUSED, new UUID(2, 3), SHELTER, SHELTER);
        assertThat(mayKnow(CEM, stay(SHELTER, StayAction.ACCEPT))).isFalse();
    }

    @Example
    void onceSheIsThereOnlyThoseKnowWhoLookAfterHer() {
        rescued().then(EntryType.REFERRAL_ACCEPTED, REFERRAL, CEM).then(EntryType.STAY_BEGAN, new UUID(3, 3), SHELTER);
        Stay there = stay(POLICE, StayAction.ACCEPT, StayAction.OCCUPY);
        assertThat(mayKnow(POLICE, there)).isFalse();
        assertThat(mayKnow(CEM, there)).isTrue();
        then(EntryType.REFERRAL_RETURNED, REFERRAL, CEM);
        assertThat(mayKnow(CEM, there)).isFalse();
    }

    @Example
    void whoFindsHerAgainHoldsHerByANewCase() {
        rescued()
                .then(EntryType.STAY_BEGAN, new UUID(3, 3), SHELTER)
                .then(EntryType.STAY_ENDED, new UUID(3, 3), SHELTER);
        assertThat(path().heldBy()).isEmpty();
        Instant later = facts.at(500);
        told.add(new Fact.Step(
                new UUID(0x9100L, 1), later, later, EntryType.CASE_REGISTERED, POLICE, null, "K-2", null, Map.of()));
        told.add(facts.victim(ANA, "K-2"));
        assertThat(path().heldBy()).containsExactly(POLICE);
    }

    @Property(tries = 300)
    void noHistoryOfAStayTellsWhoDoesNotHoldHer(@ForAll @Size(max = 8) List<StayAction> actions) {
        told.clear();
        facts = new Facts();
        rescued().then(EntryType.HAND_OVER_RECEIVED, new UUID(2, 2), CEM);
        Stay stay = stay(POLICE);
        for (StayAction action : actions) {
            try {
                take(stay, action);
            } catch (RuleViolation refused) {
                Assertions.assertThat(StayAction.TABLE.find(stay.status(), action))
                        .isEmpty();
            }
            assertThat(mayKnow(POLICE, stay)).isFalse();
            assertThat(mayKnow(PROSECUTORS, stay)).isFalse();
            if (!(stay.status() == StayStatus.PRESENT)) {
                assertThat(mayKnow(CEM, stay)).isFalse();
            }
        }
    }

    @Example
    void anAllowanceEndsWhereItSays() {
        BedAllowance allowance = new BedAllowance(null, null, 2, 3, 1, java.time.Duration.ofDays(30));
        allowance.requireOneMore(1, 2);
        Assertions.assertThatThrownBy(() -> allowance.requireOneMore(2, 0)).isInstanceOf(RuleViolation.class);
        Assertions.assertThatThrownBy(() -> allowance.requireOneMore(0, 3)).isInstanceOf(RuleViolation.class);
        assertThat(allowance.tells(0)).isTrue();
        assertThat(allowance.tells(1)).isFalse();
    }
}
