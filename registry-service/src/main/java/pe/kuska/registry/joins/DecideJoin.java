package pe.kuska.registry.joins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.cases.domain.TraffickingCase;
import pe.kuska.registry.joins.domain.JoinDecision;
import pe.kuska.registry.joins.domain.JoinDecision.Status;
import pe.kuska.registry.joins.domain.JoinProblem;
import pe.kuska.registry.joins.persistence.JoinRepository;

/** A person says that two cases are one, or are not, or takes that back; neither case is touched by it. */
@ApplicationScoped
public class DecideJoin {

    private final CallerProvider callers;
    private final JoinMandate mandate;
    private final JoinRepository joins;
    private final AuditTrail audit;
    private final InstantSource clock;

    DecideJoin(
            CallerProvider callers, JoinMandate mandate, JoinRepository joins, AuditTrail audit, InstantSource clock) {
        this.callers = callers;
        this.mandate = mandate;
        this.joins = joins;
        this.audit = audit;
        this.clock = clock;
    }

    /** Says that two cases are about the same facts, or are not: then nobody is asked again. */
    @Transactional
    public JoinDecision decide(CaseCode code, CaseCode otherCode, boolean same, String reason) {
        joins.standInLine();
        TraffickingCase one = mandate.own(code);
        TraffickingCase other = mandate.other(otherCode);
        if (one.id().equals(other.id())) {
            throw new RuleViolation(JoinProblem.SAME_CASE);
        }
        Caller caller = callers.current();
        boolean inOrder = one.id().compareTo(other.id()) < 0;
        JoinDecision decision = new JoinDecision(
                Uuids.next(),
                inOrder ? one.id() : other.id(),
                inOrder ? other.id() : one.id(),
                same ? Status.CONFIRMED : Status.REJECTED,
                reason,
                caller.institution().code(),
                now());
        if (!joins.add(decision, caller.subject())) {
            throw new RuleViolation(JoinProblem.DECIDED_ALREADY);
        }
        joins.regroup(List.of(one.id(), other.id()));
        audit.record(new AuditEvent(
                same ? "JOIN_CASES" : "KEEP_CASES_APART",
                "case",
                one.code().value(),
                Optional.empty(),
                Map.of("other", other.code().value(), "reason", reason)));
        return decision;
    }

    /** Takes a decision back: the cases are as they would be without it. */
    @Transactional
    public void revert(CaseCode code, UUID decisionId) {
        joins.standInLine();
        TraffickingCase one = mandate.own(code);
        JoinDecision decision = joins.findStanding(decisionId)
                .filter(found -> found.one().equals(one.id()) || found.other().equals(one.id()))
                .orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        Caller caller = callers.current();
        List<UUID> concerned = joins.listGroupOf(one.id());
        joins.revert(decisionId, caller.subject(), caller.institution().code(), now());
        joins.regroup(concerned);
        audit.record(AuditEvent.of("REVERT_JOIN", "case", one.code().value()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
