package pe.kuska.registry.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import pe.kuska.registry.people.domain.PersonCode;

/** The codes of people. */
@ApplicationScoped
public class PersonCodes {

    /** Joined, so that one plan serves any number of them. */
    private static final String FIND = """
            SELECT p.id, p.code FROM unnest(?::uuid[]) AS asked (id) CROSS JOIN LATERAL (
                SELECT id, code FROM person WHERE id = asked.id OFFSET 0) AS p
            """;

    private final DataSource dataSource;

    PersonCodes(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Each one's own code, by id. */
    public Map<UUID, PersonCode> of(Collection<UUID> personIds) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setArray(1, connection.createArrayOf("uuid", personIds.toArray()));
            Map<UUID, PersonCode> codes = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    codes.put(row.getObject(1, UUID.class), new PersonCode(row.getString(2)));
                }
            }
            return codes;
        } catch (SQLException e) {
            throw new IllegalStateException("codes could not be looked up", e);
        }
    }
}
