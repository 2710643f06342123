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
import pe.kuska.registry.people.domain.PersonLink;

/** People with their codes, and whether some record of theirs is an institution's. */
@ApplicationScoped
public class LinkedPeople {

    private static final String FIND = """
            SELECT p.id, p.code,
                EXISTS (SELECT FROM person_record r
                    WHERE r.person_id = p.id AND r.institution = ? AND r.withdrawn_at IS NULL) AS registered_there
            FROM person p WHERE p.id = ANY (?)
            """;

    private final DataSource dataSource;

    LinkedPeople(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public Map<UUID, PersonLink> find(Collection<UUID> personIds, String institution) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setString(1, institution);
            select.setArray(2, connection.createArrayOf("uuid", personIds.toArray()));
            Map<UUID, PersonLink> links = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    links.put(
                            row.getObject(1, UUID.class),
                            new PersonLink(new PersonCode(row.getString(2)), row.getBoolean(3)));
                }
            }
            return links;
        } catch (SQLException e) {
            throw new IllegalStateException("people could not be looked up", e);
        }
    }
}
