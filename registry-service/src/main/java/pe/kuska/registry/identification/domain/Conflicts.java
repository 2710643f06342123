package pe.kuska.registry.identification.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.domain.Birth;
import pe.kuska.registry.people.domain.DocumentType;
import pe.kuska.registry.people.domain.PersonRole;

/**
 * What keeps records from being linked without a person's decision, however much else agrees: two different DNI,
 * impossible ages, another sex or name, a victim with a suspect, two whom one case names without a document in common.
 */
final class Conflicts {

    /** Years between a young mother and her child. */
    private static final int A_GENERATION = 13;

    private Conflicts() {}

    /** The conflict of a record with a whole person, if there is one. */
    static Optional<Doubt> between(Newcomer newcomer, KnownPerson person, List<Comparison> comparisons) {
        boolean shared = comparisons.stream().anyMatch(Conflicts::sharesDocument);
        if (contradicted(comparisons, Field.SEX)
                || namesContradict(newcomer, person, comparisons, shared)
                || births(comparisons)
                || aGenerationApart(newcomer, person, comparisons, shared)) {
            return Optional.of(shared ? Doubt.SAME_DOCUMENT_OTHER_PERSON : Doubt.SAME_NAME_OTHER_DETAILS);
        }
        if (holdAnotherDni(newcomer.identity(), person)) {
            boolean slip = comparisons.stream().anyMatch(one -> one.finding(Field.DOCUMENT) == Finding.DOCUMENT_SLIP);
            return Optional.of(
                    shared
                            ? Doubt.OTHER_DNI_WITH_SAME_DOCUMENT
                            : slip ? Doubt.DOCUMENT_SLIP : Doubt.OTHER_DOCUMENT_SAME_PERSON);
        }
        if (opposed(newcomer.role(), person)) {
            return Optional.of(Doubt.VICTIM_AND_SUSPECT);
        }
        boolean together = !shared
                && person.records().stream()
                        .anyMatch(record -> newcomer.namedWith().contains(record.id()));
        return together ? Optional.of(Doubt.NAMED_TOGETHER) : Optional.empty();
    }

    private static boolean opposed(@Nullable PersonRole role, KnownPerson person) {
        return role != null
                && person.records().stream().anyMatch(record -> record.role() != null && role.opposes(record.role()));
    }

    static boolean sharesDocument(Comparison comparison) {
        return comparison.in(Field.DOCUMENT) == Agreement.SAME;
    }

    private static boolean contradicted(List<Comparison> comparisons, Field field) {
        return comparisons.stream().anyMatch(one -> one.in(field) == Agreement.CONTRADICTORY);
    }

    /** A birth far off is forgiven where another record of the person says exactly the same. */
    private static boolean births(List<Comparison> comparisons) {
        return contradicted(comparisons, Field.BIRTH)
                && comparisons.stream().noneMatch(one -> one.in(Field.BIRTH) == Agreement.SAME);
    }

    /**
     * A day and a month in common with a year far off is a slip within some years; beyond, it is a mother and her daughter
     * as likely. With a document in common a single wrong digit is believed still.
     */
    private static boolean aGenerationApart(
            Newcomer newcomer, KnownPerson person, List<Comparison> comparisons, boolean shared) {
        if (comparisons.stream().anyMatch(one -> one.in(Field.BIRTH) == Agreement.SAME)) {
            return false;
        }
        Optional<Birth.Span> ours = newcomer.identity().identity().birth().span();
        return ours.isPresent()
                && IntStream.range(0, comparisons.size())
                        .filter(i -> comparisons.get(i).in(Field.BIRTH) == Agreement.ALIKE)
                        .filter(i -> !shared || comparisons.get(i).finding(Field.BIRTH) != Finding.BIRTH_SLIP)
                        .anyMatch(i -> person.records().get(i).identity().identity().birth().span().stream()
                                .anyMatch(theirs -> ours.get().yearsApart(theirs) >= A_GENERATION));
    }

    /**
     * Two sets of given names of which one agrees and another does not are those of brothers or sisters as often as not.
     * With a document in common, a wholly other given name or surname says that somebody uses the document of another.
     * So are two other surnames nobody's own. A single other name without a document is left to the model, which knows that
     * relatives share surnames and homes.
     */
    private static boolean namesContradict(
            Newcomer newcomer, KnownPerson person, List<Comparison> comparisons, boolean sharedDocument) {
        return IntStream.range(0, comparisons.size())
                .anyMatch(i -> sharedDocument
                        ? isAnotherName(
                                comparisons.get(i),
                                newcomer.identity(),
                                person.records().get(i).identity())
                        : mayBeASibling(comparisons.get(i)));
    }

    private static boolean mayBeASibling(Comparison one) {
        return one.in(Field.GIVEN_NAMES) == Agreement.DIFFERENT
                || one.finding(Field.SURNAMES) == Finding.SURNAMES_BOTH_OTHER;
    }

    /** Born on the same day, one name of either kind is enough, in whichever column it was written. */
    private static boolean isAnotherName(Comparison compared, ComparableIdentity one, ComparableIdentity other) {
        Agreement given = compared.in(Field.GIVEN_NAMES);
        Agreement surnames = compared.in(Field.SURNAMES);
        boolean contradicts = given == Agreement.CONTRADICTORY && !agrees(surnames)
                || surnames == Agreement.CONTRADICTORY && !agrees(given);
        boolean either = given == Agreement.CONTRADICTORY || surnames == Agreement.CONTRADICTORY;
        return compared.in(Field.BIRTH) == Agreement.SAME ? contradicts && !one.hasNameAcross(other) : either;
    }

    private static boolean agrees(Agreement names) {
        return names == Agreement.SAME || names == Agreement.ALIKE;
    }

    /** A record may share a passport and still carry a DNI that is none of those the person has. */
    private static boolean holdAnotherDni(ComparableIdentity identity, KnownPerson person) {
        List<String> ours = dnis(identity);
        if (ours.isEmpty()) {
            return false;
        }
        List<String> theirs = person.records().stream()
                .flatMap(record -> dnis(record.identity()).stream())
                .toList();
        return !theirs.isEmpty() && !theirs.containsAll(ours);
    }

    private static List<String> dnis(ComparableIdentity identity) {
        return identity.identity().documents().stream()
                .filter(document -> document.type() == DocumentType.DNI)
                .map(document -> document.number())
                .toList();
    }
}
