package pe.kuska.registry.identification.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pe.kuska.registry.identification.domain.KnownPerson.KnownRecord;
import pe.kuska.registry.identification.domain.Recognition.Linked;
import pe.kuska.registry.identification.domain.Recognition.NewPerson;
import pe.kuska.registry.identification.domain.Recognition.Possibility;
import pe.kuska.registry.identification.domain.Recognition.Review;
import pe.kuska.registry.people.domain.IdentityDocument;
import pe.kuska.registry.people.domain.PersonRole;

/**
 * Decides whether a newcomer is somebody already known, as a careful clerk would: linked only by a valid document in
 * common and with nothing against it in any of the person's records; everything else that looks alike goes to a person.
 */
public final class RecognitionPolicy {

    private final RecognitionRules rules;

    public RecognitionPolicy(RecognitionRules rules) {
        this.rules = rules;
    }

    public Recognition recognise(Newcomer newcomer, List<KnownPerson> known) {
        List<Verdict> verdicts = known.stream()
                .map(person -> judge(newcomer, person))
                .flatMap(Optional::stream)
                .toList();
        List<Verdict> linkable =
                verdicts.stream().filter(verdict -> verdict.doubt().isEmpty()).toList();
        if (linkable.size() == 1) {
            Verdict verdict = linkable.getFirst();
            return new Linked(verdict.person().id(), verdict.record().id(), verdict.comparison());
        }
        List<Possibility> possibilities = verdicts.stream()
                .map(Verdict::possibility)
                .sorted(Comparator.comparingDouble(
                                (Possibility one) -> one.comparison().score())
                        .reversed()
                        .thenComparing(Possibility::personId))
                .limit(rules.reviewLimit())
                .toList();
        return possibilities.isEmpty() ? new NewPerson() : new Review(possibilities);
    }

    /** Whether somebody who searches should see a candidate: a document in common, or a name that may be the one sought. */
    public boolean isWorthShowing(Comparison comparison) {
        Agreement documents = comparison.in(Field.DOCUMENT);
        boolean byDocument = documents == Agreement.SAME || documents == Agreement.COMPATIBLE;
        boolean byName = comparison.names().orElse(0) >= rules.nameContradiction() && isPlausible(comparison);
        return byDocument || byName;
    }

    private record Compared(KnownRecord record, Comparison comparison) {}

    private record Verdict(KnownPerson person, KnownRecord record, Comparison comparison, Optional<Doubt> doubt) {

        Possibility possibility() {
            return new Possibility(person.id(), record.id(), comparison, doubt.orElse(Doubt.SEVERAL_PERSONS));
        }
    }

    /** Empty if the newcomer is not this person; a verdict without a doubt if it certainly is. */
    private Optional<Verdict> judge(Newcomer newcomer, KnownPerson person) {
        List<Compared> compared = new ArrayList<>();
        for (KnownRecord record : person.records()) {
            compared.add(new Compared(record, Comparison.between(newcomer.identity(), record.identity(), rules)));
        }
        Compared best = compared.stream()
                .max(Comparator.comparingDouble(one -> one.comparison().score()))
                .orElseThrow();
        if (compared.stream().anyMatch(one -> sharesDocument(one.comparison()))) {
            return Optional.of(new Verdict(
                    person, best.record(), best.comparison(), doubtDespiteDocument(newcomer, person, compared)));
        }
        boolean nothingAgainst = compared.stream().allMatch(one -> isPlausible(one.comparison()));
        return nothingAgainst
                ? doubtWithoutDocument(best.comparison(), holdsAnotherDni(newcomer, person))
                        .map(doubt -> new Verdict(
                                person,
                                best.record(),
                                best.comparison(),
                                Optional.of(opposed(newcomer, person) ? Doubt.VICTIM_AND_SUSPECT : doubt)))
                : Optional.empty();
    }

    private Optional<Doubt> doubtDespiteDocument(Newcomer newcomer, KnownPerson person, List<Compared> compared) {
        if (!compared.stream().allMatch(one -> isPlausible(one.comparison()))) {
            return Optional.of(Doubt.SAME_DOCUMENT_OTHER_PERSON);
        }
        if (holdsAnotherDni(newcomer, person)) {
            return Optional.of(Doubt.OTHER_DNI_WITH_SAME_DOCUMENT);
        }
        return opposed(newcomer, person) ? Optional.of(Doubt.VICTIM_AND_SUSPECT) : Optional.empty();
    }

    private Optional<Doubt> doubtWithoutDocument(Comparison comparison, boolean anotherDni) {
        double names = comparison.names().orElse(0);
        Agreement birth = comparison.in(Field.BIRTH);
        boolean sameBirth = birth == Agreement.SAME || birth == Agreement.ALIKE;
        boolean agreeingBirth = sameBirth || birth == Agreement.COMPATIBLE;
        boolean similarNames = names >= rules.nameSimilar();
        Agreement documents = comparison.in(Field.DOCUMENT);
        if (documents == Agreement.ALIKE) {
            return when(similarNames && (agreeingBirth || birth == Agreement.UNKNOWN), Doubt.DOCUMENT_SLIP);
        }
        if (anotherDni || documents == Agreement.CONTRADICTORY) {
            return when(names >= rules.nameAlike() && sameBirth, Doubt.OTHER_DOCUMENT_SAME_PERSON);
        }
        if (documents == Agreement.COMPATIBLE) {
            return when(similarNames, Doubt.WEAK_DOCUMENT);
        }
        if (similarNames && (birth == Agreement.SAME || (agreeingBirth && comparison.nameComplete()))) {
            return Optional.of(Doubt.SAME_NAME_AND_BIRTH);
        }
        boolean fullName = comparison.fullName() && names >= rules.nameAlike();
        return when(fullName && birth == Agreement.UNKNOWN, Doubt.SAME_FULL_NAME);
    }

    private static Optional<Doubt> when(boolean applies, Doubt doubt) {
        return applies ? Optional.of(doubt) : Optional.empty();
    }

    private boolean isPlausible(Comparison comparison) {
        return comparison.names().orElse(1) >= rules.nameContradiction()
                && comparison.in(Field.SEX) != Agreement.CONTRADICTORY
                && comparison.in(Field.BIRTH) != Agreement.CONTRADICTORY;
    }

    private static boolean sharesDocument(Comparison comparison) {
        return comparison.in(Field.DOCUMENT) == Agreement.SAME;
    }

    /** A record may share a passport and still carry another DNI than the person's. */
    private static boolean holdsAnotherDni(Newcomer newcomer, KnownPerson person) {
        List<IdentityDocument> ours = newcomer.identity().identity().documents().stream()
                .filter(document -> document.type().keptForLife())
                .toList();
        return !ours.isEmpty()
                && person.records().stream()
                        .flatMap(record -> record.identity().identity().documents().stream())
                        .filter(document -> document.type().keptForLife())
                        .anyMatch(theirs -> !ours.contains(theirs));
    }

    private static boolean opposed(Newcomer newcomer, KnownPerson person) {
        PersonRole role = newcomer.role();
        if (role == null) {
            return false;
        }
        return person.records().stream().anyMatch(record -> record.role() != null && role.opposes(record.role()));
    }
}
