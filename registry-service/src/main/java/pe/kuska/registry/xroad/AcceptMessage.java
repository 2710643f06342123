package pe.kuska.registry.xroad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.crypto.BlindIndex;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.xroad.domain.XRoadIdentifier;
import pe.kuska.registry.xroad.domain.XRoadProblem;
import pe.kuska.registry.xroad.persistence.XRoadMemberRepository;

/**
 * Lets a message through whose member is the token's institution, and puts it into the audit chain beside what it does
 * (both have the number of the request). Who used the other system is kept as a keyed pseudonym: X-Road's user is
 * often a national identity number.
 */
@ApplicationScoped
public class AcceptMessage {

    private static final String USERS = "x-road-user";
    private static final String SUBJECT = "x-road-message";

    private final CallerProvider callers;
    private final XRoadMemberRepository members;
    private final BlindIndex pseudonyms;
    private final AuditTrail audit;

    AcceptMessage(CallerProvider callers, XRoadMemberRepository members, BlindIndex pseudonyms, AuditTrail audit) {
        this.callers = callers;
        this.members = members;
        this.pseudonyms = pseudonyms;
        this.audit = audit;
    }

    /**
     * What a message says of itself.
     *
     * @param id of the message
     * @param service that was called, as the sender knows it
     * @param user of the sender's system
     */
    public record Message(
            XRoadIdentifier client,
            String id,
            @Nullable XRoadIdentifier service,
            @Nullable String user) {

        @Override
        public String toString() {
            return "Message[" + id + "]";
        }
    }

    /**
     * Accepts a message of somebody whose token was accepted.
     *
     * @throws RuleViolation if its member is nobody here, or somebody else than the token says
     */
    @Transactional
    public void accept(Message message) {
        Caller caller = callers.current();
        AuditEvent told = new AuditEvent("X_ROAD_MESSAGE", SUBJECT, message.id(), Optional.empty(), details(message));
        Optional<String> institution = members.institutionOf(message.client());
        if (institution.isEmpty()) {
            audit.recordDenial(told);
            throw new RuleViolation(XRoadProblem.MEMBER_UNKNOWN);
        }
        if (!institution.get().equals(caller.institution().code())) {
            audit.recordDenial(told);
            throw new RuleViolation(XRoadProblem.CONTRADICTION);
        }
        audit.record(told);
    }

    private Map<String, String> details(Message message) {
        Map<String, String> details = new TreeMap<>();
        details.put("client", message.client().toString());
        if (message.service() != null) {
            details.put("service", message.service().toString());
        }
        if (message.user() != null) {
            details.put("user", HexFormat.of().formatHex(pseudonyms.token(USERS, message.user())));
        }
        return details;
    }
}
