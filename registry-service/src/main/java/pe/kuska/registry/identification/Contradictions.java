package pe.kuska.registry.identification;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.crypto.Vault;
import pe.kuska.registry.identification.domain.KnownPerson;
import pe.kuska.registry.identification.domain.KnownPerson.KnownRecord;
import pe.kuska.registry.identification.domain.MatchCandidate;
import pe.kuska.registry.identification.domain.MatchCandidate.Status;
import pe.kuska.registry.identification.domain.Newcomer;
import pe.kuska.registry.identification.domain.Recognition.Possibility;
import pe.kuska.registry.identification.persistence.MatchCandidateRepository;
import pe.kuska.registry.people.KeepRecord.Changed;
import pe.kuska.registry.people.OpenRecords;

/**
 * Puts before the stewards a record which, told differently, contradicts the others of its own person. Nobody is taken apart
 * without them, and where a source puts its slip right again there is nothing left to ask.
 */
@ApplicationScoped
class Contradictions {

    private static final String CHANGED_SINCE = "Los registros cambiaron desde que se preguntó.";

    private final OpenRecords records;
    private final LinkageInUse linkage;
    private final MatchCandidateRepository matches;
    private final CallerProvider callers;
    private final Vault vault;

    Contradictions(
            OpenRecords records,
            LinkageInUse linkage,
            MatchCandidateRepository matches,
            CallerProvider callers,
            Vault vault) {
        this.records = records;
        this.linkage = linkage;
        this.matches = matches;
        this.callers = callers;
        this.vault = vault;
    }

    /** Looks at records that changed beside the others of their people; says whether somebody has to decide. */
    boolean lookAt(List<Changed> changed, Instant now) {
        List<Changed> telling = changed.stream().filter(Changed::somebodyElse).toList();
        if (telling.isEmpty()) {
            return false;
        }
        Set<UUID> changedIds = telling.stream().map(one -> one.record().id()).collect(Collectors.toSet());
        List<MatchCandidate> open = matches.listOpenContradictions(changedIds);
        Map<UUID, Possibility> found =
                among(Stream.concat(changedIds.stream(), open.stream().map(MatchCandidate::recordId))
                        .collect(Collectors.toSet()));
        open.stream()
                .filter(one -> changedIds.contains(one.recordId()) || !found.containsKey(one.recordId()))
                .forEach(one -> close(one, now));
        // One record is asked about once at a time, which the database sees to.
        matches.flush();
        List<Changed> contradicting = telling.stream()
                .filter(one -> found.containsKey(one.record().id()))
                .toList();
        contradicting.forEach(one -> one.record().doubt());
        matches.add(contradicting.stream()
                .map(one -> one.record().id())
                .map(id -> MatchCandidate.contradiction(
                        id,
                        Objects.requireNonNull(found.get(id)),
                        linkage.model().version(),
                        now))
                .toList());
        return !contradicting.isEmpty();
    }

    /** What each of some records contradicts in another of its person, where it does. */
    private Map<UUID, Possibility> among(Set<UUID> recordIds) {
        Map<UUID, Possibility> found = new HashMap<>();
        for (KnownPerson person : Candidates.people(records.withTheRestOfTheirPeople(recordIds))) {
            person.records().stream()
                    .filter(record -> recordIds.contains(record.id()))
                    .forEach(record ->
                            against(record, person).ifPresent(contradiction -> found.put(record.id(), contradiction)));
        }
        return found;
    }

    private Optional<Possibility> against(KnownRecord record, KnownPerson person) {
        List<KnownRecord> others = person.records().stream()
                .filter(other -> !other.id().equals(record.id()))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : linkage.policy()
                        .contradiction(
                                new Newcomer(record.identity(), record.role()), new KnownPerson(person.id(), others));
    }

    private void close(MatchCandidate question, Instant now) {
        Caller caller = callers.current();
        question.decide(
                Status.WITHDRAWN,
                caller.subject(),
                caller.institution().code(),
                vault.seal(CHANGED_SINCE.getBytes(StandardCharsets.UTF_8), "match-candidate:" + question.id()),
                now);
    }
}
