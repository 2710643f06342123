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
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.domain.PersonCode;

/** Who looked at a person, as the audit chain tells it: by institution, never by clerk. */
@ApplicationScoped
public class LooksAtPerson {

    /** A search tells in its details whom it found. */
    private static final String LOOKS = """
            SELECT institution, action, purpose, count(*) AS times, min(occurred_at) AS first_at, max(occurred_at) AS last_at
            FROM audit_entry
            WHERE subject_type = 'person' AND outcome = 'DONE'
                AND (subject_id = ANY (?) OR (subject_id = 'search' AND details ~ ?))
            GROUP BY institution, action, purpose ORDER BY last_at DESC, institution, action
            """;

    private final DataSource dataSource;

    LooksAtPerson(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * What an institution did how often.
     *
     * @param institution none if the register itself did it
     */
    public record Look(
            @Nullable String institution,
            String action,
            @Nullable String purpose,
            long times,
            Instant first,
            Instant last) {}

    /** Those at any of a person's codes, last first. */
    public List<Look> listOf(Collection<PersonCode> codes) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(LOOKS)) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "text", codes.stream().map(PersonCode::value).toArray()));
            select.setString(2, codes.stream().map(PersonCode::value).collect(Collectors.joining("|")));
            List<Look> looks = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    looks.add(new Look(
                            row.getString("institution"),
                            row.getString("action"),
                            row.getString("purpose"),
                            row.getLong("times"),
                            row.getObject("first_at", OffsetDateTime.class).toInstant(),
                            row.getObject("last_at", OffsetDateTime.class).toInstant()));
                }
            }
            return looks;
        } catch (SQLException e) {
            throw new IllegalStateException("looks at a person could not be read", e);
        }
    }
}
