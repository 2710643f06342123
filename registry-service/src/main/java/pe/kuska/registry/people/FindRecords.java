package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pe.kuska.registry.people.domain.FilingKey;
import pe.kuska.registry.people.domain.OpenedRecord;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.persistence.IdentityTokens;
import pe.kuska.registry.people.persistence.PersonCodes;
import pe.kuska.registry.people.persistence.SharedKeys;

/** Finds records by the keys they are filed under, for comparing; showing them to anybody needs a purpose. */
@ApplicationScoped
public class FindRecords {

    private final SharedKeys sharedKeys;
    private final IdentityTokens tokens;
    private final PersonCodes codes;

    FindRecords(SharedKeys sharedKeys, IdentityTokens tokens, PersonCodes codes) {
        this.sharedKeys = sharedKeys;
        this.tokens = tokens;
        this.codes = codes;
    }

    /**
     * Who shares a key with somebody.
     *
     * @param leftOut whether some key led to too many to be of use
     */
    public record Sharing(List<OpenedRecord> records, boolean leftOut) {}

    /**
     * For each of several seekers, all records of the people of whom some record shares a key.
     *
     * @param tooCommon a key that leads to more records than this is left out, unless it is a document's
     * @param people how many people at most for each
     */
    public List<Sharing> sharing(List<List<FilingKey>> seekers, int tooCommon, int people) {
        return sharedKeys.recordsSharing(seekers, tooCommon, people);
    }

    /** The codes under which people found so are known. */
    public Map<UUID, PersonCode> codesOf(Collection<UUID> personIds) {
        return codes.of(personIds);
    }

    /** Waits until nobody else registers somebody with these keys, and keeps others waiting until the transaction ends. */
    public void standInLine(Collection<FilingKey> keys) {
        tokens.standInLine(keys);
    }
}
