package pe.kuska.platform.rotation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.crypto.SealingException;
import pe.kuska.platform.crypto.Vault;

/**
 * Moves what a service keeps sealed to the newest key after a rotation, so that the old keys can be retired. In small
 * transactions: what is done when it is interrupted stays done, and doing it again changes nothing.
 */
@ApplicationScoped
public class MoveToNewestKey {

    private static final int AT_ONCE = 200;
    /** Evidence files are sealed whole: only so many are in memory at a time. */
    private static final int FETCHED = 4;

    private final DataSource dataSource;
    private final Vault vault;
    private final AuditTrail audit;
    private final List<SealedColumn> columns = SealedColumn.ofThisService();

    MoveToNewestKey(DataSource dataSource, Vault vault, AuditTrail audit) {
        this.dataSource = dataSource;
        this.vault = vault;
        this.audit = audit;
    }

    /** How far it came: whether anything may be left for another call. */
    public record Moved(long values, boolean finished) {}

    /**
     * Moves up to a number of values.
     *
     * @throws SealingException if a value cannot be opened: its key is not in the ring, or it was altered
     */
    public Moved move(long most) {
        Moved moved = moveUpTo(most);
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record(new AuditEvent(
                        "REENCRYPT_VAULT",
                        "vault",
                        "sealed-columns",
                        Optional.empty(),
                        Map.of("done", Long.toString(moved.values())))));
        return moved;
    }

    private Moved moveUpTo(long most) {
        long moved = 0;
        for (SealedColumn column : columns) {
            int batch = AT_ONCE;
            while (batch == AT_ONCE) {
                if (moved >= most) {
                    return new Moved(moved, false);
                }
                batch = QuarkusTransaction.requiringNew().call(() -> moveBatch(column));
                moved += batch;
            }
        }
        return new Moved(moved, true);
    }

    private int moveBatch(SealedColumn at) {
        String select =
                "SELECT ctid::text, %2$s, %3$s FROM %1$s WHERE substring(%3$s FROM 1 FOR %4$d) <> ? LIMIT %5$d FOR UPDATE"
                        .formatted(at.table(), at.context(), at.column(), vault.currentKeyPrefix().length, AT_ONCE);
        String replace = "UPDATE %s SET %s = ? WHERE ctid = ?::tid".formatted(at.table(), at.column());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement rows = connection.prepareStatement(select);
                PreparedStatement update = connection.prepareStatement(replace)) {
            rows.setFetchSize(FETCHED);
            rows.setBytes(1, vault.currentKeyPrefix());
            int moved = 0;
            try (ResultSet row = rows.executeQuery()) {
                while (row.next()) {
                    String context = row.getString(2);
                    update.setBytes(1, vault.seal(vault.open(row.getBytes(3), context), context));
                    update.setString(2, row.getString(1));
                    moved += update.executeUpdate();
                }
            }
            return moved;
        } catch (SQLException e) {
            throw new IllegalStateException("what is sealed in " + at.table() + " could not be sealed again", e);
        }
    }
}
