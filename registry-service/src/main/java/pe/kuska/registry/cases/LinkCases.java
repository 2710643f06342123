package pe.kuska.registry.cases;

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
import pe.kuska.registry.cases.domain.CaseLink;
import pe.kuska.registry.cases.domain.TraffickingCase;
import pe.kuska.registry.cases.persistence.CaseLinks;

/** Says what two cases have to do with each other, and takes it back; both stay as they are. */
@ApplicationScoped
public class LinkCases {

    private final CallerProvider callers;
    private final CasesInMandate mandate;
    private final CaseLinks links;
    private final AuditTrail audit;
    private final InstantSource clock;

    LinkCases(CallerProvider callers, CasesInMandate mandate, CaseLinks links, AuditTrail audit, InstantSource clock) {
        this.callers = callers;
        this.mandate = mandate;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /** Links a case of the caller's institution to another one the caller may see. */
    @Transactional
    public CaseLink link(CaseCode from, CaseCode to, CaseLink.Kind kind) {
        TraffickingCase own = mandate.own(from);
        TraffickingCase other = mandate.visible(to);
        if (own.id().equals(other.id())) {
            throw new RuleViolation(CaseProblem.LINK_TO_ITSELF);
        }
        Caller caller = callers.current();
        CaseLink link = new CaseLink(
                Uuids.next(),
                kind,
                own.code(),
                other.code(),
                caller.institution().code(),
                now());
        if (!links.add(link, own.id(), other.id(), caller.subject())) {
            throw new RuleViolation(CaseProblem.LINKED_ALREADY);
        }
        record("LINK_CASES", link);
        return link;
    }

    /** The links of a case that stand, either way. */
    @Transactional
    public List<CaseLink> list(CaseCode code) {
        return links.listOf(mandate.visible(code).id());
    }

    /** Takes back a link that the caller's institution made. */
    @Transactional
    public void undo(CaseCode code, UUID linkId) {
        Caller caller = callers.current();
        Optional<CaseLink> standing = links.listOf(mandate.own(code).id()).stream()
                .filter(link -> link.id().equals(linkId)
                        && link.linkedBy().equals(caller.institution().code()))
                .findFirst();
        CaseLink link = standing.orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        links.undo(linkId, caller.subject(), now());
        record("UNLINK_CASES", link);
    }

    private void record(String action, CaseLink link) {
        audit.record(new AuditEvent(
                action,
                "case",
                link.from().value(),
                Optional.empty(),
                Map.of("other", link.to().value(), "kind", link.kind().name())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
