package pe.kuska.registry.htcds.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.htcds.domain.ExportReport;
import pe.kuska.registry.htcds.domain.HtcdsExport;

/** Who took which file out, when and for what. */
@ApplicationScoped
public class HtcdsExportRepository {

    private static final String BEGIN = """
            INSERT INTO htcds_export (id, institution, requested_by, purpose, started_at) VALUES (?, ?, ?, ?, ?)
            """;
    private static final String FINISH = "UPDATE htcds_export SET finished_at = ?, report = ? WHERE id = ?";
    private static final String FIND =
            "SELECT id, institution, purpose, started_at, finished_at, report FROM htcds_export WHERE id = ?";

    private final DataSource dataSource;
    private final ObjectMapper json;

    HtcdsExportRepository(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    public void begin(HtcdsExport export, String requestedBy) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(BEGIN)) {
            insert.setObject(1, export.id());
            insert.setString(2, export.institution());
            insert.setString(3, requestedBy);
            insert.setString(4, export.purpose());
            insert.setObject(5, export.startedAt().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("an export could not begin", e);
        }
    }

    public void finish(UUID id, ExportReport report, Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(FINISH)) {
            update.setObject(1, now.atOffset(ZoneOffset.UTC));
            update.setObject(2, json.writeValueAsString(report), Types.OTHER);
            update.setObject(3, id);
            update.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("an export could not be finished", e);
        }
    }

    public Optional<HtcdsExport> find(UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("an export could not be read", e);
        }
    }

    private HtcdsExport read(ResultSet row) throws SQLException, JsonProcessingException {
        OffsetDateTime finished = row.getObject(5, OffsetDateTime.class);
        String report = row.getString(6);
        return new HtcdsExport(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                report(report));
    }

    private @Nullable ExportReport report(@Nullable String written) throws JsonProcessingException {
        return written == null ? null : json.readValue(written, ExportReport.class);
    }
}
