package pe.kuska.registry.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.cases.CasesInMandate;
import pe.kuska.registry.cases.SuspectInCase;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.cases.domain.TraffickingCase;
import pe.kuska.registry.identification.CloseMatches;
import pe.kuska.registry.people.SuppressRecords;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.proceedings.ReadProceeding;
import pe.kuska.registry.proceedings.domain.Phase;
import pe.kuska.registry.rights.domain.RightsProblem;
import pe.kuska.registry.rights.domain.Suppression;
import pe.kuska.registry.rights.domain.Suppression.CourtOrder;
import pe.kuska.registry.rights.persistence.SuppressionRepository;

/**
 * A suspect of a case that was archived or dismissed is shown and found no more, by the institution whose case it is and for a reason; whoever
 * tells the case again does not bring them back. Only a court order does. Figures stay: they count cases, victims and resolutions.
 */
@ApplicationScoped
public class SuppressAccusation {

    private static final String TERM_OVER = "PLAZO_DE_CONSERVACION";

    private final CallerProvider callers;
    private final CasesInMandate mandate;
    private final ReadProceeding proceedings;
    private final SuspectInCase suspectInCase;
    private final SuppressRecords records;
    private final CloseMatches matches;
    private final SuppressionRepository suppressions;
    private final AuditTrail audit;
    private final InstantSource clock;

    SuppressAccusation(
            CallerProvider callers,
            CasesInMandate mandate,
            ReadProceeding proceedings,
            SuspectInCase suspectInCase,
            SuppressRecords records,
            CloseMatches matches,
            SuppressionRepository suppressions,
            AuditTrail audit,
            InstantSource clock) {
        this.callers = callers;
        this.mandate = mandate;
        this.proceedings = proceedings;
        this.suspectInCase = suspectInCase;
        this.records = records;
        this.matches = matches;
        this.suppressions = suppressions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Suppresses the accusation of one suspect, by the record that tells it. */
    @Transactional
    public Suppression suppress(CaseCode code, UUID recordId, String reason, @Nullable String requestNumber) {
        Caller caller = callers.current();
        TraffickingCase about = mandate.own(code);
        boolean suspect = about.persons().stream()
                .anyMatch(person -> person.recordId().equals(recordId) && person.role() == PersonRole.SUSPECT);
        if (!suspect) {
            throw new RuleViolation(RightsProblem.NOT_A_SUSPECT, "recordId", "suspect");
        }
        return suppress(about, recordId, reason, requestNumber, caller);
    }

    /** Suppresses the accusation of a suspect whose term of retention is over, in whosever case. */
    @Transactional(Transactional.TxType.MANDATORY)
    void termOver(CaseCode code, UUID recordId) {
        suppress(mandate.anyForChange(code), recordId, TERM_OVER, null, callers.current());
    }

    private Suppression suppress(
            TraffickingCase about, UUID recordId, String reason, @Nullable String requestNumber, Caller caller) {
        Phase phase = proceedings.phaseOf(about);
        if (phase != Phase.ARCHIVED && phase != Phase.DISMISSED) {
            throw new RuleViolation(RightsProblem.NOT_ARCHIVED);
        }
        Instant now = now();
        Suppression suppression = new Suppression(
                Uuids.next(),
                about.id(),
                recordId,
                reason,
                requestNumber,
                phase.name(),
                now,
                caller.institution().code(),
                null);
        suspectInCase.leaveOut(about, recordId, caller);
        records.suppress(recordId, now);
        matches.about(List.of(recordId), caller);
        suppressions.add(suppression, caller.subject());
        audit.record(new AuditEvent(
                "SUPPRESS_ACCUSATION", "case", about.code().value(), Optional.empty(), Map.of("reason", reason)));
        return suppression;
    }

    /** Brings a suppressed accusation back, because a court ordered it. */
    @Transactional
    public Suppression lift(CaseCode code, UUID suppressionId, CourtOrder order) {
        Caller caller = callers.current();
        TraffickingCase about = mandate.own(code);
        Suppression stands = suppressions.listOf(about.id()).stream()
                .filter(one -> one.id().equals(suppressionId))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (stands.lifted() != null) {
            throw new RuleViolation(RightsProblem.SUPPRESSION_LIFTED);
        }
        records.lift(stands.recordId());
        suspectInCase.nameAgain(about, stands.recordId(), caller);
        suppressions.lift(stands.id(), order, caller.subject(), now());
        audit.record(AuditEvent.of("LIFT_SUPPRESSION", "case", code.value()));
        return new Suppression(
                stands.id(),
                stands.caseId(),
                stands.recordId(),
                stands.reason(),
                stands.requestNumber(),
                stands.phase(),
                stands.suppressedAt(),
                stands.institution(),
                order);
    }

    /** The suppressions of a case, for its institution and the auditor: that there are some, never of whom. */
    @Transactional
    public List<Suppression> list(CaseCode code) {
        Caller caller = callers.current();
        TraffickingCase about = mandate.visible(code);
        if (!caller.has(Role.AUDITOR)
                && !about.source().institution().equals(caller.institution().code())) {
            throw new OutsideMandate("case", code.value());
        }
        return suppressions.listOf(about.id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
