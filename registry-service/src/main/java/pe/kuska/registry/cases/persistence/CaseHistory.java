package pe.kuska.registry.cases.persistence;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import javax.sql.DataSource;
import pe.kuska.platform.caller.Caller;
import pe.kuska.registry.cases.domain.CaseFacts;
import pe.kuska.registry.cases.domain.CaseSource;
import pe.kuska.registry.cases.domain.PersonInCase;
import pe.kuska.registry.cases.domain.TraffickingCase;

/** Every version of every case: who changed it, when, and all it said then. Written once and never changed. */
@ApplicationScoped
public class CaseHistory {

    private static final String KEEP = """
            INSERT INTO case_version (case_id, version, recorded_at, recorded_by, institution, content, told_version)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String TAKE_BACK = """
            INSERT INTO case_version_taken_back (case_id, version, taken_back_at, taken_back_by)
            VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;
    private static final String TOLD_IN = "SELECT told_version FROM case_version WHERE case_id = ? AND version = ?";
    private static final String LAST_TELLING = """
            SELECT max(v.version) FROM case_version v
            WHERE v.case_id = ? AND v.told_version = v.version AND NOT EXISTS (
                SELECT 1 FROM case_version_taken_back b WHERE b.case_id = v.case_id AND b.version = v.version)
            """;

    private static final String LIST = """
            SELECT version, recorded_at, recorded_by, institution, content FROM case_version
            WHERE case_id = ? ORDER BY version
            """;
    private static final String AS_OF = """
            SELECT version, recorded_at, recorded_by, institution, content FROM case_version
            WHERE case_id = ? AND recorded_at <= ? ORDER BY version DESC LIMIT 1
            """;
    private static final String FIND = "SELECT content FROM case_version WHERE case_id = ? AND version = ?";

    private final DataSource dataSource;
    private final ObjectMapper json;

    CaseHistory(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** What a version keeps: classification and source records, nothing about any person. */
    record Content(CaseSource source, CaseFacts facts, List<PersonInCase> persons) {}

    /** Keeps a case as somebody tells it from now on. */
    public void keep(TraffickingCase stands, Caller changedBy) {
        keepAll(List.of(stands), changedBy);
    }

    /** Keeps several as they are told; each is a row of the database already. */
    public void keepAll(List<TraffickingCase> standing, Caller changedBy) {
        keepAll(standing, TraffickingCase::version, changedBy);
    }

    /** Keeps a case that says what it was told to say, while something beside that changed: it is nobody's telling. */
    public void keepBeside(TraffickingCase stands, Caller changedBy) {
        keepRepeating(stands, toldIn(stands.id(), stands.version() - 1), changedBy);
    }

    /** Keeps a case that says again what it was told in an earlier version. */
    public void keepRepeating(TraffickingCase stands, int telling, Caller changedBy) {
        keepAll(List.of(stands), _ -> telling, changedBy);
    }

    private void keepAll(List<TraffickingCase> standing, ToIntFunction<TraffickingCase> telling, Caller changedBy) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            for (TraffickingCase stands : standing) {
                insert.setObject(1, stands.id());
                insert.setInt(2, stands.version());
                insert.setObject(3, stands.changedAt().atOffset(ZoneOffset.UTC));
                insert.setString(4, changedBy.subject());
                insert.setString(5, changedBy.institution().code());
                insert.setObject(6, written(stands), Types.OTHER);
                insert.setInt(7, telling.applyAsInt(stands));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("case versions could not be kept", e);
        }
    }

    /** What was told in a version holds no more; the version stays. */
    public void takeBack(UUID caseId, int version, Caller takenBackBy, Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(TAKE_BACK)) {
            insert.setObject(1, caseId);
            insert.setInt(2, version);
            insert.setObject(3, now.atOffset(ZoneOffset.UTC));
            insert.setString(4, takenBackBy.subject());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a telling of a case could not be taken back", e);
        }
    }

    /** In which version the case was told what it says in this one. */
    public int toldIn(UUID caseId, int version) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(TOLD_IN)) {
            select.setObject(1, caseId);
            select.setInt(2, version);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a case version could not be read", e);
        }
    }

    /** The version in which the case was last told what nobody took back; none if all was. */
    public OptionalInt lastTelling(UUID caseId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(LAST_TELLING)) {
            select.setObject(1, caseId);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                int version = row.getInt(1);
                return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(version);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the tellings of a case could not be read", e);
        }
    }

    /**
     * A version as it was recorded.
     *
     * @param persons those whom the source named then
     */
    public record Version(
            int version,
            Instant recordedAt,
            String recordedBy,
            String institution,
            CaseFacts facts,
            List<PersonInCase> persons) {

        /** The same without some people. */
        public Version without(Set<UUID> recordIds) {
            return new Version(
                    version,
                    recordedAt,
                    recordedBy,
                    institution,
                    facts,
                    persons.stream()
                            .filter(person -> !recordIds.contains(person.recordId()))
                            .toList());
        }
    }

    /** Every version of a case, oldest first. */
    public List<Version> list(UUID caseId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setObject(1, caseId);
            return versions(select);
        } catch (SQLException e) {
            throw new IllegalStateException("the versions of a case could not be read", e);
        }
    }

    /** What was known of a case at some moment; empty before it was registered. */
    public Optional<Version> findAsOf(UUID caseId, Instant moment) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(AS_OF)) {
            select.setObject(1, caseId);
            select.setObject(2, moment.atOffset(ZoneOffset.UTC));
            return versions(select).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("an earlier version of a case could not be read", e);
        }
    }

    private List<Version> versions(PreparedStatement select) throws SQLException {
        List<Version> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Earlier said = read(row.getString("content"));
                found.add(new Version(
                        row.getInt("version"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_by"),
                        row.getString("institution"),
                        said.facts(),
                        said.persons()));
            }
        }
        return found;
    }

    /** What a case said in an earlier version. */
    public Optional<Earlier> find(UUID caseId, int version) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setObject(1, caseId);
            select.setInt(2, version);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(read(row.getString(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a case version could not be read", e);
        }
    }

    /** The facts and people of an earlier version, those withdrawn by then left out. */
    public record Earlier(CaseFacts facts, List<PersonInCase> persons) {}

    private Earlier read(String content) {
        try {
            Content kept = json.readValue(content, Content.class);
            return new Earlier(
                    kept.facts(),
                    kept.persons().stream()
                            .filter(person -> !person.withdrawn())
                            .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a case version could not be read", e);
        }
    }

    private String written(TraffickingCase stands) {
        try {
            return json.writeValueAsString(new Content(stands.source(), stands.facts(), stands.everyPersonEverNamed()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a case version could not be written", e);
        }
    }
}
