package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import pe.kuska.registry.people.domain.FilingKey;
import pe.kuska.registry.people.domain.OpenedRecord;
import pe.kuska.registry.people.persistence.IdentityTokens;

/** Finds records by the keys they are filed under, for comparing; showing them to anybody needs a purpose. */
@ApplicationScoped
public class FindRecords {

    private final IdentityTokens tokens;

    FindRecords(IdentityTokens tokens) {
        this.tokens = tokens;
    }

    /** All records of the people of whom some record shares a key. */
    public List<OpenedRecord> sharing(List<FilingKey> keys, int limit) {
        return tokens.recordsSharing(keys, limit);
    }

    /** Waits until nobody else registers somebody with these keys, and keeps others waiting until the transaction ends. */
    public void standInLine(Collection<FilingKey> keys) {
        tokens.standInLine(keys);
    }
}
