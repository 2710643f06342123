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
import java.util.Set;
import java.util.UUID;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.crypto.Vault;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.identification.domain.MatchCandidate;
import pe.kuska.registry.identification.domain.MatchCandidate.Question;
import pe.kuska.registry.identification.domain.MatchCandidate.Status;
import pe.kuska.registry.identification.events.MatchDecided;
import pe.kuska.registry.identification.events.PersonEventsOut;
import pe.kuska.registry.identification.persistence.MatchCandidateRepository;
import pe.kuska.registry.people.MergePeople;
import pe.kuska.registry.people.OpenRecords;
import pe.kuska.registry.people.OpenRecords.Cards;
import pe.kuska.registry.people.SplitPerson;
import pe.kuska.registry.people.domain.PersonCode;

/**
 * A steward says whether two records are of one person. Confirmed, two people become one, and a record that contradicts its
 * person stays; rejected, they never are asked about again, and such a record gets a person of its own.
 */
@ApplicationScoped
public class DecideMatch {

    private final CallerProvider callers;
    private final MatchCandidateRepository matches;
    private final OpenRecords records;
    private final MergePeople mergePeople;
    private final SplitPerson splitPerson;
    private final PersonEventsOut events;
    private final Vault vault;
    private final AuditTrail audit;
    private final InstantSource clock;

    DecideMatch(
            CallerProvider callers,
            MatchCandidateRepository matches,
            OpenRecords records,
            MergePeople mergePeople,
            SplitPerson splitPerson,
            PersonEventsOut events,
            Vault vault,
            AuditTrail audit,
            InstantSource clock) {
        this.callers = callers;
        this.matches = matches;
        this.records = records;
        this.mergePeople = mergePeople;
        this.splitPerson = splitPerson;
        this.events = events;
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
        if (decision == Status.REJECTED && match.question() == Question.SAME_PERSON && areOneByNow(match)) {
            throw new RuleViolation(MatchProblem.MERGED_MEANWHILE);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        byte[] sealed = vault.seal(reason.getBytes(StandardCharsets.UTF_8), "match-candidate:" + id);
        match.decide(decision, caller.subject(), caller.institution().code(), sealed, now);
        if (decision == Status.CONFIRMED) {
            merge(match, caller, now);
        } else if (match.question() == Question.CONTRADICTION) {
            part(match, reason);
        }
        tell(match, caller, now);
        audit.record(new AuditEvent(
                "DECIDE_MATCH", "match", id.toString(), Optional.empty(), Map.of("decision", decision.name())));
        return match;
    }

    private void tell(MatchCandidate match, Caller caller, Instant now) {
        Cards cards = records.cards(List.of(match.recordId(), match.otherRecordId()));
        events.matchDecided(new MatchDecided(
                match.id(),
                match.question().name(),
                match.status().name(),
                cards.of(match.recordId()).personCode().value(),
                cards.of(match.otherRecordId()).personCode().value(),
                caller.institution().code(),
                now));
    }

    private boolean areOneByNow(MatchCandidate match) {
        List<UUID> people = records.recognisedAs(List.of(match.recordId(), match.otherRecordId()));
        return mergePeople.areOne(people.getFirst(), people.getLast());
    }

    private void merge(MatchCandidate match, Caller caller, Instant now) {
        List<UUID> people = records.recognisedAs(List.of(match.recordId(), match.otherRecordId()));
        mergePeople.merge(people.getFirst(), people.getLast(), match.id(), caller, now);
    }

    private void part(MatchCandidate match, String reason) {
        Cards cards = records.cards(List.of(match.recordId(), match.otherRecordId()));
        PersonCode person = cards.of(match.recordId()).personCode();
        // They may have been parted otherwise since it was asked.
        if (person.equals(cards.of(match.otherRecordId()).personCode())) {
            splitPerson.separateRecords(person, Set.of(match.recordId()), reason);
        }
    }
}
