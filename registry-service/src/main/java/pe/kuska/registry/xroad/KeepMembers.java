package pe.kuska.registry.xroad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.xroad.domain.XRoadIdentifier;
import pe.kuska.registry.xroad.domain.XRoadMember;
import pe.kuska.registry.xroad.persistence.XRoadMemberRepository;

/** Says which member of X-Road is which institution: an administrator's decision, on record. */
@ApplicationScoped
public class KeepMembers {

    private final CallerProvider callers;
    private final XRoadMemberRepository members;
    private final AuditTrail audit;
    private final InstantSource clock;

    KeepMembers(CallerProvider callers, XRoadMemberRepository members, AuditTrail audit, InstantSource clock) {
        this.callers = callers;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public List<XRoadMember> list() {
        return members.list();
    }

    @Transactional
    public XRoadMember keep(XRoadIdentifier client, String institution) {
        XRoadMember member =
                new XRoadMember(client.toString(), institution, clock.instant().truncatedTo(ChronoUnit.MICROS));
        members.keep(member, callers.current().subject());
        audit.record(new AuditEvent(
                "KEEP_X_ROAD_MEMBER",
                "x-road-member",
                member.client(),
                Optional.empty(),
                Map.of("institution", institution)));
        return member;
    }

    @Transactional
    public void remove(XRoadIdentifier client) {
        if (!members.remove(client)) {
            throw new RuleViolation(CommonProblem.NOT_FOUND);
        }
        audit.record(AuditEvent.of("REMOVE_X_ROAD_MEMBER", "x-road-member", client.toString()));
    }
}
