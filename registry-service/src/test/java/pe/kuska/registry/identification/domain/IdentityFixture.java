package pe.kuska.registry.identification.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.identification.domain.KnownPerson.KnownRecord;
import pe.kuska.registry.people.domain.Birth;
import pe.kuska.registry.people.domain.Birthplace;
import pe.kuska.registry.people.domain.DocumentType;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.IdentityDocument;
import pe.kuska.registry.people.domain.PersonNames;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.people.domain.Residence;
import pe.kuska.registry.people.domain.Sex;

/** Identities and people for tests of recognition. */
final class IdentityFixture {

    private PersonNames names = PersonNames.UNKNOWN;
    private final List<IdentityDocument> documents = new ArrayList<>();
    private Birth birth = Birth.UNKNOWN;
    private Sex sex = Sex.NOT_STATED;

    static IdentityFixture somebody() {
        return new IdentityFixture();
    }

    /** Rosa Elena Quispe Huamán, born on 14 May 2001. */
    static IdentityFixture rosa() {
        return somebody()
                .named("Rosa Elena", "Quispe", "Huamán")
                .bornOn("2001-05-14")
                .woman();
    }

    /** The same, to be told further without changing this one. */
    IdentityFixture copy() {
        IdentityFixture copy = new IdentityFixture();
        copy.names = names;
        copy.documents.addAll(documents);
        copy.birth = birth;
        copy.sex = sex;
        return copy;
    }

    IdentityFixture named(@Nullable String given, @Nullable String first, @Nullable String second) {
        names = new PersonNames(given, first, second, List.of());
        return this;
    }

    IdentityFixture dni(String number) {
        return document(DocumentType.DNI, number, null);
    }

    IdentityFixture document(DocumentType type, String number, @Nullable String country) {
        documents.add(IdentityDocument.of(type, number, country));
        return this;
    }

    IdentityFixture bornOn(String date) {
        birth = Birth.on(LocalDate.parse(date));
        return this;
    }

    IdentityFixture bornIn(int year) {
        birth = Birth.inYear(year);
        return this;
    }

    IdentityFixture aged(int age, String seenOn) {
        birth = Birth.aged(age, LocalDate.parse(seenOn));
        return this;
    }

    IdentityFixture ofUnknownBirth() {
        birth = Birth.UNKNOWN;
        return this;
    }

    IdentityFixture woman() {
        sex = Sex.WOMAN;
        return this;
    }

    IdentityFixture man() {
        sex = Sex.MAN;
        return this;
    }

    Identity build() {
        return new Identity(names, documents, birth, sex, null, Birthplace.UNKNOWN, Residence.UNKNOWN, List.of());
    }

    ComparableIdentity comparable() {
        return ComparableIdentity.of(build());
    }

    Newcomer as(PersonRole role) {
        return new Newcomer(comparable(), role);
    }

    Newcomer asVictim() {
        return as(PersonRole.VICTIM);
    }

    KnownPerson known() {
        return knownAs(PersonRole.VICTIM);
    }

    KnownPerson knownAs(PersonRole role) {
        return new KnownPerson(UUID.randomUUID(), List.of(knownRecord(comparable(), role)));
    }

    private static KnownRecord knownRecord(ComparableIdentity identity, PersonRole role) {
        return new KnownRecord(UUID.randomUUID(), UUID.randomUUID(), identity, role);
    }

    static KnownPerson known(IdentityFixture... records) {
        List<KnownRecord> known = new ArrayList<>();
        for (IdentityFixture record : records) {
            known.add(knownRecord(record.comparable(), PersonRole.VICTIM));
        }
        return new KnownPerson(UUID.randomUUID(), known);
    }
}
