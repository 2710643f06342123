package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pe.kuska.registry.people.domain.Filing;
import pe.kuska.registry.people.domain.PersonRecord;
import pe.kuska.registry.people.persistence.IdentityTokens;
import pe.kuska.registry.people.persistence.IdentityVault;
import pe.kuska.registry.people.persistence.PersonRecordRepository;

/** Takes records out of everything that is read or searched, and puts them back; what they say stays sealed. */
@ApplicationScoped
public class SuppressRecords {

    private final PersonRecordRepository records;
    private final IdentityVault vault;
    private final IdentityTokens tokens;
    private final Filing filing;

    SuppressRecords(PersonRecordRepository records, IdentityVault vault, IdentityTokens tokens, Filing filing) {
        this.records = records;
        this.vault = vault;
        this.tokens = tokens;
        this.filing = filing;
    }

    /** From now on the record is shown to nobody and finds nobody. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void suppress(UUID recordId, Instant now) {
        records.findById(recordId).suppress(now);
        records.flush();
        tokens.fileAgain(recordId, List.of());
    }

    /** The record is shown and found again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lift(UUID recordId) {
        PersonRecord record = records.findById(recordId);
        record.liftSuppression();
        records.flush();
        tokens.fileAgain(recordId, filing.keysOf(vault.open(recordId, record.sealedIdentity())));
    }

    /** Which of some records are suppressed. */
    @Transactional
    public Set<UUID> suppressedOf(Collection<UUID> recordIds) {
        return recordIds.isEmpty()
                ? Set.of()
                : records.list("id in ?1 and suppressedAt is not null", recordIds).stream()
                        .map(PersonRecord::id)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
