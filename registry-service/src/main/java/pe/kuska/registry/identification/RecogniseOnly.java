package pe.kuska.registry.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import pe.kuska.registry.identification.domain.ComparableIdentity;
import pe.kuska.registry.identification.domain.Comparison;
import pe.kuska.registry.identification.domain.FieldComparison;
import pe.kuska.registry.identification.domain.KnownPerson;
import pe.kuska.registry.identification.domain.Newcomer;
import pe.kuska.registry.identification.domain.Recognition;
import pe.kuska.registry.identification.domain.Recognition.Linked;
import pe.kuska.registry.identification.domain.Recognition.NewPerson;
import pe.kuska.registry.identification.domain.Recognition.Possibility;
import pe.kuska.registry.identification.domain.Recognition.Review;
import pe.kuska.registry.identification.domain.SpokenFiling;
import pe.kuska.registry.identification.persistence.MatchCandidateRepository;
import pe.kuska.registry.people.OpenRecords;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.PersonRole;

/** Says who somebody may be, by the rules of a registration, and registers nobody: for questions whose answer must leave no trace. */
@ApplicationScoped
public class RecogniseOnly {

    private final Candidates candidates;
    private final LinkageInUse linkage;
    private final SpokenFiling filing;
    private final MatchCandidateRepository matches;
    private final OpenRecords openRecords;

    RecogniseOnly(
            Candidates candidates,
            LinkageInUse linkage,
            SpokenFiling filing,
            MatchCandidateRepository matches,
            OpenRecords openRecords) {
        this.candidates = candidates;
        this.linkage = linkage;
        this.filing = filing;
        this.matches = matches;
        this.openRecords = openRecords;
    }

    /**
     * Somebody on record who may be meant.
     *
     * @param record the one that agrees best
     * @param score how probable it is, 0 to 100
     * @param explanations field by field, in Spanish and without any value
     */
    public record MayBe(KnownPerson person, UUID record, double score, List<String> explanations) {

        public MayBe {
            explanations = List.copyOf(explanations);
        }

        /** Whether some source knows them in a role. */
        public boolean isKnownAs(PersonRole role) {
            return person.records().stream().anyMatch(one -> one.role() == role);
        }

        /** All records of that person. */
        public List<UUID> records() {
            return person.records().stream().map(KnownPerson.KnownRecord::id).toList();
        }
    }

    /**
     * Who somebody may be.
     *
     * @param beyondDoubt whether records would be linked without asking anybody
     */
    public record Recognised(boolean beyondDoubt, List<MayBe> people) {

        public Recognised {
            people = List.copyOf(people);
        }
    }

    /** Compares somebody seen in a role with all who share a key with them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Recognised recognise(Identity seen, PersonRole role) {
        ComparableIdentity identity = ComparableIdentity.of(seen);
        List<KnownPerson> known = candidates.of(filing.keysOf(seen));
        Map<UUID, KnownPerson> byId = new HashMap<>();
        known.forEach(person -> byId.put(person.id(), person));
        Recognition recognition = linkage.policy().recognise(new Newcomer(identity, role), known);
        return switch (recognition) {
            case NewPerson() -> new Recognised(false, List.of());
            case Linked linked -> {
                List<MayBe> people = new ArrayList<>();
                people.add(mayBe(byId, linked.personId(), linked.recordId(), linked.comparison()));
                linked.alsoThem().forEach(other -> {
                    KnownPerson person = byId.get(other.personId());
                    if (person != null) {
                        people.add(mayBe(
                                byId, person.id(), person.records().getFirst().id(), linked.comparison()));
                    }
                });
                yield new Recognised(true, people);
            }
            case Review review ->
                new Recognised(
                        false,
                        review.possibilities().stream()
                                .map((Possibility one) -> mayBe(byId, one.personId(), one.recordId(), one.comparison()))
                                .toList());
        };
    }

    /** Whether a steward still has to say if the person of these records is somebody known in a role. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean mayBeKnownAs(PersonRole role, Collection<UUID> records) {
        List<UUID> others = matches.listPendingAbout(records).stream()
                .flatMap(match -> Stream.of(match.recordId(), match.otherRecordId()))
                .filter(record -> !records.contains(record))
                .distinct()
                .toList();
        return openRecords.cards(others).byRecord().values().stream()
                .anyMatch(card -> card.role().filter(role::equals).isPresent());
    }

    private static MayBe mayBe(Map<UUID, KnownPerson> byId, UUID person, UUID record, Comparison comparison) {
        KnownPerson known = byId.get(person);
        if (known == null) {
            throw new IllegalStateException("a person was recognised who is no candidate");
        }
        return new MayBe(
                known,
                record,
                comparison.score(),
                comparison.fields().stream()
                        .map((FieldComparison field) -> field.field().label() + ": " + field.explanation())
                        .toList());
    }
}
