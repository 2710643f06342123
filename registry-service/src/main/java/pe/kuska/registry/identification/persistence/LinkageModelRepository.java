package pe.kuska.registry.identification.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import pe.kuska.platform.caller.Caller;
import pe.kuska.registry.identification.domain.LinkageModel;

/** The linkage models that were ever proposed; the one activated last decides. */
@ApplicationScoped
public class LinkageModelRepository {

    private static final String ACTIVE = """
            SELECT content FROM linkage_model WHERE activated_at IS NOT NULL ORDER BY activated_at DESC LIMIT 1
            """;
    private static final String ONE = "SELECT content FROM linkage_model WHERE version = ?";
    private static final String ALL = """
            SELECT version, content, reason, created_at, created_by, activated_at FROM linkage_model
            ORDER BY created_at DESC
            """;
    private static final String KEEP = """
            INSERT INTO linkage_model (version, content, reason, created_at, created_by, institution)
            VALUES (?, ?::jsonb, ?, ?, ?, ?) ON CONFLICT (version) DO NOTHING
            """;
    private static final String ACTIVATE =
            "UPDATE linkage_model SET activated_at = ?, activated_by = ? WHERE version = ?";

    private final DataSource dataSource;
    private final ObjectMapper json;

    LinkageModelRepository(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** A model and what became of it. */
    public record Proposed(
            LinkageModel model, String reason, Instant createdAt, String createdBy, Optional<Instant> activatedAt) {}

    public Optional<LinkageModel> findActive() {
        return findOne(ACTIVE, Optional.empty());
    }

    public Optional<LinkageModel> find(String version) {
        return findOne(ONE, Optional.of(version));
    }

    /** All, newest first. */
    public List<Proposed> listAll() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(ALL);
                ResultSet row = select.executeQuery()) {
            List<Proposed> all = new ArrayList<>();
            while (row.next()) {
                all.add(new Proposed(
                        read(row.getString("content")),
                        row.getString("reason"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getString("created_by"),
                        Optional.ofNullable(row.getTimestamp("activated_at")).map(Timestamp::toInstant)));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException("the linkage models could not be read", e);
        }
    }

    /**
     * Keeps a model for good; it does not decide yet.
     *
     * @return whether its version was free
     */
    public boolean keep(LinkageModel model, String reason, Caller by, Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, model.version());
            insert.setString(2, json.writeValueAsString(model));
            insert.setString(3, reason);
            insert.setTimestamp(4, Timestamp.from(now));
            insert.setString(5, by.subject());
            insert.setString(6, by.institution().code());
            return insert.executeUpdate() > 0;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("a linkage model could not be kept", e);
        }
    }

    /** From now on this model decides. */
    public void activate(String version, Caller by, Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(ACTIVATE)) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setString(2, by.subject());
            update.setString(3, version);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a linkage model could not be activated", e);
        }
    }

    private Optional<LinkageModel> findOne(String query, Optional<String> version) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            if (version.isPresent()) {
                select.setString(1, version.get());
            }
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(read(row.getString(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the linkage model could not be read", e);
        }
    }

    private LinkageModel read(String content) {
        try {
            return json.readValue(content, LinkageModel.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a linkage model is written in an unknown form", e);
        }
    }
}
