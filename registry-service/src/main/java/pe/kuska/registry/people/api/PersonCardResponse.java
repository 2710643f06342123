package pe.kuska.registry.people.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.ReadPerson.Card;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.domain.PersonRecord;
import pe.kuska.registry.people.domain.PersonRole;

/** A person without anything they could be recognised by. */
@Schema(name = "PersonCard", description = "Ficha seudónima: nada en ella identifica a la persona")
public record PersonCardResponse(
        String personCode,
        List<String> formerCodes,
        String sex,

        @Schema(description = "Grupo de edad al momento de los hechos") @Nullable
        String ageGroup,

        @Nullable String nationality,

        @Schema(description = "Departamento de nacimiento") @Nullable
        String birthDepartment,

        List<String> institutions,
        List<CaseResponse> cases) {

    /** A case within the mandate. */
    @Schema(name = "CaseOfPerson")
    public record CaseResponse(String code, String kind, String institution, PersonRole role, Instant receivedAt) {}

    static PersonCardResponse of(Card card) {
        List<PersonRecord> records = card.records();
        return new PersonCardResponse(
                card.person().code().value(),
                card.formerCodes().stream().map(PersonCode::value).toList(),
                records.stream()
                        .map(PersonRecord::sex)
                        .filter(sex -> !sex.equals("NO_PRECISA"))
                        .findFirst()
                        .orElse("NO_PRECISA"),
                records.stream()
                        .flatMap(record -> record.ageGroup().stream())
                        .findFirst()
                        .orElse(null),
                records.stream()
                        .flatMap(record -> record.nationality().stream())
                        .findFirst()
                        .orElse(null),
                records.stream()
                        .flatMap(record -> record.birthDepartment().stream())
                        .findFirst()
                        .orElse(null),
                records.stream()
                        .map(record -> record.source().institution())
                        .distinct()
                        .sorted()
                        .toList(),
                card.cases().stream()
                        .map(one -> new CaseResponse(
                                one.code(), one.kind(), one.institution(), one.role(), one.receivedAt()))
                        .toList());
    }
}
