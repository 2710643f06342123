package pe.kuska.registry.verification.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import pe.kuska.registry.people.domain.DocumentType;

/**
 * What asking said about a document of a record.
 *
 * @param differing fields in which the authority says something else; what, is not kept
 */
public record Verification(
        UUID id,
        UUID recordId,
        DocumentType type,
        IdentityAuthority.Name authority,
        boolean simulated,
        Outcome outcome,
        List<VerifiedField> differing,
        String purpose,
        Instant checkedAt) {

    /** What came of it. */
    public enum Outcome {
        /** The document is of whom the register says. */
        AGREES,
        /** The document exists, and something about its holder is otherwise. */
        DIFFERS,
        /** The authority knows no such document. */
        NOT_FOUND,
        /** The document exists; the register or the authority tells nothing that could be compared. */
        NOTHING_TO_COMPARE,
        /** The authority does not answer now. */
        UNAVAILABLE,
        /** Nobody is connected who could be asked. */
        NOT_CONNECTED
    }

    /** What is compared. */
    public enum VerifiedField {
        GIVEN_NAMES,
        FIRST_SURNAME,
        SECOND_SURNAME,
        BIRTH_DATE,
        SEX
    }

    public Verification {
        differing = List.copyOf(differing);
    }
}
