package pe.kuska.registry.verification.domain;

import java.util.List;
import java.util.Optional;
import pe.kuska.registry.people.domain.DocumentType;
import pe.kuska.registry.people.domain.IdentityDocument;

/**
 * An authority that knows whose a document is. An adapter to a real one is a bean that implements this; the setting of
 * its authority names which adapter answers.
 */
public interface IdentityAuthority {

    /** Whose documents these are. */
    enum Name {
        /** DNI. */
        RENIEC,
        /** Documents that Peru gives to foreigners. */
        MIGRACIONES;

        /** Who issues a type of document, or empty if nobody can be asked about it. */
        public static Optional<Name> of(DocumentType type) {
            return switch (type) {
                case DNI -> Optional.of(RENIEC);
                case CE, PTP, CPP, CSR -> Optional.of(MIGRACIONES);
                case PAS, CIE, PN, SD, NP -> Optional.empty();
            };
        }
    }

    /** Whom it answers for. */
    Name name();

    /** How the setting calls this way of asking. */
    String adapter();

    /** Whether its answers are of people who do not exist. */
    boolean isSimulated();

    /** Names of the settings without which it cannot ask anybody; none if all is said. */
    default List<String> missingSettings() {
        return List.of();
    }

    /**
     * Whose a document is; a holder of whom the authority tells nothing has no names.
     *
     * @throws AuthorityUnavailable if it does not answer now
     */
    Optional<Holder> ask(IdentityDocument document) throws AuthorityUnavailable;
}
