package pe.kuska.registry.cases.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.registry.cases.Registration;
import pe.kuska.registry.people.domain.PersonRole;

/** The receipt of a registration. */
@Schema(name = "Registration", description = "Constancia: el código del caso y el CUV de cada persona")
public record RegistrationResponse(UUID id, String code, List<PersonResponse> persons, List<FieldError> warnings) {

    /** A person and how they were recognised. */
    @Schema(name = "RegisteredPerson")
    public record PersonResponse(
            UUID recordId,
            String personCode,
            PersonRole role,

            @Schema(enumeration = {"NEW", "LINKED", "REVIEW"})
            String match) {}

    static RegistrationResponse of(Registration registration) {
        return new RegistrationResponse(
                registration.registeredCase().id(),
                registration.registeredCase().code().value(),
                registration.persons().stream()
                        .map(person -> new PersonResponse(
                                person.recordId(), person.personCode().value(), person.role(), person.match()))
                        .toList(),
                registration.warnings());
    }
}
