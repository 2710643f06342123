package pe.kuska.registry.people.api;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.ReadPerson.Card;
import pe.kuska.registry.people.ReadPerson.Told;
import pe.kuska.registry.people.domain.PersonCode;
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

        @Schema(description = "En cuántos casos es víctima, también fuera del mandato de quien lee")
        int victimisations,

        List<CaseResponse> cases) {

    /** A case within the mandate. */
    @Schema(name = "CaseOfPerson")
    public record CaseResponse(String code, String kind, String institution, PersonRole role, Instant receivedAt) {}

    static PersonCardResponse of(Card card) {
        List<Told> told = card.told();
        return new PersonCardResponse(
                card.person().code().value(),
                card.formerCodes().stream().map(PersonCode::value).toList(),
                told.stream()
                        .map(one -> one.sex().code())
                        .filter(sex -> !sex.equals("NO_PRECISA"))
                        .findFirst()
                        .orElse("NO_PRECISA"),
                first(told, Told::ageGroup),
                first(told, Told::nationality),
                first(told, Told::birthDepartment),
                told.stream().map(Told::institution).distinct().sorted().toList(),
                card.victimisations(),
                card.cases().stream()
                        .map(one -> new CaseResponse(
                                one.code(), one.kind(), one.institution(), one.role(), one.receivedAt()))
                        .toList());
    }

    private static @Nullable String first(List<Told> told, Function<Told, @Nullable String> field) {
        for (Told one : told) {
            String value = field.apply(one);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
