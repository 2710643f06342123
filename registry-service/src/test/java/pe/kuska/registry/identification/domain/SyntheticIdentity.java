package pe.kuska.registry.identification.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.bench.SourceRecord;
import pe.kuska.registry.people.domain.Birth;
import pe.kuska.registry.people.domain.Birthplace;
import pe.kuska.registry.people.domain.DocumentType;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.IdentityDocument;
import pe.kuska.registry.people.domain.PersonNames;
import pe.kuska.registry.people.domain.Residence;
import pe.kuska.registry.people.domain.Sex;
import pe.kuska.registry.territory.domain.Ubigeo;

/** The people of the generator as the register knows them. */
final class SyntheticIdentity {

    private static final LocalDate SEEN_ON = LocalDate.of(2026, 11, 1);

    private SyntheticIdentity() {}

    static Identity of(SourceRecord source) {
        return new Identity(
                new PersonNames(source.given(), source.firstSurname(), source.secondSurname(), source.alias()),
                source.documents().stream()
                        .map(document -> IdentityDocument.of(
                                DocumentType.valueOf(document.type()), document.number(), document.country()))
                        .toList(),
                birth(source),
                Sex.ofCode(source.sex() == null ? "NO_PRECISA" : source.sex()).orElse(Sex.NOT_STATED),
                source.nationality(),
                new Birthplace(ubigeo(source.birthplaceUbigeo()), source.birthplaceCountry(), null),
                new Residence(
                        ubigeo(source.residence().ubigeo()),
                        null,
                        source.residence().region(),
                        source.residence().district(),
                        source.residence().address(),
                        null,
                        source.residence().phone()),
                List.of());
    }

    private static Birth birth(SourceRecord source) {
        if (source.birthDate() != null) {
            return Birth.on(LocalDate.parse(source.birthDate()));
        }
        if (source.birthYear() != null) {
            return Birth.inYear(source.birthYear());
        }
        return source.estimatedAge() == null ? Birth.UNKNOWN : Birth.aged(source.estimatedAge(), SEEN_ON);
    }

    private static @Nullable Ubigeo ubigeo(@Nullable String code) {
        return code == null ? null : new Ubigeo(code);
    }
}
