package pe.kuska.tracking.referrals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.kuska.tracking.referrals.domain.ReferralTransitions.Edge;

class ReferralTransitionsTest {

    /** The whole table, illegal cells ("-") included. */
    @ParameterizedTest(name = "{0} + {1} → {2}")
    @CsvSource(textBlock = """
            SENT,     RECEIVE, RECEIVED, ReferralReceived
            SENT,     ACCEPT,  ACCEPTED, ReferralReceived ReferralAccepted
            SENT,     REJECT,  REJECTED, ReferralReceived ReferralRejected
            SENT,     ATTEND,  -,        -
            SENT,     RETURN,  -,        -
            RECEIVED, RECEIVE, -,        -
            RECEIVED, ACCEPT,  ACCEPTED, ReferralAccepted
            RECEIVED, REJECT,  REJECTED, ReferralRejected
            RECEIVED, ATTEND,  -,        -
            RECEIVED, RETURN,  -,        -
            ACCEPTED, RECEIVE, -,        -
            ACCEPTED, ACCEPT,  -,        -
            ACCEPTED, REJECT,  -,        -
            ACCEPTED, ATTEND,  ATTENDED, ReferralAttended
            ACCEPTED, RETURN,  -,        -
            REJECTED, RECEIVE, -,        -
            REJECTED, ACCEPT,  -,        -
            REJECTED, REJECT,  -,        -
            REJECTED, ATTEND,  -,        -
            REJECTED, RETURN,  -,        -
            ATTENDED, RECEIVE, -,        -
            ATTENDED, ACCEPT,  -,        -
            ATTENDED, REJECT,  -,        -
            ATTENDED, ATTEND,  -,        -
            ATTENDED, RETURN,  RETURNED, ReferralReturned
            RETURNED, RECEIVE, -,        -
            RETURNED, ACCEPT,  -,        -
            RETURNED, REJECT,  -,        -
            RETURNED, ATTEND,  -,        -
            RETURNED, RETURN,  -,        -
            SENT,     REROUTE, REROUTED, ReferralRerouted
            SENT,     CLOSE,   -,        -
            RECEIVED, REROUTE, REROUTED, ReferralRerouted
            RECEIVED, CLOSE,   -,        -
            ACCEPTED, REROUTE, -,        -
            ACCEPTED, CLOSE,   -,        -
            REJECTED, REROUTE, REROUTED, ReferralRerouted
            REJECTED, CLOSE,   CLOSED,   ReferralClosed
            ATTENDED, REROUTE, -,        -
            ATTENDED, CLOSE,   -,        -
            RETURNED, REROUTE, -,        -
            RETURNED, CLOSE,   CLOSED,   ReferralClosed
            REROUTED, RECEIVE, -,        -
            REROUTED, ACCEPT,  -,        -
            REROUTED, REJECT,  -,        -
            REROUTED, ATTEND,  -,        -
            REROUTED, RETURN,  -,        -
            REROUTED, REROUTE, -,        -
            REROUTED, CLOSE,   -,        -
            CLOSED,   RECEIVE, -,        -
            CLOSED,   ACCEPT,  -,        -
            CLOSED,   REJECT,  -,        -
            CLOSED,   ATTEND,  -,        -
            CLOSED,   RETURN,  -,        -
            CLOSED,   REROUTE, -,        -
            CLOSED,   CLOSE,   -,        -
            SENT,       GIVE_UP, -,          -
            SENT,       KEEP,    -,          -
            RECEIVED,   GIVE_UP, -,          -
            RECEIVED,   KEEP,    -,          -
            ACCEPTED,   GIVE_UP, UNATTENDED, ReferralUnattended
            ACCEPTED,   KEEP,    -,          -
            REJECTED,   GIVE_UP, -,          -
            REJECTED,   KEEP,    -,          -
            ATTENDED,   GIVE_UP, -,          -
            ATTENDED,   KEEP,    KEPT,       ReferralKept
            RETURNED,   GIVE_UP, -,          -
            RETURNED,   KEEP,    -,          -
            REROUTED,   GIVE_UP, -,          -
            REROUTED,   KEEP,    -,          -
            CLOSED,     GIVE_UP, -,          -
            CLOSED,     KEEP,    -,          -
            UNATTENDED, RECEIVE, -,          -
            UNATTENDED, ACCEPT,  -,          -
            UNATTENDED, REJECT,  -,          -
            UNATTENDED, ATTEND,  -,          -
            UNATTENDED, RETURN,  -,          -
            UNATTENDED, REROUTE, REROUTED,   ReferralRerouted
            UNATTENDED, CLOSE,   CLOSED,     ReferralClosed
            UNATTENDED, GIVE_UP, -,          -
            UNATTENDED, KEEP,    -,          -
            KEPT,       RECEIVE, -,          -
            KEPT,       ACCEPT,  -,          -
            KEPT,       REJECT,  -,          -
            KEPT,       ATTEND,  -,          -
            KEPT,       RETURN,  RETURNED,   ReferralReturned
            KEPT,       REROUTE, -,          -
            KEPT,       CLOSE,   -,          -
            KEPT,       GIVE_UP, -,          -
            KEPT,       KEEP,    -,          -
            """)
    void everyStateAndActionHasItsCell(ReferralStatus from, ReferralAction action, String to, String events) {
        Optional<Edge> edge = ReferralTransitions.from(from, action);
        assertThat(edge.map(each -> each.to().name()).orElse("-")).isEqualTo(to);
        assertThat(edge.map(each -> String.join(
                                " ",
                                each.events().stream()
                                        .map(ReferralEvent::wireName)
                                        .toList()))
                        .orElse("-"))
                .isEqualTo(events);
    }

    @Test
    void noEdgeIsListedTwice() {
        assertThat(ReferralTransitions.table())
                .extracting(edge -> edge.from() + " " + edge.action())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyStateCanBeReachedFromSent() {
        Set<ReferralStatus> reached = EnumSet.of(ReferralStatus.SENT);
        for (int i = 0; i < ReferralStatus.values().length; i++) {
            ReferralTransitions.table().stream()
                    .filter(edge -> reached.contains(edge.from()))
                    .toList()
                    .forEach(edge -> reached.add(edge.to()));
        }
        assertThat(reached).containsExactlyInAnyOrder(ReferralStatus.values());
    }

    @Test
    void onlyReroutedAndClosedAreFinal() {
        EnumSet<ReferralStatus> ends = EnumSet.allOf(ReferralStatus.class);
        ReferralTransitions.table().forEach(edge -> ends.remove(edge.from()));
        assertThat(ends).containsExactlyInAnyOrder(ReferralStatus.REROUTED, ReferralStatus.CLOSED);
    }
}
