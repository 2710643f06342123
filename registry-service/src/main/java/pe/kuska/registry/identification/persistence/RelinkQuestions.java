package pe.kuska.registry.identification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import pe.kuska.registry.identification.domain.MatchCandidate;

/** What a relink would ask the stewards: kept beside the register until the relink is applied. */
@ApplicationScoped
public class RelinkQuestions {

    /** Records of one person raise no question, nor do two that were put before somebody already. */
    private static final String KEEP = """
            INSERT INTO relink_question (id, relink_id, record_id, other_record_id, doubt, score, rules, start_bits,
                kinship_bits, fields, created_at)
            SELECT asked.* FROM (VALUES (?::uuid, ?::uuid, ?::uuid, ?::uuid, ?, ?::float8, ?, ?::float8, ?::float8, ?::text[],
                    ?::timestamptz)) AS asked (id, relink_id, one, other, doubt, score, rules, start, kinship, fields, at)
            JOIN person_record a ON a.id = asked.one
            JOIN person_record b ON b.id = asked.other AND b.person_id <> a.person_id
            WHERE NOT EXISTS (SELECT FROM match_candidate m
                WHERE least(m.record_id, m.other_record_id) = least(a.id, b.id)
                    AND greatest(m.record_id, m.other_record_id) = greatest(a.id, b.id)
                    AND (m.question = 'SAME_PERSON' OR m.status = 'REJECTED'))
            """;
    /** Asks what is still open by now: others may have merged, withdrawn or decided meanwhile. */
    private static final String ASK = """
            WITH next AS (
                DELETE FROM relink_question WHERE id IN
                    (SELECT id FROM relink_question WHERE relink_id = ? ORDER BY id LIMIT ?)
                RETURNING *),
            asked AS (
                INSERT INTO match_candidate (id, record_id, other_record_id, doubt, score, rules, start_bits, kinship_bits,
                    fields, status, created_at)
                SELECT n.id, n.record_id, n.other_record_id, n.doubt, n.score, n.rules, n.start_bits, n.kinship_bits,
                    n.fields, 'PENDING', ?
                FROM next n
                JOIN person_record a ON a.id = n.record_id AND a.withdrawn_at IS NULL
                JOIN person_record b ON b.id = n.other_record_id AND b.withdrawn_at IS NULL
                WHERE a.person_id <> b.person_id
                ON CONFLICT DO NOTHING)
            SELECT count(*) FROM next
            """;

    private final DataSource dataSource;

    RelinkQuestions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Keeps some, each once for two records. */
    public void keep(UUID relink, List<MatchCandidate> questions) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            for (MatchCandidate question : questions) {
                insert.setObject(1, question.id());
                insert.setObject(2, relink);
                insert.setObject(3, question.recordId());
                insert.setObject(4, question.otherRecordId());
                insert.setString(5, question.doubt().name());
                insert.setDouble(6, question.score());
                insert.setString(7, question.rules());
                insert.setDouble(8, question.start());
                insert.setDouble(9, question.kinship());
                insert.setArray(10, connection.createArrayOf("text", question.writtenFields()));
                insert.setObject(11, question.createdAt().atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /**
     * Puts the next ones before the stewards.
     *
     * @return whether there may be more
     */
    public boolean ask(UUID relink, Instant now, int most) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement ask = connection.prepareStatement(ASK)) {
            ask.setObject(1, relink);
            ask.setInt(2, most);
            ask.setObject(3, now.atOffset(ZoneOffset.UTC));
            try (ResultSet row = ask.executeQuery()) {
                row.next();
                return row.getLong(1) == most;
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static IllegalStateException failure(SQLException cause) {
        return new IllegalStateException("questions of a relink could not be kept or asked", cause);
    }
}
