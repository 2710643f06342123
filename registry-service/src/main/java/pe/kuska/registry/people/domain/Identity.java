package pe.kuska.registry.people.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything one source says about who a person is. It exists in memory and, sealed, in the vault; nowhere else. A
 * victim without a document or a surname is still somebody: every part may be unknown.
 *
 * @param extra what only the source has a name for; kept, never compared
 */
public record Identity(
        PersonNames names,
        List<IdentityDocument> documents,
        Birth birth,
        Sex sex,
        @Nullable String nationality,
        Birthplace birthplace,
        Residence residence,
        List<String> languages,
        Map<String, String> extra) {

    public static final Identity UNKNOWN = new Identity(
            PersonNames.UNKNOWN,
            List.of(),
            Birth.UNKNOWN,
            Sex.NOT_STATED,
            null,
            Birthplace.UNKNOWN,
            Residence.UNKNOWN,
            List.of());

    /** An identity without anything that only its source has a name for. */
    public Identity(
            PersonNames names,
            List<IdentityDocument> documents,
            Birth birth,
            Sex sex,
            @Nullable String nationality,
            Birthplace birthplace,
            Residence residence,
            List<String> languages) {
        this(names, documents, birth, sex, nationality, birthplace, residence, languages, Map.of());
    }

    public Identity {
        documents = List.copyOf(documents);
        languages = List.copyOf(languages);
        // Identities sealed before there was such a thing do not have it.
        extra = extra == null ? Map.of() : Map.copyOf(extra);
    }

    /** The same identity with what a source keeps beside, under the source's own names. */
    public Identity withExtra(Map<String, String> more) {
        return new Identity(names, documents, birth, sex, nationality, birthplace, residence, languages, more);
    }

    // The same identity, but for one thing of another.

    Identity withNames(PersonNames other) {
        return new Identity(other, documents, birth, sex, nationality, birthplace, residence, languages, extra);
    }

    Identity withDocuments(List<IdentityDocument> other) {
        return new Identity(names, other, birth, sex, nationality, birthplace, residence, languages, extra);
    }

    Identity withBirth(Birth other) {
        return new Identity(names, documents, other, sex, nationality, birthplace, residence, languages, extra);
    }

    Identity withSex(Sex other) {
        return new Identity(names, documents, birth, other, nationality, birthplace, residence, languages, extra);
    }

    Identity withNationality(@Nullable String other) {
        return new Identity(names, documents, birth, sex, other, birthplace, residence, languages, extra);
    }

    Identity withBirthplace(Birthplace other) {
        return new Identity(names, documents, birth, sex, nationality, other, residence, languages, extra);
    }

    Identity withResidence(Residence other) {
        return new Identity(names, documents, birth, sex, nationality, birthplace, other, languages, extra);
    }

    Identity withLanguages(List<String> other) {
        return new Identity(names, documents, birth, sex, nationality, birthplace, residence, other, extra);
    }

    /** The same identity without where the person lives and how they are reached. */
    public Identity withoutResidence() {
        return withResidence(Residence.UNKNOWN);
    }

    /** How much is known: tells which of several records describes the person best. */
    public int completeness() {
        int known = documents.stream()
                .mapToInt(document -> document.type().identifies() ? 10 : 2)
                .sum();
        known += names.given() == null ? 0 : 3;
        known += names.surnames().size() * 3;
        known += birth.date() != null ? 3 : birth.isKnown() ? 1 : 0;
        known += sex == Sex.NOT_STATED ? 0 : 1;
        known += nationality == null ? 0 : 1;
        return known;
    }

    @Override
    public String toString() {
        return "Identity[sealed]";
    }
}
