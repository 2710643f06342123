package pe.kuska.registry.cases.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.cases.CaseStatement;
import pe.kuska.registry.cases.api.FactsRequest.LegRequest;
import pe.kuska.registry.cases.api.FactsRequest.PlaceRequest;
import pe.kuska.registry.cases.domain.CaseFacts;
import pe.kuska.registry.cases.domain.CaseKind;
import pe.kuska.registry.people.api.PersonRequest;
import pe.kuska.registry.people.api.PersonRequest.BirthplaceRequest;
import pe.kuska.registry.people.api.PersonRequest.DocumentRequest;
import pe.kuska.registry.people.api.PersonRequest.NamesRequest;
import pe.kuska.registry.people.api.PersonRequest.ResidenceRequest;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.people.domain.PersonStatement;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;

/** A case as an institution sends it, whole. */
@Schema(name = "RegisterCase", description = "Un caso con sus hechos, su ruta y sus personas")
public record RegisterCaseRequest(
        @NotNull @Valid SourceRequest source,
        @NotNull CaseKind kind,

        @Schema(format = "date-time", description = "Recepción: fecha (AAAA-MM-DD) o fecha y hora RFC 3339")
        @NotBlank
        @Size(max = 40)
        String receivedAt,

        @Schema(description = "Lista «delito»", examples = "129-A") @Size(max = 20) @Nullable
        String crime,

        @Schema(description = "Lista «conducta»") @Size(max = 20)
        List<@NotBlank @Size(max = 60) String> conducts,

        @Schema(description = "Lista «medio»") @Size(max = 20)
        List<@NotBlank @Size(max = 60) String> means,

        @Schema(description = "Lista «finalidad»") @Size(max = 20)
        List<@NotBlank @Size(max = 60) String> purposes,

        @Schema(description = "Lista «captacion_modalidad»") @Size(max = 60) @Nullable
        String recruitment,

        @Valid @Nullable PlaceRequest place,
        @Size(max = 50) List<@NotNull @Valid LegRequest> route,

        @Schema(description = "Números de otros expedientes") @Size(max = 50)
        List<@NotNull @Pattern(regexp = FactsRequest.FILE_NUMBER, message = FactsRequest.FILE_NUMBER_MESSAGE) String>
                references,

        @Valid @Nullable CircumstancesRequest circumstances,
        @Size(max = 200) List<@NotNull @Valid PersonInCaseRequest> persons) {

    public RegisterCaseRequest {
        conducts = conducts == null ? List.of() : conducts;
        means = means == null ? List.of() : means;
        purposes = purposes == null ? List.of() : purposes;
        route = route == null ? List.of() : route;
        references = references == null ? List.of() : references;
        persons = persons == null ? List.of() : persons;
    }

    /** A case of which no more is known than the elements of the crime. */
    public RegisterCaseRequest(
            SourceRequest source,
            CaseKind kind,
            String receivedAt,
            @Nullable String crime,
            List<String> conducts,
            List<String> means,
            List<String> purposes,
            @Nullable String recruitment,
            @Nullable PlaceRequest place,
            List<LegRequest> route,
            List<String> references,
            List<PersonInCaseRequest> persons) {
        this(
                source,
                kind,
                receivedAt,
                crime,
                conducts,
                means,
                purposes,
                recruitment,
                place,
                route,
                references,
                null,
                persons);
    }

    /** Where the case comes from. */
    @Schema(name = "CaseSource", description = "El mismo sistema y número otra vez es el mismo caso")
    public record SourceRequest(
            @Schema(examples = "RETA") @NotNull @Pattern(regexp = "[A-Za-z0-9_.-]{1,40}", message = CODE_MESSAGE)
            String system,

            @NotNull @Pattern(regexp = "[\\p{L}0-9 ./_°#:-]{1,80}", message = CODE_MESSAGE)
            String recordId) {

        private static final String CODE_MESSAGE = "Use letras, cifras y los signos . / _ - sin texto libre.";
    }

    /** A person of the case; everything but the role may be unknown. */
    @Schema(name = "PersonInCase")
    public record PersonInCaseRequest(
            @NotNull PersonRole role,

            @Schema(description = "Número de la persona en el sistema de origen")
            @Pattern(
                    regexp = "[\\p{L}0-9 ./_°#:-]{1,80}",
                    message = "Use letras, cifras y los signos . / _ - sin texto libre.")
            @Nullable
            String sourceRecordId,

            @Size(max = 10) List<@NotNull @Valid DocumentRequest> documents,
            @Valid @Nullable NamesRequest names,

            @Schema(format = "date", description = "AAAA-MM-DD") @Size(max = 10) @Nullable
            String birthDate,

            @Min(1850) @Max(2200) @Nullable Integer birthYear,
            @Min(0) @Max(120) @Nullable Integer estimatedAge,

            @Schema(enumeration = {"MUJER", "HOMBRE", "NO_PRECISA"}) @Size(max = 20) @Nullable
            String sex,

            @Schema(description = "País, ISO 3166-1") @Size(max = 3) @Nullable
            String nationality,

            @Valid @Nullable BirthplaceRequest birthplace,
            @Valid @Nullable ResidenceRequest residence,

            @Schema(description = "Lenguas, ISO 639") @Size(max = 10)
            List<@NotNull @Size(max = 10) String> languages) {

        public PersonInCaseRequest {
            documents = documents == null ? List.of() : documents;
            languages = languages == null ? List.of() : languages;
        }

        PersonStatement toStatement(String path, Reading reading, LocalDate seenOn) {
            PersonRequest identity = new PersonRequest(
                    documents,
                    names,
                    birthDate,
                    birthYear,
                    estimatedAge,
                    sex,
                    nationality,
                    birthplace,
                    residence,
                    languages);
            return new PersonStatement(role, reading.text(sourceRecordId), identity.toIdentity(path, reading, seenOn));
        }

        @Override
        public String toString() {
            return "PersonInCaseRequest[sealed]";
        }
    }

    /**
     * What the request means.
     *
     * @throws pe.kuska.platform.problem.RuleViolation with everything in it that means nothing
     */
    public CaseStatement toStatement() {
        Reading reading = new Reading(new Findings());
        CaseFacts facts = new FactsRequest(
                        kind,
                        receivedAt,
                        crime,
                        conducts,
                        means,
                        purposes,
                        recruitment,
                        place,
                        route,
                        references,
                        circumstances)
                .toFacts(reading);
        List<PersonStatement> statements = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            statements.add(persons.get(i).toStatement("persons[" + i + "].", reading, facts.receivedOn()));
        }
        reading.findings().throwIfBroken();
        return new CaseStatement(source.system(), source.recordId().strip(), facts, statements);
    }

    @Override
    public String toString() {
        return "RegisterCaseRequest[sealed]";
    }
}
