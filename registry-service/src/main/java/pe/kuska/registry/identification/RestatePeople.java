package pe.kuska.registry.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pe.kuska.registry.batches.Shared;
import pe.kuska.registry.identification.domain.ComparableIdentity;
import pe.kuska.registry.identification.domain.KnownPerson;
import pe.kuska.registry.identification.domain.MatchCandidate;
import pe.kuska.registry.identification.domain.Newcomer;
import pe.kuska.registry.identification.domain.Recognition;
import pe.kuska.registry.identification.domain.Recognition.Linked;
import pe.kuska.registry.identification.domain.Recognition.NewPerson;
import pe.kuska.registry.identification.domain.Recognition.Possibility;
import pe.kuska.registry.identification.domain.Recognition.Review;
import pe.kuska.registry.identification.persistence.MatchCandidateRepository;
import pe.kuska.registry.identification.persistence.MatchCandidateRepository.Pair;
import pe.kuska.registry.people.KeepRecord;
import pe.kuska.registry.people.KeepRecord.Changed;
import pe.kuska.registry.people.KeepRecord.Restated;
import pe.kuska.registry.people.OpenRecords;
import pe.kuska.registry.people.domain.CorrectedField;
import pe.kuska.registry.people.domain.PersonStatement;

/**
 * Keeps what a source now says about people it told of before. Whose record it is does not change by itself: if it now
 * resembles somebody else, or contradicts what else is said of its person, people decide.
 */
@ApplicationScoped
public class RestatePeople {

    private final KeepRecord keepRecord;
    private final OpenRecords openRecords;
    private final Candidates candidates;
    private final Contradictions contradictions;
    private final LinkageInUse linkage;
    private final MatchCandidateRepository matches;
    private final InstantSource clock;

    RestatePeople(
            KeepRecord keepRecord,
            OpenRecords openRecords,
            Candidates candidates,
            Contradictions contradictions,
            LinkageInUse linkage,
            MatchCandidateRepository matches,
            InstantSource clock) {
        this.keepRecord = keepRecord;
        this.openRecords = openRecords;
        this.candidates = candidates;
        this.contradictions = contradictions;
        this.linkage = linkage;
        this.matches = matches;
        this.clock = clock;
    }

    /**
     * What sources said again.
     *
     * @param changed the records of which anything is different from before
     * @param kept by record, what stays as it was corrected by hand because the source only repeated itself
     */
    public record Outcome(Set<UUID> changed, Map<UUID, Set<CorrectedField>> kept) {}

    /** Keeps what is now said of one record. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Outcome restate(UUID recordId, PersonStatement said, LocalDate factsOn, String changedBy) {
        return restateAll(List.of(new Restated(recordId, said, factsOn)), changedBy);
    }

    /**
     * Keeps what is now said of several records, each compared with what the others say from now on.
     *
     * @param restated about each record once
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Outcome restateAll(List<Restated> restated, String changedBy) {
        KeepRecord.Again again = keepRecord.keepAgain(restated, changedBy);
        if (!again.changed().isEmpty()) {
            lookAgain(again.changed());
        }
        return new Outcome(
                again.changed().stream().map(one -> one.record().id()).collect(Collectors.toSet()), again.kept());
    }

    /** Looks whose a record may be by what was put right in it by hand; says whether people have to decide. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean corrected(Changed changed) {
        return lookAgain(List.of(changed));
    }

    /** Looks whose records may be that say again what they said before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takenBack(List<Changed> changed) {
        if (!changed.isEmpty()) {
            lookAgain(changed);
        }
    }

    private boolean lookAgain(List<Changed> changed) {
        List<UUID> records = changed.stream().map(one -> one.record().id()).toList();
        openRecords.standInLine(records);
        List<List<KnownPerson>> known =
                candidates.ofEach(changed.stream().map(Changed::keys).toList());
        List<List<Possibility>> possible = Shared.each(
                IntStream.range(0, changed.size()).boxed().toList(), i -> possibilities(changed.get(i), known.get(i)));
        Set<Pair> asked = matches.pairsAbout(records);
        Map<Pair, MatchCandidate> waiting = matches.pendingAbout(records);
        boolean stillWaiting = false;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<MatchCandidate> questions = new ArrayList<>();
        for (int i = 0; i < changed.size(); i++) {
            UUID recordId = changed.get(i).record().id();
            // What was asked before is not asked again: a rejected pair stays rejected. What still waits is weighed by
            // what the record says now.
            List<Possibility> open = new ArrayList<>();
            for (Possibility possibility : possible.get(i)) {
                Pair pair = Pair.of(recordId, possibility.recordId());
                MatchCandidate before = waiting.get(pair);
                if (before != null) {
                    before.weighAgain(possibility, linkage.model().version());
                    stillWaiting = true;
                } else if (asked.add(pair)) {
                    open.add(possibility);
                }
            }
            if (!open.isEmpty()) {
                changed.get(i).record().doubt();
                open.forEach(possibility -> questions.add(
                        MatchCandidate.of(recordId, possibility, linkage.model().version(), now)));
            }
        }
        matches.add(questions);
        boolean contradicted = contradictions.lookAt(changed, now);
        return contradicted || stillWaiting || !questions.isEmpty();
    }

    /** Whom else the record may be of, by what it says now. */
    private List<Possibility> possibilities(Changed changed, List<KnownPerson> known) {
        List<KnownPerson> others = known.stream()
                .filter(person -> !person.id().equals(changed.record().personId()))
                .toList();
        PersonStatement said = changed.said();
        Recognition recognition =
                linkage.policy().recognise(new Newcomer(ComparableIdentity.of(said.identity()), said.role()), others);
        return switch (recognition) {
            case NewPerson() -> List.of();
            case Linked linked -> linked.afterAChange();
            case Review review -> review.possibilities();
        };
    }
}
