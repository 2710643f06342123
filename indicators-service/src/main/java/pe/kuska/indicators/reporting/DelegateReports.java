package pe.kuska.indicators.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.ReadCatalogue;
import pe.kuska.indicators.catalogue.domain.PolicyCatalogue;
import pe.kuska.indicators.recording.RecordedTime;
import pe.kuska.indicators.reporting.domain.Delegation;
import pe.kuska.indicators.reporting.domain.ReportingProblem;
import pe.kuska.indicators.reporting.persistence.DelegationRepository;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;

/** Entities let others report for them, see whom, and end it. */
@ApplicationScoped
public class DelegateReports {

    private final InstantSource clock;
    private final DelegationRepository delegations;
    private final ReadCatalogue readCatalogue;
    private final RecordedTime recordedTime;
    private final AuditTrail audit;

    DelegateReports(
            InstantSource clock,
            DelegationRepository delegations,
            ReadCatalogue readCatalogue,
            RecordedTime recordedTime,
            AuditTrail audit) {
        this.clock = clock;
        this.delegations = delegations;
        this.readCatalogue = readCatalogue;
        this.recordedTime = recordedTime;
        this.audit = audit;
    }

    @Transactional
    public Delegation delegate(Delegation.Terms terms, Caller by) {
        PolicyCatalogue catalogue = readCatalogue.asOf(terms.policy(), recordedTime.forReading(), OptionalInt.empty());
        String indicator = terms.indicator();
        if (indicator != null
                && catalogue
                        .history(indicator)
                        .filter(history -> history.entry().kind().isIndicator())
                        .isEmpty()) {
            throw new RuleViolation(ReportingProblem.DELEGATION_INVALID, "indicator", "known");
        }
        if (terms.toInstitution().equals(by.institution().code()) && terms.toUnit() == null) {
            throw new RuleViolation(ReportingProblem.DELEGATION_INVALID, "toInstitution", "another");
        }
        Delegation delegation =
                new Delegation(Uuids.next(), terms, by.institution().code(), clock.instant());
        delegations.persist(delegation);
        audit.record(AuditEvent.of(
                "REPORTING_DELEGATED", "delegation", delegation.id().toString()));
        delegations.flush();
        return delegation;
    }

    @Transactional
    public List<Delegation> listFor(Caller by) {
        return by.has(Role.POLICY_LEAD) || by.has(Role.AUDITOR)
                ? delegations.list("order by id")
                : delegations.listAbout(by.institution().code());
    }

    @Transactional
    public Delegation revoke(UUID id, @Nullable String ifMatch, Caller by) {
        Delegation delegation =
                delegations.findByIdOptional(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (!delegation.fromInstitution().equals(by.institution().code())) {
            throw new OutsideMandate("delegation", id.toString());
        }
        Preconditions.require(ifMatch, delegation.version());
        delegation.revoke(clock.instant());
        audit.record(AuditEvent.of("DELEGATION_REVOKED", "delegation", id.toString()));
        delegations.flush();
        return delegation;
    }
}
