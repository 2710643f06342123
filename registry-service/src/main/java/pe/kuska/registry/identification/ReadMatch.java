package pe.kuska.registry.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.identification.ListMatches.Listed;
import pe.kuska.registry.identification.domain.MatchCandidate;
import pe.kuska.registry.identification.persistence.MatchCandidateRepository;
import pe.kuska.registry.people.OpenRecords;
import pe.kuska.registry.people.OpenRecords.Cards;

/** One question of the stewards' queue with its two records, whatever was decided: so that it can be pointed to. */
@ApplicationScoped
public class ReadMatch {

    private final MatchCandidateRepository matches;
    private final OpenRecords records;
    private final AuditTrail audit;

    ReadMatch(MatchCandidateRepository matches, OpenRecords records, AuditTrail audit) {
        this.matches = matches;
        this.records = records;
        this.audit = audit;
    }

    @Transactional
    public Listed read(UUID id) {
        MatchCandidate match =
                matches.findByIdOptional(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        Cards cards = records.cards(List.of(match.recordId(), match.otherRecordId()));
        audit.record(AuditEvent.of("READ_MATCH", "match", id.toString()));
        return new Listed(match, cards.of(match.recordId()), cards.of(match.otherRecordId()));
    }
}
