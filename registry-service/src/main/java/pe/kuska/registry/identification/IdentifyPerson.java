package pe.kuska.registry.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.registry.identification.domain.ComparableIdentity;
import pe.kuska.registry.identification.domain.KnownPerson;
import pe.kuska.registry.identification.domain.MatchCandidate;
import pe.kuska.registry.identification.domain.Mentions;
import pe.kuska.registry.identification.domain.Newcomer;
import pe.kuska.registry.identification.domain.Recognition;
import pe.kuska.registry.identification.domain.Recognition.Linked;
import pe.kuska.registry.identification.domain.Recognition.NewPerson;
import pe.kuska.registry.identification.domain.Recognition.Possibility;
import pe.kuska.registry.identification.domain.Recognition.Review;
import pe.kuska.registry.identification.domain.RecognitionPolicy;
import pe.kuska.registry.identification.domain.RecognitionRules;
import pe.kuska.registry.identification.domain.SpokenFiling;
import pe.kuska.registry.identification.persistence.MatchCandidateRepository;
import pe.kuska.registry.people.FindRecords;
import pe.kuska.registry.people.KeepRecord;
import pe.kuska.registry.people.KeepRecord.Kept;
import pe.kuska.registry.people.OpenRecords;
import pe.kuska.registry.people.domain.PersonRecord;
import pe.kuska.registry.people.domain.PersonRecord.Recognised;
import pe.kuska.registry.people.domain.PersonStatement;
import pe.kuska.registry.people.domain.RecordSource;

/** Decides whose a source record is (LINKED, NEW or REVIEW) and keeps it there; a doubt is put before the stewards. */
@ApplicationScoped
public class IdentifyPerson {

    private final Candidates candidates;
    private final RecognitionPolicy policy;
    private final RecognitionRules rules;
    private final SpokenFiling filing;
    private final FindRecords records;
    private final OpenRecords openRecords;
    private final KeepRecord keepRecord;
    private final MatchCandidateRepository matches;
    private final InstantSource clock;

    IdentifyPerson(
            Candidates candidates,
            RecognitionPolicy policy,
            RecognitionRules rules,
            SpokenFiling filing,
            FindRecords records,
            OpenRecords openRecords,
            KeepRecord keepRecord,
            MatchCandidateRepository matches,
            InstantSource clock) {
        this.candidates = candidates;
        this.policy = policy;
        this.rules = rules;
        this.filing = filing;
        this.records = records;
        this.openRecords = openRecords;
        this.keepRecord = keepRecord;
        this.matches = matches;
        this.clock = clock;
    }

    /**
     * Waits for whoever is registering one of these people right now, so that one newcomer registered twice at once is
     * one person. To be called once in a transaction, before any of them is identified.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void standInLine(List<PersonStatement> people) {
        records.standInLine(people.stream()
                .flatMap(said -> filing.contended(said.identity()).stream())
                .toList());
    }

    /** Identifies several people one after the other, each knowing those before; keeps others waiting meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Kept> identifyAll(List<Introduction> introductions) {
        standInLine(introductions.stream().map(Introduction::said).toList());
        return introductions.stream()
                .map(introduced -> identify(introduced.said(), introduced.source(), introduced.factsOn()))
                .toList();
    }

    /** Identifies somebody a source tells of for the first time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Kept identify(PersonStatement said, RecordSource source, LocalDate factsOn) {
        Recognition recognition = policy.recognise(
                new Newcomer(ComparableIdentity.of(said.identity()), said.role()), candidates.of(said.identity()));
        String match = recognition.match().name();
        return switch (recognition) {
            case NewPerson() ->
                keepRecord.keep(said, source, factsOn, new Recognised(match, rules.version(), null), Optional.empty());
            case Linked linked ->
                keepRecord.keep(
                        said,
                        source,
                        factsOn,
                        new Recognised(
                                match, rules.version(), linked.comparison().score()),
                        Optional.of(linked.personId()));
            case Review review -> {
                double best = review.possibilities().getFirst().comparison().score();
                Kept kept = keepRecord.keep(
                        said, source, factsOn, new Recognised(match, rules.version(), best), Optional.empty());
                askAbout(kept.recordId(), review.possibilities());
                yield kept;
            }
        };
    }

    /** Which records of a case are of the people its source names now, by their position. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<Integer, UUID> mentioned(List<PersonStatement> said, List<UUID> recordIds) {
        return new Mentions(rules).match(said, openRecords.inOrder(recordIds));
    }

    /**
     * Keeps what a source now says about somebody it told of before. Whose record it is does not change by itself: if it
     * now resembles somebody else, people decide.
     *
     * @return whether anything is different from before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean restate(UUID recordId, PersonStatement said, LocalDate factsOn, String changedBy) {
        Optional<PersonRecord> changed = keepRecord.keepAgain(recordId, said, factsOn, changedBy);
        changed.ifPresent(record -> lookAgain(record, said));
        return changed.isPresent();
    }

    private void lookAgain(PersonRecord record, PersonStatement said) {
        List<KnownPerson> others = candidates.of(said.identity()).stream()
                .filter(person -> !person.id().equals(record.personId()))
                .toList();
        Recognition recognition =
                policy.recognise(new Newcomer(ComparableIdentity.of(said.identity()), said.role()), others);
        List<Possibility> possibilities =
                switch (recognition) {
                    case NewPerson() -> List.of();
                    case Linked linked -> List.of(linked.afterAChange());
                    case Review review -> review.possibilities();
                };
        if (askAbout(record.id(), possibilities)) {
            record.doubt();
        }
    }

    /** Whether anything was asked that had not been asked before: a rejected pair stays rejected. */
    private boolean askAbout(UUID recordId, List<Possibility> possibilities) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Possibility> open = possibilities.stream()
                .filter(possibility -> !matches.existsBetween(recordId, possibility.recordId()))
                .toList();
        open.forEach(possibility -> matches.persist(MatchCandidate.of(recordId, possibility, rules.version(), now)));
        return !open.isEmpty();
    }
}
