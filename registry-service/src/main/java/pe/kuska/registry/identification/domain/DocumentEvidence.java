package pe.kuska.registry.identification.domain;

import java.util.List;
import java.util.Objects;
import pe.kuska.registry.people.domain.DocumentType;
import pe.kuska.registry.people.domain.IdentityDocument;

/** What the documents of two records say: the pair that says most, one in common before one that differs. */
final class DocumentEvidence {

    private static final List<Finding> MOST_TELLING = List.of(
            Finding.DOCUMENT_SAME,
            Finding.DOCUMENT_OTHER_DNI,
            Finding.DOCUMENT_SLIP,
            Finding.DOCUMENT_UNCERTAIN,
            Finding.DOCUMENT_OTHER,
            Finding.DOCUMENT_UNKNOWN);

    private DocumentEvidence() {}

    static Finding compare(List<IdentityDocument> one, List<IdentityDocument> other) {
        Finding found = Finding.DOCUMENT_UNKNOWN;
        for (IdentityDocument a : one) {
            for (IdentityDocument b : other) {
                if (a.type() == b.type()) {
                    Finding pair = compare(a, b);
                    found = MOST_TELLING.indexOf(pair) < MOST_TELLING.indexOf(found) ? pair : found;
                }
            }
        }
        return found;
    }

    private static Finding compare(IdentityDocument one, IdentityDocument other) {
        DocumentType type = one.type();
        boolean otherCountry =
                one.country() != null && other.country() != null && !Objects.equals(one.country(), other.country());
        if (one.number().equals(other.number()) && !otherCountry) {
            boolean sameIssuer = one.country() != null && other.country() != null;
            return type.identifies() && sameIssuer ? Finding.DOCUMENT_SAME : Finding.DOCUMENT_UNCERTAIN;
        }
        if (!otherCountry && Slips.exactlyOneOfSameLength(one.number(), other.number())) {
            return Finding.DOCUMENT_SLIP;
        }
        return type.keptForLife() ? Finding.DOCUMENT_OTHER_DNI : Finding.DOCUMENT_OTHER;
    }
}
