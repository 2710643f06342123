package pe.kuska.registry.people.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What of an identity is put right as one piece. */
public enum CorrectedField {
    GIVEN_NAMES(
            "names.given",
            identity -> identity.names().given(),
            (into, from) -> into.withNames(new PersonNames(
                    from.names().given(),
                    into.names().firstSurname(),
                    into.names().secondSurname(),
                    into.names().alias()))),
    FIRST_SURNAME(
            "names.firstSurname",
            identity -> identity.names().firstSurname(),
            (into, from) -> into.withNames(new PersonNames(
                    into.names().given(),
                    from.names().firstSurname(),
                    into.names().secondSurname(),
                    into.names().alias()))),
    SECOND_SURNAME(
            "names.secondSurname",
            identity -> identity.names().secondSurname(),
            (into, from) -> into.withNames(new PersonNames(
                    into.names().given(),
                    into.names().firstSurname(),
                    from.names().secondSurname(),
                    into.names().alias()))),
    ALIAS(
            "names.alias",
            identity -> identity.names().alias(),
            (into, from) -> into.withNames(new PersonNames(
                    into.names().given(),
                    into.names().firstSurname(),
                    into.names().secondSurname(),
                    from.names().alias()))),
    DOCUMENTS("documents", Identity::documents, (into, from) -> into.withDocuments(from.documents())),
    BIRTH("birthDate", Identity::birth, (into, from) -> into.withBirth(from.birth())),
    SEX("sex", Identity::sex, (into, from) -> into.withSex(from.sex())),
    NATIONALITY("nationality", Identity::nationality, (into, from) -> into.withNationality(from.nationality())),
    BIRTHPLACE("birthplace", Identity::birthplace, (into, from) -> into.withBirthplace(from.birthplace())),
    RESIDENCE("residence", Identity::residence, (into, from) -> into.withResidence(from.residence())),
    LANGUAGES("languages", Identity::languages, (into, from) -> into.withLanguages(from.languages()));

    private static final Set<CorrectedField> TELLING_APART =
            EnumSet.of(GIVEN_NAMES, FIRST_SURNAME, SECOND_SURNAME, DOCUMENTS, BIRTH, SEX);

    private final String path;
    private final Function<Identity, @Nullable Object> value;
    private final BiFunction<Identity, Identity, Identity> taking;

    CorrectedField(
            String path, Function<Identity, @Nullable Object> value, BiFunction<Identity, Identity, Identity> taking) {
        this.path = path;
        this.value = value;
        this.taking = taking;
    }

    /** Where it stands in what a source tells of a person. */
    public String path() {
        return path;
    }

    /** Whether two identities say the same of it. */
    public boolean isSame(Identity one, Identity other) {
        return Objects.equals(value.apply(one), value.apply(other));
    }

    /** An identity with this of another. */
    public Identity take(Identity into, Identity from) {
        return taking.apply(into, from);
    }

    /** Whether two identities differ in what people are told apart by. */
    public static boolean tellApart(Identity one, Identity other) {
        return TELLING_APART.stream().anyMatch(field -> !field.isSame(one, other));
    }

    /** All in which two identities differ. */
    public static Set<CorrectedField> differing(Identity one, Identity other) {
        Set<CorrectedField> differing = EnumSet.noneOf(CorrectedField.class);
        Arrays.stream(values()).filter(field -> !field.isSame(one, other)).forEach(differing::add);
        return differing;
    }
}
