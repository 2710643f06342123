package pe.kuska.registry.identification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import pe.kuska.platform.crypto.Vault;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.registry.people.domain.Decided;
import pe.kuska.registry.people.domain.NeverAgain;

/** What a steward separated, kept as rejected pairs of records: so it stays said whatever is merged or split later. */
@ApplicationScoped
public class SeparatedPairs implements NeverAgain {

    /** Enough of each side; a pair more says nothing new. */
    private static final int RECORDS_OF_A_SIDE = 8;

    private static final String WAS_SAID = """
            SELECT EXISTS (SELECT 1 FROM match_candidate WHERE status = 'REJECTED'
                AND (record_id = ANY (?) AND other_record_id = ANY (?)
                    OR other_record_id = ANY (?) AND record_id = ANY (?)))
            """;
    private static final String WAS_SAID_AMONG = """
            WITH held AS (SELECT * FROM unnest(?::uuid[], ?::int[]) AS held (record_id, person))
            SELECT EXISTS (SELECT 1 FROM match_candidate m
                JOIN held one ON one.record_id = m.record_id
                JOIN held other ON other.record_id = m.other_record_id AND other.person <> one.person
                WHERE m.status = 'REJECTED' OR m.status = 'PENDING' AND m.doubt = 'CHANGED_RECORD')
            OR EXISTS (SELECT 1 FROM held one
                JOIN case_person named ON named.record_id = one.record_id AND NOT named.withdrawn
                JOIN case_person beside ON beside.case_id = named.case_id AND beside.role = named.role AND NOT beside.withdrawn
                JOIN held other ON other.record_id = beside.record_id AND other.person <> one.person)
            """;
    private static final String SAY = """
            INSERT INTO match_candidate (id, record_id, other_record_id, doubt, score, rules, fields, status,
                created_at, decided_at, decided_by, deciding_institution, sealed_reason)
            VALUES (?, ?, ?, 'SEPARATED', 0, 'steward', '{}', 'REJECTED', ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """;
    private static final String KNOWN = """
            SELECT id FROM match_candidate WHERE status <> ? AND (status = 'REJECTED' OR ?)
                AND (record_id = ANY (?) AND other_record_id = ANY (?)
                    OR other_record_id = ANY (?) AND record_id = ANY (?))
            FOR UPDATE
            """;
    private static final String DECIDE = """
            UPDATE match_candidate SET status = ?, decided_at = ?, decided_by = ?, deciding_institution = ?,
                sealed_reason = ?
            WHERE id = ?
            """;

    private final DataSource dataSource;
    private final EntityManager entityManager;
    private final Vault vault;

    SeparatedPairs(DataSource dataSource, EntityManager entityManager, Vault vault) {
        this.dataSource = dataSource;
        this.entityManager = entityManager;
        this.vault = vault;
    }

    @Override
    public boolean wasSaid(Collection<UUID> records, Collection<UUID> others) {
        entityManager.flush();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(WAS_SAID)) {
            bindPairs(connection, select, 1, records, others);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("rejected pairs could not be read", e);
        }
    }

    @Override
    public boolean wasSaidAmong(Collection<? extends Collection<UUID>> people) {
        List<UUID> records = new ArrayList<>();
        List<Integer> persons = new ArrayList<>();
        int person = 0;
        for (Collection<UUID> held : people) {
            records.addAll(held);
            persons.addAll(Collections.nCopies(held.size(), person++));
        }
        entityManager.flush();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(WAS_SAID_AMONG)) {
            select.setArray(1, connection.createArrayOf("uuid", records.toArray()));
            select.setArray(2, connection.createArrayOf("int4", persons.toArray()));
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("rejected pairs could not be read", e);
        }
    }

    @Override
    public void say(Collection<UUID> records, Collection<UUID> others, String reason, Decided decided) {
        entityManager.flush();
        try (Connection connection = dataSource.getConnection()) {
            decide(connection, "REJECTED", true, records, others, reason, decided);
            try (PreparedStatement insert = connection.prepareStatement(SAY)) {
                for (UUID record : first(records)) {
                    for (UUID other : first(others)) {
                        UUID id = Uuids.next();
                        insert.setObject(1, id);
                        insert.setObject(2, record);
                        insert.setObject(3, other);
                        insert.setObject(4, decided.at().atOffset(ZoneOffset.UTC));
                        insert.setObject(5, decided.at().atOffset(ZoneOffset.UTC));
                        insert.setString(6, decided.by());
                        insert.setString(7, decided.institution());
                        insert.setBytes(8, seal(id, reason));
                        insert.addBatch();
                    }
                }
                insert.executeBatch();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a separation could not be kept", e);
        }
    }

    @Override
    public void takeBack(Collection<UUID> records, Collection<UUID> others, String reason, Decided decided) {
        entityManager.flush();
        try (Connection connection = dataSource.getConnection()) {
            decide(connection, "CONFIRMED", false, records, others, reason, decided);
        } catch (SQLException e) {
            throw new IllegalStateException("a separation could not be taken back", e);
        }
    }

    /** Decides pairs that somebody was asked about before: all of them, or only the rejected ones. */
    private void decide(
            Connection connection,
            String status,
            boolean all,
            Collection<UUID> records,
            Collection<UUID> others,
            String reason,
            Decided decided)
            throws SQLException {
        List<UUID> known = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(KNOWN)) {
            select.setString(1, status);
            select.setBoolean(2, all);
            bindPairs(connection, select, 3, records, others);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    known.add(row.getObject(1, UUID.class));
                }
            }
        }
        try (PreparedStatement update = connection.prepareStatement(DECIDE)) {
            for (UUID id : known) {
                update.setString(1, status);
                update.setObject(2, decided.at().atOffset(ZoneOffset.UTC));
                update.setString(3, decided.by());
                update.setString(4, decided.institution());
                update.setBytes(5, seal(id, reason));
                update.setObject(6, id);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static void bindPairs(
            Connection connection,
            PreparedStatement statement,
            int from,
            Collection<UUID> records,
            Collection<UUID> others)
            throws SQLException {
        Array some = connection.createArrayOf("uuid", records.toArray());
        Array rest = connection.createArrayOf("uuid", others.toArray());
        statement.setArray(from, some);
        statement.setArray(from + 1, rest);
        statement.setArray(from + 2, some);
        statement.setArray(from + 3, rest);
    }

    private static List<UUID> first(Collection<UUID> records) {
        return records.stream().limit(RECORDS_OF_A_SIDE).toList();
    }

    private byte[] seal(UUID id, String reason) {
        return vault.seal(reason.getBytes(StandardCharsets.UTF_8), "match-candidate:" + id);
    }
}
