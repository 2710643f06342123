package pe.kuska.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import pe.kuska.platform.audit.AuditVerifier.Verdict;
import pe.kuska.platform.crypto.KeyRing;

/**
 * Lets the auditor check this service's chain while the service runs. It says what the service finds; whoever does not
 * trust the service itself verifies without it.
 */
@ApplicationScoped
class AuditVerification {

    private final DataSource dataSource;
    private final KeyRing ring;
    private final AuditConfig config;

    AuditVerification(DataSource dataSource, KeyRing ring, AuditConfig config) {
        this.dataSource = dataSource;
        this.ring = ring;
        this.config = config;
    }

    /** Walks the whole chain on a connection of its own, outside any transaction. */
    Verdict verify() {
        try (Connection connection = dataSource.getConnection()) {
            return AuditVerifier.verify(connection, ring, config.anchors().toAbsolutePath());
        } catch (SQLException e) {
            throw new IllegalStateException("the audit could not be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
