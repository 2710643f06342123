package pe.kuska.registry.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
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
import pe.kuska.platform.crypto.Vault;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.identification.domain.MatchCandidate;
import pe.kuska.registry.identification.domain.MatchCandidate.Status;
import pe.kuska.registry.identification.persistence.MatchCandidateRepository;
import pe.kuska.registry.people.MergePeople;
import pe.kuska.registry.people.OpenRecords;

/** A steward says whether two records are of one person. Confirmed, the two people become one; rejected, they never are asked about again. */
@ApplicationScoped
public class DecideMatch {

    private final CallerProvider callers;
    private final MatchCandidateRepository matches;
    private final OpenRecords records;
    private final MergePeople mergePeople;
    private final Vault vault;
    private final AuditTrail audit;
    private final InstantSource clock;

    DecideMatch(
            CallerProvider callers,
            MatchCandidateRepository matches,
            OpenRecords records,
            MergePeople mergePeople,
            Vault vault,
            AuditTrail audit,
            InstantSource clock) {
        this.callers = callers;
        this.matches = matches;
        this.records = records;
        this.mergePeople = mergePeople;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** The decision with the reason for it, which only the vault keeps: it may speak of the person. */
    @Transactional
    public MatchCandidate decide(UUID id, Status decision, String reason) {
        Caller caller = callers.current();
        MatchCandidate match =
                matches.findForDecision(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (!match.isPending()) {
            throw new RuleViolation(MatchProblem.ALREADY_DECIDED);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        byte[] sealed = vault.seal(reason.getBytes(StandardCharsets.UTF_8), "match-candidate:" + id);
        match.decide(decision, caller.subject(), caller.institution().code(), sealed, now);
        if (decision == Status.CONFIRMED) {
            merge(match, caller, now);
        }
        audit.record(new AuditEvent(
                "DECIDE_MATCH", "match", id.toString(), Optional.empty(), Map.of("decision", decision.name())));
        return match;
    }

    private void merge(MatchCandidate match, Caller caller, Instant now) {
        List<UUID> people = records.recognisedAs(List.of(match.recordId(), match.otherRecordId()));
        mergePeople.merge(people.getFirst(), people.getLast(), match.id(), caller, now);
    }
}
