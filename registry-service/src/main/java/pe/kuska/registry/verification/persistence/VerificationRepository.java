package pe.kuska.registry.verification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import pe.kuska.registry.people.domain.DocumentType;
import pe.kuska.registry.verification.domain.IdentityAuthority;
import pe.kuska.registry.verification.domain.Verification;
import pe.kuska.registry.verification.domain.Verification.Outcome;
import pe.kuska.registry.verification.domain.Verification.VerifiedField;

/** Whether documents were confirmed, by record. */
@ApplicationScoped
public class VerificationRepository {

    private static final String ADD = """
            INSERT INTO document_verification (id, record_id, document_type, authority, simulated, outcome, differing,
                purpose, checked_at, checked_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String LIST = """
            SELECT id, record_id, document_type, authority, simulated, outcome, differing, purpose, checked_at
            FROM document_verification WHERE record_id = ANY (?) ORDER BY id DESC LIMIT 200
            """;

    private final DataSource dataSource;

    VerificationRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public void add(List<Verification> verifications, String checkedBy) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (Verification verification : verifications) {
                insert.setObject(1, verification.id());
                insert.setObject(2, verification.recordId());
                insert.setString(3, verification.type().name());
                insert.setString(4, verification.authority().name());
                insert.setBoolean(5, verification.simulated());
                insert.setString(6, verification.outcome().name());
                insert.setArray(
                        7,
                        connection.createArrayOf(
                                "text",
                                verification.differing().stream()
                                        .map(Enum::name)
                                        .toArray()));
                insert.setString(8, verification.purpose());
                insert.setObject(9, verification.checkedAt().atOffset(ZoneOffset.UTC));
                insert.setString(10, checkedBy);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("verifications could not be kept", e);
        }
    }

    /** What was said about documents of records, the last first. */
    public List<Verification> listOf(Collection<UUID> records) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setArray(1, connection.createArrayOf("uuid", records.toArray()));
            List<Verification> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(read(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("verifications could not be read", e);
        }
    }

    private static Verification read(ResultSet row) throws SQLException {
        return new Verification(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                DocumentType.valueOf(row.getString(3)),
                IdentityAuthority.Name.valueOf(row.getString(4)),
                row.getBoolean(5),
                Outcome.valueOf(row.getString(6)),
                Stream.of((String[]) row.getArray(7).getArray())
                        .map(VerifiedField::valueOf)
                        .toList(),
                row.getString(8),
                row.getObject(9, OffsetDateTime.class).toInstant());
    }
}
