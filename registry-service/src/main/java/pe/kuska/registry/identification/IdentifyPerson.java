package pe.kuska.registry.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.registry.batches.Shared;
import pe.kuska.registry.identification.Newcomers.Decision;
import pe.kuska.registry.identification.Newcomers.Prospect;
import pe.kuska.registry.identification.domain.ComparableIdentity;
import pe.kuska.registry.identification.domain.KnownPerson;
import pe.kuska.registry.identification.domain.Lesson;
import pe.kuska.registry.identification.domain.MatchCandidate;
import pe.kuska.registry.identification.domain.Mentions;
import pe.kuska.registry.identification.domain.Recognition.Linked;
import pe.kuska.registry.identification.domain.Recognition.NewPerson;
import pe.kuska.registry.identification.domain.Recognition.Possibility;
import pe.kuska.registry.identification.domain.Recognition.Review;
import pe.kuska.registry.identification.domain.SpokenFiling;
import pe.kuska.registry.identification.persistence.MatchCandidateRepository;
import pe.kuska.registry.people.FindRecords;
import pe.kuska.registry.people.KeepRecord;
import pe.kuska.registry.people.KeepRecord.Kept;
import pe.kuska.registry.people.KeepRecord.Newly;
import pe.kuska.registry.people.MergePeople;
import pe.kuska.registry.people.OpenRecords;
import pe.kuska.registry.people.domain.FilingKey;
import pe.kuska.registry.people.domain.MergeCause;
import pe.kuska.registry.people.domain.NeverAgain;
import pe.kuska.registry.people.domain.OpenedRecord;
import pe.kuska.registry.people.domain.PersonStatement;

/** Decides whose a source record is (LINKED, NEW or REVIEW) and keeps it there; a doubt is put before the stewards. */
@ApplicationScoped
public class IdentifyPerson {

    /** So many people at most are registered by hand at once. */
    private static final int BY_HAND = 10;

    private final Candidates candidates;
    private final LinkageInUse linkage;
    private final SpokenFiling filing;
    private final FindRecords records;
    private final OpenRecords openRecords;
    private final KeepRecord keepRecord;
    private final MergePeople mergePeople;
    private final NeverAgain neverAgain;
    private final MatchCandidateRepository matches;
    private final LearnFromRegister learn;
    private final CallerProvider callers;
    private final InstantSource clock;

    IdentifyPerson(
            Candidates candidates,
            LinkageInUse linkage,
            SpokenFiling filing,
            FindRecords records,
            OpenRecords openRecords,
            KeepRecord keepRecord,
            MergePeople mergePeople,
            NeverAgain neverAgain,
            MatchCandidateRepository matches,
            LearnFromRegister learn,
            CallerProvider callers,
            InstantSource clock) {
        this.candidates = candidates;
        this.linkage = linkage;
        this.filing = filing;
        this.records = records;
        this.openRecords = openRecords;
        this.keepRecord = keepRecord;
        this.mergePeople = mergePeople;
        this.neverAgain = neverAgain;
        this.matches = matches;
        this.learn = learn;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Waits for whoever is registering one of these people right now, so that one newcomer registered twice at once is
     * one person. To be called once in a transaction, before any of them is identified.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void standInLine(List<PersonStatement> people) {
        standInLineFor(
                people.stream().map(said -> filing.keysOf(said.identity())).toList());
    }

    /**
     * The few who are registered by hand wait for whoever may be the same, however it is written. A whole file would hold up
     * everybody, and waits only for those whose names sound the same.
     */
    private void standInLineFor(List<List<FilingKey>> keysOfEach) {
        boolean byHand = keysOfEach.size() <= BY_HAND;
        records.standInLine(keysOfEach.stream()
                .flatMap(keys -> (byHand ? SpokenFiling.telling(keys) : filing.contended(keys)).stream())
                .toList());
    }

    /**
     * Identifies people nobody told of before, one after the other: each is compared with all who are registered and with
     * those before it. Keeps others who register the same people waiting meanwhile.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Kept> identifyAll(List<Introduction> introductions) {
        List<List<FilingKey>> keys = keysOf(introductions);
        standInLineFor(keys);
        return identify(introductions, keys);
    }

    /** Identifies somebody for whom the transaction stood in line already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Kept identifyInLine(Introduction introduced) {
        List<Introduction> alone = List.of(introduced);
        return identify(alone, keysOf(alone)).getFirst();
    }

    private List<List<FilingKey>> keysOf(List<Introduction> introductions) {
        return Shared.each(
                introductions, introduced -> filing.keysOf(introduced.said().identity()));
    }

    private List<Kept> identify(List<Introduction> introductions, List<List<FilingKey>> keys) {
        if (introductions.isEmpty()) {
            return List.of();
        }
        List<ComparableIdentity> identities = Shared.each(
                introductions,
                introduced -> ComparableIdentity.of(introduced.said().identity()));
        List<List<KnownPerson>> candidatesOfEach = candidates.ofEach(keys);
        Lesson lesson = learn.lessonOfTransaction();
        Newcomers newcomers = new Newcomers(linkage.linkage(), linkage.policy(), neverAgain, lesson);
        List<Prospect> prospects = Shared.each(
                IntStream.range(0, introductions.size()).boxed().toList(),
                i -> newcomers.prospect(introductions.get(i), identities.get(i), keys.get(i), candidatesOfEach.get(i)));
        List<Decision> decisions = prospects.stream().map(newcomers::decide).toList();
        // Merges of people known before come first: whoever is to be changed must not be held for reading already.
        boolean merged = merge(decisions, lesson, true);
        List<Kept> kept =
                keepRecord.keepAll(decisions.stream().map(Decision::newly).toList());
        ask(decisions);
        merged |= merge(decisions, lesson, false);
        return merged ? keepRecord.asTheyStand(kept) : kept;
    }

    private void ask(List<Decision> decisions) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String version = linkage.model().version();
        matches.add(decisions.stream()
                .flatMap(decision -> questions(decision)
                        .map(possibility -> MatchCandidate.of(decision.newly().recordId(), possibility, version, now)))
                .toList());
    }

    private Stream<Possibility> questions(Decision decision) {
        return switch (decision.recognition()) {
            case NewPerson() -> Stream.empty();
            case Review review -> review.possibilities().stream();
            case Linked linked ->
                linked.doubtful().stream().filter(possibility -> !wasAskedBefore(linked, possibility, decision));
        };
    }

    /** Whether the stewards were asked already if the person who is linked and the other are one. */
    private boolean wasAskedBefore(Linked linked, Possibility possibility, Decision decision) {
        return matches.wasAskedAbout(decision.recordsOf(linked.personId()), decision.recordsOf(possibility.personId()));
    }

    /**
     * Merges people of whom newcomers showed that they are one.
     *
     * @param knownBefore only those who were registered before these newcomers, or only the rest
     * @return whether there were any
     */
    private boolean merge(List<Decision> decisions, Lesson lesson, boolean knownBefore) {
        Set<UUID> arriving = decisions.stream()
                .map(Decision::newly)
                .filter(Newly::firstSeen)
                .map(Newly::filedUnder)
                .collect(Collectors.toSet());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        boolean merged = false;
        for (Decision decision : decisions) {
            if (decision.recognition() instanceof Linked linked) {
                for (Linked.Other other : linked.alsoThem()) {
                    boolean known = !arriving.contains(linked.filedUnder()) && !arriving.contains(other.filedUnder());
                    if (known == knownBefore) {
                        merged = true;
                        merge(linked.filedUnder(), other.filedUnder(), decision, lesson, now);
                    }
                }
            }
        }
        return merged;
    }

    private void merge(UUID one, UUID other, Decision decision, Lesson lesson, Instant now) {
        mergePeople
                .merge(one, other, MergeCause.automatic(decision.newly().recordId()), callers.current(), now)
                .ifPresent(_ -> lesson.persons(-1));
    }

    /**
     * Which records of a case are of the people its source names now, by their position.
     *
     * @param suppressed records of accusations that came to nothing: only a suspect is taken for one of them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<Integer, UUID> mentioned(List<PersonStatement> said, List<UUID> recordIds, Set<UUID> suppressed) {
        List<OpenedRecord> known = openRecords.inOrder(recordIds);
        return new Mentions(linkage.linkage(), suppressed).match(said, known, openRecords.asTold(known));
    }
}
