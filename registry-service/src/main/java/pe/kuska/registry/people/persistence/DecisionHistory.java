package pe.kuska.registry.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.domain.Decided;
import pe.kuska.registry.people.domain.DecisionKind;
import pe.kuska.registry.people.domain.PersonCode;

/** Who said of some people that they are one or two, and what of it was undone. */
@ApplicationScoped
public class DecisionHistory {

    private static final String DECISIONS = """
            SELECT m.id, 'MERGE' AS kind, one.code AS one, other.code AS other, m.cause, '{}'::uuid[] AS records,
                m.decided_by, m.institution, m.decided_at, m.sealed_reason,
                m.undone_by, m.undoing_institution, m.undone_at, m.sealed_undo_reason
            FROM person_merge m JOIN person one ON one.id = m.one_id JOIN person other ON other.id = m.other_id
            WHERE m.one_id = ANY (?) OR m.other_id = ANY (?)
            UNION ALL
            SELECT m.id, 'SPLIT', min(own.code), newcomer.code, 'STEWARD', array_agg(r.record_id ORDER BY r.record_id),
                m.decided_by, m.institution, m.decided_at, m.sealed_reason,
                m.undone_by, m.undoing_institution, m.undone_at, m.sealed_undo_reason
            FROM person_move m JOIN person newcomer ON newcomer.id = m.to_id
            JOIN person_move_record r ON r.move_id = m.id JOIN person own ON own.id = r.recognised_as
            WHERE m.to_id = ANY (?)
                OR EXISTS (SELECT 1 FROM person_move_record of
                    WHERE of.move_id = m.id AND of.recognised_as = ANY (?))
            GROUP BY m.id, newcomer.code
            ORDER BY 1
            """;

    private final DataSource dataSource;

    DecisionHistory(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * A decision, oldest first.
     *
     * @param records those that were given to a newcomer
     * @param sealedReason absent where recognition decided
     */
    public record Decision(
            UUID id,
            DecisionKind kind,
            PersonCode one,
            PersonCode other,
            String cause,
            List<UUID> records,
            Decided decided,
            byte @Nullable [] sealedReason,
            Optional<Decided> undone,
            byte @Nullable [] sealedUndoReason) {}

    /** Whether it was ever said of somebody that they are one with another, or two. */
    public boolean existsAbout(UUID person) {
        return !listAbout(List.of(person)).isEmpty();
    }

    /** What was decided about some people, oldest first. */
    public List<Decision> listAbout(Collection<UUID> people) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(DECISIONS)) {
            for (int i = 1; i <= 4; i++) {
                select.setArray(i, connection.createArrayOf("uuid", people.toArray()));
            }
            List<Decision> decisions = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    decisions.add(decision(row));
                }
            }
            return decisions;
        } catch (SQLException e) {
            throw new IllegalStateException("decisions on identity could not be read", e);
        }
    }

    private static Decision decision(ResultSet row) throws SQLException {
        String undoneBy = row.getString("undone_by");
        return new Decision(
                row.getObject("id", UUID.class),
                DecisionKind.valueOf(row.getString("kind")),
                new PersonCode(row.getString("one")),
                new PersonCode(row.getString("other")),
                row.getString("cause"),
                List.of((UUID[]) row.getArray("records").getArray()),
                new Decided(row.getString("decided_by"), row.getString("institution"), instant(row, "decided_at")),
                row.getBytes("sealed_reason"),
                undoneBy == null
                        ? Optional.empty()
                        : Optional.of(
                                new Decided(undoneBy, row.getString("undoing_institution"), instant(row, "undone_at"))),
                row.getBytes("sealed_undo_reason"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
