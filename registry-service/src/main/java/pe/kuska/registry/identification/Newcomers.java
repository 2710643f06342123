package pe.kuska.registry.identification;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.registry.identification.domain.ComparableIdentity;
import pe.kuska.registry.identification.domain.Comparison;
import pe.kuska.registry.identification.domain.KnownPerson;
import pe.kuska.registry.identification.domain.KnownPerson.KnownRecord;
import pe.kuska.registry.identification.domain.Lesson;
import pe.kuska.registry.identification.domain.Linkage;
import pe.kuska.registry.identification.domain.Newcomer;
import pe.kuska.registry.identification.domain.Recognition;
import pe.kuska.registry.identification.domain.Recognition.Linked;
import pe.kuska.registry.identification.domain.Recognition.NewPerson;
import pe.kuska.registry.identification.domain.Recognition.Review;
import pe.kuska.registry.identification.domain.RecognitionPolicy;
import pe.kuska.registry.identification.domain.SpokenFiling;
import pe.kuska.registry.people.KeepRecord.Newly;
import pe.kuska.registry.people.domain.FilingKey;
import pe.kuska.registry.people.domain.NeverAgain;
import pe.kuska.registry.people.domain.PersonRecord.Recognised;

/** People who come in one go, each decided about with those in mind who came before. */
final class Newcomers {

    private final Linkage linkage;
    private final RecognitionPolicy policy;
    private final NeverAgain neverAgain;
    private final Lesson lesson;
    private final Arrivals arrivals;
    private final Set<Company> companies = new HashSet<>();

    Newcomers(Linkage linkage, RecognitionPolicy policy, NeverAgain neverAgain, Lesson lesson) {
        this.linkage = linkage;
        this.policy = policy;
        this.neverAgain = neverAgain;
        this.lesson = lesson;
        this.arrivals = new Arrivals(linkage.model().limits());
    }

    /**
     * What is decided about one newcomer.
     *
     * @param known those with whom they were compared
     */
    record Decision(Recognition recognition, Newly newly, ComparableIdentity identity, List<KnownPerson> known) {

        /** The records of one of those with whom they were compared. */
        List<UUID> recordsOf(UUID personId) {
            return known.stream()
                    .filter(person -> person.id().equals(personId))
                    .flatMap(person -> Newcomers.recordsOf(person).stream())
                    .toList();
        }

        @Override
        public String toString() {
            return "Decision[sealed]";
        }
    }

    /**
     * Somebody about to be decided about.
     *
     * @param identity ready to compare
     * @param candidates those registered before all of these newcomers who may be this one
     * @param compared what comparing with each of their records gave
     */
    record Prospect(
            Introduction introduced,
            ComparableIdentity identity,
            List<FilingKey> keys,
            List<KnownPerson> candidates,
            Map<UUID, Comparison> compared) {

        @Override
        public String toString() {
            return "Prospect[sealed]";
        }
    }

    /** Compares a newcomer with those who may be the same; nobody's turn has to be waited for. */
    Prospect prospect(
            Introduction introduced, ComparableIdentity identity, List<FilingKey> keys, List<KnownPerson> candidates) {
        Map<UUID, Comparison> compared = new HashMap<>();
        candidates.forEach(person -> person.records()
                .forEach(record -> compared.put(record.id(), linkage.compare(identity, record.identity()))));
        return new Prospect(introduced, identity, keys, candidates, compared);
    }

    /** Decides whose the next record is. */
    Decision decide(Prospect prospect) {
        Introduction introduced = prospect.introduced();
        List<FilingKey> keys = prospect.keys();
        List<KnownPerson> known = arrivals.among(prospect.candidates(), SpokenFiling.telling(keys));
        Recognition recognition = policy.recognise(
                new Newcomer(
                        prospect.identity(),
                        introduced.said().role(),
                        introduced.company().named(introduced.said().role()),
                        prospect.compared()),
                known,
                this::areKeptApart,
                lesson);
        Optional<UUID> filedUnder =
                recognition instanceof Linked linked ? Optional.of(linked.filedUnder()) : Optional.empty();
        Newly newly = new Newly(
                Uuids.next(),
                filedUnder.orElseGet(Uuids::next),
                filedUnder.isEmpty(),
                introduced.said(),
                keys,
                introduced.source(),
                introduced.factsOn(),
                recognised(recognition));
        Decision decision = new Decision(recognition, newly, prospect.identity(), known);
        welcome(decision, known, keys);
        introduced.company().joinedBy(newly.recordId(), newly.said().role());
        companies.add(introduced.company());
        return decision;
    }

    /** Whether somebody said of any two of these people, or one case that is registered now says, that they are two. */
    private boolean areKeptApart(List<KnownPerson> people) {
        List<List<UUID>> records = people.stream().map(Newcomers::recordsOf).toList();
        boolean together = companies.stream()
                .anyMatch(company -> records.stream()
                        .anyMatch(one ->
                                records.stream().anyMatch(other -> other != one && company.namesBoth(one, other))));
        return together || neverAgain.wasSaidAmong(records);
    }

    private Recognised recognised(Recognition recognition) {
        String match = recognition.match().name();
        String modelVersion = linkage.model().version();
        return switch (recognition) {
            case NewPerson() -> new Recognised(match, modelVersion, null);
            case Linked linked ->
                new Recognised(match, modelVersion, linked.comparison().probability());
            case Review review ->
                new Recognised(
                        match,
                        modelVersion,
                        review.possibilities().getFirst().comparison().probability());
        };
    }

    /** From now on the next newcomers know this one. */
    private void welcome(Decision decision, List<KnownPerson> known, List<FilingKey> keys) {
        Newly newly = decision.newly();
        KnownRecord record = new KnownRecord(
                newly.recordId(),
                newly.filedUnder(),
                decision.identity(),
                newly.said().role());
        lesson.record(decision.identity());
        if (decision.recognition() instanceof Linked linked) {
            arrivals.joined(linked.personId(), recordsOfPerson(linked.personId(), known), record, keys);
            linked.alsoThem().forEach(other -> {
                arrivals.joined(other.personId(), recordsOfPerson(other.personId(), known));
                arrivals.merged(linked.personId(), other.personId());
            });
        } else {
            lesson.persons(1);
            arrivals.joined(newly.filedUnder(), List.of(), record, keys);
        }
    }

    private static List<KnownRecord> recordsOfPerson(UUID personId, List<KnownPerson> known) {
        return known.stream()
                .filter(person -> person.id().equals(personId))
                .findFirst()
                .map(KnownPerson::records)
                .orElse(List.of());
    }

    private static List<UUID> recordsOf(KnownPerson person) {
        return person.records().stream().map(KnownRecord::id).toList();
    }
}
