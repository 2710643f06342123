package pe.kuska.registry.cases.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.cases.domain.CaseLink;

/** What cases have to do with each other; nothing is ever deleted. */
@ApplicationScoped
public class CaseLinks {

    private static final String ADD = """
            INSERT INTO case_link (id, kind, from_id, to_id, linked_by, institution, linked_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (from_id, to_id, kind) WHERE undone_at IS NULL DO NOTHING
            """;
    private static final String OF_CASE = """
            SELECT l.id, l.kind, f.code AS from_code, t.code AS to_code, l.institution, l.linked_at
            FROM case_link l JOIN trafficking_case f ON f.id = l.from_id JOIN trafficking_case t ON t.id = l.to_id
            WHERE (l.from_id = ? OR l.to_id = ?) AND l.undone_at IS NULL
                AND f.withdrawn_at IS NULL AND t.withdrawn_at IS NULL
            ORDER BY l.id
            """;
    private static final String UNDO = "UPDATE case_link SET undone_at = ?, undone_by = ? WHERE id = ?";

    private final DataSource dataSource;

    CaseLinks(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Keeps a link, unless the same stands already. */
    public boolean add(CaseLink link, UUID from, UUID to, String linkedBy) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, link.id());
            insert.setString(2, link.kind().name());
            insert.setObject(3, from);
            insert.setObject(4, to);
            insert.setString(5, linkedBy);
            insert.setString(6, link.linkedBy());
            insert.setObject(7, link.linkedAt().atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("a link of cases could not be kept", e);
        }
    }

    /** The links of a case that stand, in the order in which they were made. */
    public List<CaseLink> listOf(UUID caseId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_CASE)) {
            select.setObject(1, caseId);
            select.setObject(2, caseId);
            List<CaseLink> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new CaseLink(
                            row.getObject("id", UUID.class),
                            CaseLink.Kind.valueOf(row.getString("kind")),
                            new CaseCode(row.getString("from_code")),
                            new CaseCode(row.getString("to_code")),
                            row.getString("institution"),
                            row.getObject("linked_at", OffsetDateTime.class).toInstant()));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the links of a case could not be read", e);
        }
    }

    public void undo(UUID linkId, String undoneBy, Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(UNDO)) {
            update.setObject(1, now.atOffset(ZoneOffset.UTC));
            update.setString(2, undoneBy);
            update.setObject(3, linkId);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a link of cases could not be taken back", e);
        }
    }
}
