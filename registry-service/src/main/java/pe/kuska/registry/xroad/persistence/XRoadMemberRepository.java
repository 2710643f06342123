package pe.kuska.registry.xroad.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import pe.kuska.registry.xroad.domain.XRoadIdentifier;
import pe.kuska.registry.xroad.domain.XRoadMember;

/** Members by their identifiers. */
@ApplicationScoped
public class XRoadMemberRepository {

    private static final String LIST = "SELECT client, institution, changed_at FROM x_road_member ORDER BY client";
    private static final String FIND =
            "SELECT institution FROM x_road_member WHERE client IN (?, ?) ORDER BY length(client) DESC LIMIT 1";
    private static final String KEEP = """
            INSERT INTO x_road_member (client, institution, changed_at, changed_by) VALUES (?, ?, ?, ?)
            ON CONFLICT (client) DO UPDATE SET (institution, changed_at, changed_by) =
                (excluded.institution, excluded.changed_at, excluded.changed_by)
            """;
    private static final String REMOVE = "DELETE FROM x_road_member WHERE client = ?";

    private final DataSource dataSource;

    XRoadMemberRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public List<XRoadMember> list() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(LIST);
                ResultSet row = select.executeQuery()) {
            List<XRoadMember> members = new ArrayList<>();
            while (row.next()) {
                members.add(new XRoadMember(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()));
            }
            return members;
        } catch (SQLException e) {
            throw new IllegalStateException("members could not be read", e);
        }
    }

    /** The institution of a client: its own, else its member's. */
    public Optional<String> institutionOf(XRoadIdentifier client) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setString(1, client.toString());
            select.setString(2, client.member().toString());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a member could not be found", e);
        }
    }

    public void keep(XRoadMember member, String changedBy) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, member.client());
            insert.setString(2, member.institution());
            insert.setObject(3, member.changedAt().atOffset(ZoneOffset.UTC));
            insert.setString(4, changedBy);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a member could not be kept", e);
        }
    }

    public boolean remove(XRoadIdentifier client) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(REMOVE)) {
            delete.setString(1, client.toString());
            return delete.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("a member could not be removed", e);
        }
    }
}
