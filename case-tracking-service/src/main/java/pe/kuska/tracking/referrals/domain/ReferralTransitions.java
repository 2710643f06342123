package pe.kuska.tracking.referrals.domain;

import static pe.kuska.tracking.referrals.domain.ReferralAction.ACCEPT;
import static pe.kuska.tracking.referrals.domain.ReferralAction.ATTEND;
import static pe.kuska.tracking.referrals.domain.ReferralAction.CLOSE;
import static pe.kuska.tracking.referrals.domain.ReferralAction.GIVE_UP;
import static pe.kuska.tracking.referrals.domain.ReferralAction.KEEP;
import static pe.kuska.tracking.referrals.domain.ReferralAction.RECEIVE;
import static pe.kuska.tracking.referrals.domain.ReferralAction.REJECT;
import static pe.kuska.tracking.referrals.domain.ReferralAction.REROUTE;
import static pe.kuska.tracking.referrals.domain.ReferralAction.RETURN;

import java.util.List;
import java.util.Optional;

/**
 * Which steps a referral can take: every legal edge, and the events it produces. A unit that answers a referral it had
 * not acknowledged acknowledges it thereby. What was not answered cannot be closed: the sender can only turn to another unit,
 * whose referral takes its place. Whoever attended owes the sender an answer (contrarreferencia): the person comes back, or
 * stays in the unit's care and may still come back later.
 */
public final class ReferralTransitions {

    /** One legal edge. */
    public record Edge(ReferralStatus from, ReferralAction action, ReferralStatus to, List<ReferralEvent> events) {
        public Edge {
            events = List.copyOf(events);
        }
    }

    private static final List<Edge> TABLE = List.of(
            edge(ReferralStatus.SENT, RECEIVE, ReferralStatus.RECEIVED, ReferralEvent.RECEIVED),
            edge(ReferralStatus.SENT, ACCEPT, ReferralStatus.ACCEPTED, ReferralEvent.RECEIVED, ReferralEvent.ACCEPTED),
            edge(ReferralStatus.SENT, REJECT, ReferralStatus.REJECTED, ReferralEvent.RECEIVED, ReferralEvent.REJECTED),
            edge(ReferralStatus.RECEIVED, ACCEPT, ReferralStatus.ACCEPTED, ReferralEvent.ACCEPTED),
            edge(ReferralStatus.RECEIVED, REJECT, ReferralStatus.REJECTED, ReferralEvent.REJECTED),
            edge(ReferralStatus.ACCEPTED, ATTEND, ReferralStatus.ATTENDED, ReferralEvent.ATTENDED),
            edge(ReferralStatus.ACCEPTED, GIVE_UP, ReferralStatus.UNATTENDED, ReferralEvent.UNATTENDED),
            edge(ReferralStatus.ATTENDED, RETURN, ReferralStatus.RETURNED, ReferralEvent.RETURNED),
            edge(ReferralStatus.ATTENDED, KEEP, ReferralStatus.KEPT, ReferralEvent.KEPT),
            edge(ReferralStatus.KEPT, RETURN, ReferralStatus.RETURNED, ReferralEvent.RETURNED),
            edge(ReferralStatus.SENT, REROUTE, ReferralStatus.REROUTED, ReferralEvent.REROUTED),
            edge(ReferralStatus.RECEIVED, REROUTE, ReferralStatus.REROUTED, ReferralEvent.REROUTED),
            edge(ReferralStatus.REJECTED, REROUTE, ReferralStatus.REROUTED, ReferralEvent.REROUTED),
            edge(ReferralStatus.UNATTENDED, REROUTE, ReferralStatus.REROUTED, ReferralEvent.REROUTED),
            edge(ReferralStatus.UNATTENDED, CLOSE, ReferralStatus.CLOSED, ReferralEvent.CLOSED),
            edge(ReferralStatus.REJECTED, CLOSE, ReferralStatus.CLOSED, ReferralEvent.CLOSED),
            edge(ReferralStatus.RETURNED, CLOSE, ReferralStatus.CLOSED, ReferralEvent.CLOSED));

    private ReferralTransitions() {}

    public static List<Edge> table() {
        return TABLE;
    }

    /** The edge that an action takes from a state, if it is legal. */
    public static Optional<Edge> from(ReferralStatus status, ReferralAction action) {
        return TABLE.stream()
                .filter(edge -> edge.from() == status && edge.action() == action)
                .findFirst();
    }

    private static Edge edge(ReferralStatus from, ReferralAction action, ReferralStatus to, ReferralEvent... events) {
        return new Edge(from, action, to, List.of(events));
    }
}
