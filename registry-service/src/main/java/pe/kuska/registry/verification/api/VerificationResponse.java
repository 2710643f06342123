package pe.kuska.registry.verification.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.registry.verification.domain.Verification;

/** What asking an authority said. */
@Schema(name = "DocumentVerification")
record VerificationResponse(
        UUID id,
        UUID recordId,
        String documentType,

        @Schema(enumeration = {"RENIEC", "MIGRACIONES"}) String authority,

        @Schema(description = "Verdadero si respondió un simulador con personas que no existen")
        boolean simulated,

        @Schema(enumeration = {"AGREES", "DIFFERS", "NOT_FOUND", "NOTHING_TO_COMPARE", "UNAVAILABLE", "NOT_CONNECTED"})
        String outcome,

        String message,

        @Schema(
                description =
                        "En qué datos la autoridad dice otra cosa; qué dice, no se muestra ni se guarda: GIVEN_NAMES, FIRST_SURNAME, SECOND_SURNAME, BIRTH_DATE, SEX")
        List<String> differing,

        String purpose,
        Instant checkedAt) {

    static VerificationResponse of(Verification verification) {
        return new VerificationResponse(
                verification.id(),
                verification.recordId(),
                verification.type().name(),
                verification.authority().name(),
                verification.simulated(),
                verification.outcome().name(),
                message(verification.outcome()),
                verification.differing().stream().map(Enum::name).toList(),
                verification.purpose(),
                verification.checkedAt());
    }

    private static String message(Verification.Outcome outcome) {
        return switch (outcome) {
            case AGREES -> "El documento es de quien dice el registro.";
            case DIFFERS -> "El documento existe, pero algún dato de su titular es distinto.";
            case NOT_FOUND -> "La autoridad no conoce ese documento.";
            case NOTHING_TO_COMPARE ->
                "El documento existe; no hay datos que comparar: el registro no los tiene o la autoridad no los dice.";
            case UNAVAILABLE -> "La autoridad no responde por ahora. Intente más tarde.";
            case NOT_CONNECTED -> "Esta instalación no está conectada con esa autoridad.";
        };
    }
}
