package pe.kuska.registry.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.registry.people.domain.Filing;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.persistence.IdentityTokens;
import pe.kuska.registry.people.persistence.IdentityVault;
import pe.kuska.registry.people.persistence.VaultRows;
import pe.kuska.registry.people.persistence.VaultRows.Row;

/**
 * After a rotation of keys: seals every identity with the newest key and files it under tokens of the newest key, batch
 * by batch. What is done stays done if it is interrupted; going over it again skips it.
 */
@ApplicationScoped
public class ReencryptVault {

    private static final int BATCH = 100;

    private final VaultRows rows;
    private final IdentityVault vault;
    private final IdentityTokens tokens;
    private final Filing filing;
    private final AuditTrail audit;

    ReencryptVault(VaultRows rows, IdentityVault vault, IdentityTokens tokens, Filing filing, AuditTrail audit) {
        this.rows = rows;
        this.vault = vault;
        this.tokens = tokens;
        this.filing = filing;
        this.audit = audit;
    }

    /**
     * How far it came.
     *
     * @param resealed records (with their histories) that were moved to the newest key
     * @param next where to go on, or empty when all are done
     */
    public record Progress(int resealed, Optional<UUID> next) {}

    /**
     * Goes over records.
     *
     * @param after where an earlier call stopped, or empty to begin
     * @param limit how many records to look at
     */
    public Progress reencrypt(Optional<UUID> after, int limit) {
        Optional<UUID> position = after;
        int looked = 0;
        int resealed = 0;
        while (looked < limit) {
            Optional<UUID> from = position;
            int size = Math.min(BATCH, limit - looked);
            Batch batch = QuarkusTransaction.requiringNew().call(() -> batch(from, size));
            resealed += batch.resealed();
            looked += size;
            position = batch.last();
            if (position.isEmpty()) {
                break;
            }
        }
        int done = resealed;
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record(new AuditEvent(
                        "REENCRYPT_VAULT",
                        "vault",
                        "person-records",
                        Optional.empty(),
                        Map.of("resealed", Integer.toString(done)))));
        return new Progress(resealed, position);
    }

    private record Batch(int resealed, Optional<UUID> last) {}

    private Batch batch(Optional<UUID> after, int size) {
        int resealed = 0;
        Optional<UUID> last = Optional.empty();
        int seen = 0;
        for (Row row : rows.lockAfter(after, size)) {
            seen++;
            last = Optional.of(row.recordId());
            if (!vault.isCurrent(row.sealed())) {
                reseal(row);
                resealed++;
            }
        }
        return new Batch(resealed, seen < size ? Optional.empty() : last);
    }

    private void reseal(Row row) {
        Identity identity = vault.open(row.recordId(), row.sealed());
        rows.replace(row.recordId(), vault.seal(row.recordId(), identity));
        tokens.file(row.recordId(), filing.keysOf(identity), true);
        rows.listVersions(row.recordId())
                .forEach(version -> rows.replaceVersion(
                        row.recordId(),
                        version.version(),
                        vault.seal(row.recordId(), vault.open(row.recordId(), version.sealed()))));
    }
}
