package pe.kuska.registry.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.registry.identification.domain.MatchCandidate;
import pe.kuska.registry.identification.persistence.MatchCandidateRepository;
import pe.kuska.registry.people.OpenRecords;
import pe.kuska.registry.people.OpenRecords.Card;
import pe.kuska.registry.people.OpenRecords.Cards;

/** The stewards' queue: which records may be of one person, why, and by which codes to look at them. */
@ApplicationScoped
public class ListMatches {

    private final MatchCandidateRepository matches;
    private final OpenRecords records;
    private final AuditTrail audit;

    ListMatches(MatchCandidateRepository matches, OpenRecords records, AuditTrail audit) {
        this.matches = matches;
        this.records = records;
        this.audit = audit;
    }

    /** A possible match with the two records side by side, without names. */
    public record Listed(MatchCandidate match, Card record, Card other) {}

    /** One row more than a page, oldest first. */
    @Transactional
    public List<Listed> list(MatchCandidate.Status status, PageRequest page) {
        List<MatchCandidate> found = matches.list(status, page);
        Cards cards = records.cards(found.stream()
                .flatMap(match -> Stream.of(match.recordId(), match.otherRecordId()))
                .distinct()
                .toList());
        audit.record(AuditEvent.of("LIST_MATCHES", "match", status.name()));
        return found.stream()
                .map(match -> new Listed(match, cards.of(match.recordId()), cards.of(match.otherRecordId())))
                .toList();
    }
}
