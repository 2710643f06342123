package pe.kuska.tracking.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.alerts.domain.AlertAction;
import pe.kuska.tracking.attentions.domain.AttentionStatus;
import pe.kuska.tracking.attentions.domain.SessionStatus;
import pe.kuska.tracking.emergencyaccess.domain.AccessReview;
import pe.kuska.tracking.handovers.domain.HandOverStatus;
import pe.kuska.tracking.measures.domain.MeasureStatus;
import pe.kuska.tracking.plans.domain.PlanAction;
import pe.kuska.tracking.referrals.domain.ReferralStatus;
import pe.kuska.tracking.referrals.domain.ReferralTransitions;
import pe.kuska.tracking.repatriations.domain.ReturnStatus;
import pe.kuska.tracking.restitutions.domain.RestitutionStatus;
import pe.kuska.tracking.shelters.domain.StayAction;
import pe.kuska.tracking.situations.domain.SituationStatus;
import pe.kuska.tracking.states.domain.StateTable;

/** Every state machine of care, looked at as a whole: all of them are small enough to try every way. */
class StateMachinesTest {

    /** A table in the one form in which they are checked. */
    record Machine(String name, String start, Set<String> states, Set<String> ends, List<Edge> edges) {
        @Override
        public String toString() {
            return name;
        }

        List<Edge> from(String state) {
            return edges.stream().filter(edge -> edge.from().equals(state)).toList();
        }
    }

    record Edge(String from, String action, String to) {}

    static Stream<Machine> machines() {
        return Stream.of(
                of(AlertAction.TABLE),
                of(StayAction.TABLE),
                of(SessionStatus.TABLE),
                of(AttentionStatus.TABLE),
                of(MeasureStatus.TABLE),
                of(HandOverStatus.TABLE),
                of(PlanAction.TABLE),
                of(ReturnStatus.TABLE),
                of(RestitutionStatus.TABLE),
                of(SituationStatus.TABLE),
                of(AccessReview.TABLE),
                referral());
    }

    private static <S extends Enum<S>, A extends Enum<A>> Machine of(StateTable<S, A> table) {
        Set<String> states = new HashSet<>();
        for (S state : table.start().getDeclaringClass().getEnumConstants()) {
            states.add(state.name());
        }
        Set<String> ends = new HashSet<>();
        table.ends().forEach(end -> ends.add(end.name()));
        return new Machine(
                table.name(),
                table.start().name(),
                states,
                ends,
                table.edges().stream()
                        .map(edge -> new Edge(
                                edge.from().name(),
                                edge.action().name(),
                                edge.to().name()))
                        .toList());
    }

    private static Machine referral() {
        Set<String> states = new HashSet<>();
        for (ReferralStatus state : ReferralStatus.values()) {
            states.add(state.name());
        }
        return new Machine(
                "referral",
                "SENT",
                states,
                Set.of("REROUTED", "CLOSED"),
                ReferralTransitions.table().stream()
                        .map(edge -> new Edge(
                                edge.from().name(),
                                edge.action().name(),
                                edge.to().name()))
                        .toList());
    }

    private static Set<String> reachable(Machine machine, String from) {
        Set<String> reached = new HashSet<>(Set.of(from));
        List<String> open = new ArrayList<>(reached);
        while (!open.isEmpty()) {
            for (Edge edge : machine.from(open.removeLast())) {
                if (reached.add(edge.to())) {
                    open.add(edge.to());
                }
            }
        }
        return reached;
    }

    @ParameterizedTest
    @MethodSource("machines")
    void everyStateIsReachedFromTheBeginning(Machine machine) {
        assertThat(reachable(machine, machine.start())).isEqualTo(machine.states());
    }

    @ParameterizedTest
    @MethodSource("machines")
    void fromEveryStateAnEndIsReachedAndOnlyEndsHaveNoWayOut(Machine machine) {
        for (String state : machine.states()) {
            assertThat(reachable(machine, state)).as(state).containsAnyElementsOf(machine.ends());
            assertThat(machine.from(state).isEmpty())
                    .as(state)
                    .isEqualTo(machine.ends().contains(state));
        }
    }

    @ParameterizedTest
    @MethodSource("machines")
    void noActionLeadsTwoWays(Machine machine) {
        assertThat(machine.edges())
                .extracting(edge -> edge.from() + " " + edge.action())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("machines")
    void whoeverWandersLongEnoughArrives(Machine machine) {
        Random random = new Random(5);
        for (int walk = 0; walk < 200; walk++) {
            String state = machine.start();
            int steps = 0;
            while (!machine.ends().contains(state)) {
                List<Edge> ways = machine.from(state);
                state = ways.get(random.nextInt(ways.size())).to();
                assertThat(steps++).isLessThan(10_000);
            }
        }
    }

    @Test
    void aTableRefusesWhatItDoesNotListAndCannotBeWrittenWrong() {
        assertThatThrownBy(() -> AlertAction.TABLE.next(
                        pe.kuska.tracking.alerts.domain.AlertStatus.RECEIVED, AlertAction.ATTEND))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> StateTable.<ReferralStatus, AlertAction>startingAt("twice", ReferralStatus.SENT)
                        .edge(ReferralStatus.SENT, AlertAction.REFER, ReferralStatus.RECEIVED)
                        .edge(ReferralStatus.SENT, AlertAction.REFER, ReferralStatus.CLOSED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StateTable.<ReferralStatus, AlertAction>startingAt("no end", ReferralStatus.SENT)
                        .edge(ReferralStatus.SENT, AlertAction.REFER, ReferralStatus.RECEIVED)
                        .endingAt(Set.of(ReferralStatus.SENT)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
