package pe.kuska.platform.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/**
 * An event set aside: its content waits in the dead-letter topic, this is the note of it.
 *
 * @param reason class of the failure, without its message
 */
public record DeadLetter(UUID eventId, String topic, String key, String type, String reason) {

    private static final String STORE = """
            INSERT INTO dead_letter (event_id, topic, key, type, reason) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;

    void store(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(STORE)) {
            insert.setObject(1, eventId);
            insert.setString(2, topic);
            insert.setString(3, key);
            insert.setString(4, type);
            insert.setString(5, reason);
            insert.executeUpdate();
        }
    }
}
