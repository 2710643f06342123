package pe.kuska.registry.imports.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** People whom a source's own list names without a case, by the number they have there. */
@ApplicationScoped
public class PeopleOnRecord {

    private static final String FIND = """
            SELECT source_record_id, record_id, seen_on FROM person_on_record
            WHERE institution = ? AND source_system = ? AND source_record_id = ANY (?)
            """;
    private static final String ADD = """
            INSERT INTO person_on_record (institution, source_system, source_record_id, record_id, seen_on)
            VALUES (?, ?, ?, ?, ?)
            """;
    private static final String REMOVE = "DELETE FROM person_on_record WHERE record_id = ANY (?)";

    private final DataSource dataSource;

    PeopleOnRecord(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * A record without a case.
     *
     * @param seenOn the day to which an age said of them refers
     */
    public record OnRecord(String sourceRecordId, UUID recordId, LocalDate seenOn) {}

    public Map<String, OnRecord> find(String institution, String system, Collection<String> numbers) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setString(1, institution);
            select.setString(2, system);
            select.setArray(3, connection.createArrayOf("text", numbers.toArray()));
            Map<String, OnRecord> found = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String number = row.getString(1);
                    found.put(
                            number,
                            new OnRecord(
                                    number,
                                    row.getObject(2, UUID.class),
                                    row.getDate(3).toLocalDate()));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("people on record could not be looked up", e);
        }
    }

    public void add(String institution, String system, List<OnRecord> people) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (OnRecord person : people) {
                insert.setString(1, institution);
                insert.setString(2, system);
                insert.setString(3, person.sourceRecordId());
                insert.setObject(4, person.recordId());
                insert.setDate(5, Date.valueOf(person.seenOn()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("people could not be put on record", e);
        }
    }

    /** The numbers are free again: told of anew, they are new records. */
    public void remove(Collection<UUID> recordIds) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(REMOVE)) {
            delete.setArray(1, connection.createArrayOf("uuid", recordIds.toArray()));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("people could not be taken off record", e);
        }
    }
}
