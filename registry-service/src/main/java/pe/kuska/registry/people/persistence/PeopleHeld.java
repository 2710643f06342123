package pe.kuska.registry.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import pe.kuska.registry.people.domain.PersonCode;

/**
 * Who people are today, held until the transaction ends so that no merge or split takes a record filed meanwhile to
 * another; always in one order, so that two registrations do not wait for each other.
 */
@ApplicationScoped
public class PeopleHeld {

    private static final String HOLD = """
            SELECT member.id, member.code, leader.id, leader.code FROM person member
            JOIN person leader ON leader.id = coalesce(member.absorbed_into, member.id)
            WHERE member.id = ANY (?) AND leader.absorbed_into IS NULL
            ORDER BY leader.id, member.id FOR SHARE
            """;

    private final DataSource dataSource;

    PeopleHeld(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * A person, and whom their code leads to today.
     *
     * @param code the person's own
     * @param leader the person themselves, or who they turned out to be
     */
    public record Held(UUID id, PersonCode code, UUID leader, PersonCode leaderCode) {}

    /** Those of some ids, by id. */
    public Map<UUID, Held> hold(Collection<UUID> ids) {
        Map<UUID, Held> held = new HashMap<>();
        List<UUID> missing = ids.stream().distinct().sorted().toList();
        // Missing is whose code a merge or split that was waited for has led elsewhere: they are looked for once more.
        while (!missing.isEmpty()) {
            hold(missing, held);
            missing = missing.stream().filter(id -> !held.containsKey(id)).toList();
        }
        return held;
    }

    private void hold(List<UUID> ids, Map<UUID, Held> held) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(HOLD)) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject(1, UUID.class);
                    held.put(
                            id,
                            new Held(
                                    id,
                                    new PersonCode(row.getString(2)),
                                    row.getObject(3, UUID.class),
                                    new PersonCode(row.getString(4))));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("people could not be held for linking", e);
        }
    }
}
