package pe.kuska.registry.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.rotation.MoveToNewestKey;
import pe.kuska.registry.people.domain.Filing;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.persistence.IdentityTokens;
import pe.kuska.registry.people.persistence.IdentityVault;
import pe.kuska.registry.people.persistence.VaultRows;
import pe.kuska.registry.people.persistence.VaultRows.Row;

/**
 * Looks after what is sealed: moves it to the newest key, and files it again after the names are heard otherwise. In
 * batches, each for itself: what is done when it is interrupted stays done, and doing it again changes nothing.
 */
@ApplicationScoped
public class TendVault {

    private static final int BATCH = 100;

    private final VaultRows rows;
    private final IdentityVault vault;
    private final IdentityTokens tokens;
    private final MoveToNewestKey moveToNewestKey;
    private final Filing filing;
    private final AuditTrail audit;

    TendVault(
            VaultRows rows,
            IdentityVault vault,
            IdentityTokens tokens,
            MoveToNewestKey moveToNewestKey,
            Filing filing,
            AuditTrail audit) {
        this.rows = rows;
        this.vault = vault;
        this.tokens = tokens;
        this.moveToNewestKey = moveToNewestKey;
        this.filing = filing;
        this.audit = audit;
    }

    /**
     * How far it came.
     *
     * @param done records that were changed, with their histories
     * @param next where to go on, or empty when all are done
     */
    public record Progress(int done, Optional<UUID> next) {}

    /**
     * Moves records to the newest key, and after the last of them everything else that is sealed.
     *
     * @param after where an earlier call stopped, or empty to begin
     * @param limit how many records to look at
     */
    public Progress reencrypt(Optional<UUID> after, int limit) {
        Progress progress = goOver("REENCRYPT_VAULT", after, limit, this::reseal);
        if (progress.next().isEmpty()) {
            moveToNewestKey.move(Long.MAX_VALUE);
        }
        return progress;
    }

    /**
     * Files records under the keys that their names have today, and no others.
     *
     * @param after where an earlier call stopped, or empty to begin
     * @param limit how many records to look at
     */
    public Progress refile(Optional<UUID> after, int limit) {
        return goOver("REFILE_VAULT", after, limit, this::file);
    }

    private Progress goOver(String action, Optional<UUID> after, int limit, Predicate<Row> change) {
        Optional<UUID> position = after;
        int looked = 0;
        int changed = 0;
        while (looked < limit) {
            Optional<UUID> from = position;
            int size = Math.min(BATCH, limit - looked);
            Batch batch = QuarkusTransaction.requiringNew().call(() -> batch(from, size, change));
            changed += batch.changed();
            looked += size;
            position = batch.last();
            if (position.isEmpty()) {
                break;
            }
        }
        int done = changed;
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record(new AuditEvent(
                        action, "vault", "person-records", Optional.empty(), Map.of("done", Integer.toString(done)))));
        return new Progress(done, position);
    }

    private record Batch(int changed, Optional<UUID> last) {}

    private Batch batch(Optional<UUID> after, int size, Predicate<Row> change) {
        List<Row> found = rows.lockAfter(after, size);
        int changed = (int) found.stream().filter(change).count();
        return new Batch(
                changed,
                found.size() < size
                        ? Optional.empty()
                        : Optional.of(found.getLast().recordId()));
    }

    private boolean reseal(Row row) {
        if (vault.isCurrent(row.sealed())) {
            return false;
        }
        Identity identity = vault.open(row.recordId(), row.sealed());
        rows.replace(row.recordId(), vault.seal(row.recordId(), identity));
        file(row, identity);
        rows.listVersions(row.recordId())
                .forEach(version -> rows.replaceVersion(
                        row.recordId(),
                        version.version(),
                        vault.seal(row.recordId(), vault.open(row.recordId(), version.sealed()))));
        return true;
    }

    private boolean file(Row row) {
        file(row, vault.open(row.recordId(), row.sealed()));
        return true;
    }

    /** What was withdrawn or suppressed stays out of the files. */
    private void file(Row row, Identity identity) {
        tokens.fileAgain(row.recordId(), row.withdrawn() ? List.of() : filing.keysOf(identity));
    }
}
