package pe.kuska.registry.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.domain.Decided;
import pe.kuska.registry.people.domain.IdentityLedger;
import pe.kuska.registry.people.domain.IdentityLedger.Change;
import pe.kuska.registry.people.domain.IdentityLedger.Merge;
import pe.kuska.registry.people.domain.IdentityLedger.Move;
import pe.kuska.registry.people.domain.MergeCause;
import pe.kuska.registry.people.domain.Person;
import pe.kuska.registry.people.domain.PersonCode;

/** The part of the ledger that concerns some people, held while it is changed; and what follows from it, kept beside it. */
@ApplicationScoped
public class LedgerRepository {

    private static final String FAMILY = """
            SELECT id FROM person WHERE coalesce(absorbed_into, id) IN
                (SELECT coalesce(absorbed_into, id) FROM person WHERE id = ANY (?))
            """;
    /** Who is one with whom changes in one transaction at a time; registrations go on meanwhile. */
    private static final String STAND_IN_LINE = "SELECT pg_advisory_xact_lock(20261122, 1)";

    /** The newest first: whoever registers holds a code before the older one it leads to. */
    private static final String HOLD = "SELECT 1 FROM person WHERE id = ANY (?) ORDER BY id DESC FOR NO KEY UPDATE";

    private static final String PEOPLE = "SELECT id, code FROM person WHERE id = ANY (?)";
    private static final String MERGES = """
            SELECT id, one_id, other_id FROM person_merge
            WHERE undone_at IS NULL AND (one_id = ANY (?) OR other_id = ANY (?))
            """;
    private static final String RECORDS = "SELECT id, filed_under FROM person_record WHERE filed_under = ANY (?)";
    private static final String MERGE = "SELECT id, one_id, other_id FROM person_merge WHERE id = ?";
    private static final String BECAUSE_OF =
            "SELECT id FROM person_merge WHERE undone_at IS NULL AND because_of_record = ANY (?) ORDER BY id";
    private static final String MOVES_OF_ITS_RECORDS = """
            SELECT m.id, m.to_id, r.record_id, r.recognised_as
            FROM person_move_record asked
            JOIN person_move_record r ON r.record_id = asked.record_id
            JOIN person_move m ON m.id = r.move_id
            WHERE asked.move_id = ? AND m.undone_at IS NULL
            ORDER BY m.id
            """;

    private static final String KEEP_MERGE = """
            INSERT INTO person_merge (id, one_id, other_id, match_id, cause, because_of_record, sealed_reason,
                decided_by, institution, decided_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String UNDO_MERGE = """
            UPDATE person_merge SET undone_at = ?, undone_by = ?, undoing_institution = ?, sealed_undo_reason = ?
            WHERE id = ? AND undone_at IS NULL
            """;
    private static final String KEEP_MOVE = """
            INSERT INTO person_move (id, to_id, decided_by, institution, decided_at, sealed_reason)
            VALUES (?, ?, ?, ?, ?, ?)
            """;
    private static final String KEEP_MOVED_RECORDS = """
            INSERT INTO person_move_record (move_id, record_id, recognised_as)
            SELECT ?, r.id, coalesce(
                (SELECT earlier.recognised_as FROM person_move_record earlier WHERE earlier.record_id = r.id LIMIT 1),
                r.filed_under)
            FROM person_record r WHERE r.id = ANY (?)
            """;
    private static final String UNDO_MOVE = """
            UPDATE person_move SET undone_at = ?, undone_by = ?, undoing_institution = ?, sealed_undo_reason = ?
            WHERE id = ? AND undone_at IS NULL
            """;
    private static final String REFILE = """
            UPDATE person_record r SET filed_under = now.person, person_id = now.leader
            FROM unnest(?::uuid[], ?::uuid[], ?::uuid[]) AS now (record, person, leader) WHERE r.id = now.record
            """;
    private static final String LEAD = """
            UPDATE person p SET absorbed_into = nullif(now.leader, p.id)
            FROM unnest(?::uuid[], ?::uuid[]) AS now (person, leader) WHERE p.id = now.person
            """;
    private static final String LEAD_RECORDS = """
            UPDATE person_record r SET person_id = now.leader
            FROM unnest(?::uuid[], ?::uuid[]) AS now (person, leader) WHERE r.filed_under = now.person
            """;

    private final DataSource dataSource;
    private final EntityManager entityManager;

    LedgerRepository(DataSource dataSource, EntityManager entityManager) {
        this.dataSource = dataSource;
        this.entityManager = entityManager;
    }

    /** What is known of some people and of everybody who is one with them. */
    public record Family(IdentityLedger ledger, Map<UUID, PersonCode> codes) {

        /** The code of one of them. */
        public PersonCode codeOf(UUID person) {
            return Objects.requireNonNull(codes.get(person));
        }

        /** The same with somebody new. */
        public Family with(Person newcomer) {
            Map<UUID, PersonCode> more = new HashMap<>(codes);
            more.put(newcomer.id(), newcomer.code());
            return new Family(ledger, more);
        }
    }

    /** The people asked for and all who are one with them, held until the transaction ends. */
    public Family hold(Collection<UUID> people) {
        entityManager.flush();
        return with(connection -> read(connection, held(connection, people), Map.of(), List.of()));
    }

    /** The same without holding them, to look at. */
    public Family look(Collection<UUID> people) {
        return with(connection -> read(connection, ids(connection, FAMILY, people), Map.of(), List.of()));
    }

    /** Everybody whom undoing a move concerns, held until the transaction ends; empty if no such move stands. */
    public Optional<Family> holdForMoveBack(UUID moveId) {
        entityManager.flush();
        return with(connection -> {
            Set<UUID> concerned = new HashSet<>();
            readMoves(connection, moveId, concerned, new HashMap<>());
            Set<UUID> held = held(connection, concerned);
            Map<UUID, UUID> recognisedAs = new HashMap<>();
            List<Move> moves = readMoves(connection, moveId, concerned, recognisedAs);
            return moves.stream().anyMatch(move -> move.id().equals(moveId))
                    ? Optional.of(read(connection, held, recognisedAs, moves))
                    : Optional.<Family>empty();
        });
    }

    /** A merge, whether it stands or was undone. */
    public Optional<Merge> findMerge(UUID id) {
        return with(connection -> {
            try (PreparedStatement select = connection.prepareStatement(MERGE)) {
                select.setObject(1, id);
                return merges(select).stream().findFirst();
            }
        });
    }

    /** The merges that stand because of some records. */
    public List<UUID> listBecauseOf(Collection<UUID> records) {
        return List.copyOf(with(connection -> ids(connection, BECAUSE_OF, records)));
    }

    /** Keeps who said that two people are one. */
    public void keep(Merge merge, MergeCause cause, byte @Nullable [] sealedReason, Decided decided) {
        with(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(KEEP_MERGE)) {
                insert.setObject(1, merge.id());
                insert.setObject(2, merge.one());
                insert.setObject(3, merge.other());
                insert.setObject(4, cause.matchId());
                insert.setString(5, cause.kind().name());
                insert.setObject(6, cause.becauseOf());
                insert.setBytes(7, sealedReason);
                insert.setString(8, decided.by());
                insert.setString(9, decided.institution());
                insert.setObject(10, decided.at().atOffset(ZoneOffset.UTC));
                return insert.executeUpdate();
            }
        });
    }

    /** Keeps who undid a merge. */
    public void undoMerge(UUID id, byte @Nullable [] sealedReason, Decided decided) {
        undo(UNDO_MERGE, id, sealedReason, decided);
    }

    /** Keeps who gave records to a newcomer. */
    public void keep(Move move, byte[] sealedReason, Decided decided) {
        with(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(KEEP_MOVE)) {
                insert.setObject(1, move.id());
                insert.setObject(2, move.to());
                insert.setString(3, decided.by());
                insert.setString(4, decided.institution());
                insert.setObject(5, decided.at().atOffset(ZoneOffset.UTC));
                insert.setBytes(6, sealedReason);
                insert.executeUpdate();
            }
            try (PreparedStatement insert = connection.prepareStatement(KEEP_MOVED_RECORDS)) {
                insert.setObject(1, move.id());
                insert.setArray(2, uuids(connection, move.records()));
                return insert.executeUpdate();
            }
        });
    }

    /** Keeps who took a move back. */
    public void undoMove(UUID id, byte[] sealedReason, Decided decided) {
        undo(UNDO_MOVE, id, sealedReason, decided);
    }

    /** Lets codes and records follow what was decided. */
    public void apply(Change change) {
        with(connection -> {
            List<UUID> records = List.copyOf(change.filedElsewhere());
            if (!records.isEmpty()) {
                try (PreparedStatement update = connection.prepareStatement(REFILE)) {
                    update.setArray(1, uuids(connection, records));
                    update.setArray(
                            2,
                            uuids(
                                    connection,
                                    records.stream()
                                            .map(change.after()::filedUnder)
                                            .toList()));
                    update.setArray(
                            3,
                            uuids(
                                    connection,
                                    records.stream()
                                            .map(change.after()::holderOf)
                                            .toList()));
                    update.executeUpdate();
                }
            }
            List<UUID> people = List.copyOf(change.ledElsewhere());
            for (String follow : List.of(LEAD, LEAD_RECORDS)) {
                try (PreparedStatement update = connection.prepareStatement(follow)) {
                    update.setArray(1, uuids(connection, people));
                    update.setArray(
                            2,
                            uuids(
                                    connection,
                                    people.stream()
                                            .map(change.after()::leaderOf)
                                            .toList()));
                    update.executeUpdate();
                }
            }
            return people.size();
        });
    }

    /** The number of what is told next about people who are held: higher than all that was told of them before. */
    public long nextRevision() {
        return with(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT nextval('person_revision')");
                    ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private static Set<UUID> held(Connection connection, Collection<UUID> people) throws SQLException {
        try (PreparedStatement wait = connection.prepareStatement(STAND_IN_LINE)) {
            wait.execute();
        }
        Set<UUID> family = ids(connection, FAMILY, people);
        try (PreparedStatement hold = connection.prepareStatement(HOLD)) {
            hold.setArray(1, uuids(connection, family));
            hold.execute();
        }
        return family;
    }

    private static Family read(
            Connection connection, Set<UUID> people, Map<UUID, UUID> recognisedAs, Collection<Move> moves)
            throws SQLException {
        IdentityLedger ledger = new IdentityLedger();
        Map<UUID, PersonCode> codes = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(PEOPLE)) {
            select.setArray(1, uuids(connection, people));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject(1, UUID.class);
                    ledger.open(id);
                    codes.put(id, new PersonCode(row.getString(2)));
                }
            }
        }
        try (PreparedStatement select = connection.prepareStatement(MERGES)) {
            select.setArray(1, uuids(connection, people));
            select.setArray(2, uuids(connection, people));
            merges(select).forEach(ledger::merge);
        }
        try (PreparedStatement select = connection.prepareStatement(RECORDS)) {
            select.setArray(1, uuids(connection, people));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject(1, UUID.class);
                    ledger.file(id, recognisedAs.getOrDefault(id, row.getObject(2, UUID.class)));
                }
            }
        }
        moves.forEach(ledger::move);
        return new Family(ledger, codes);
    }

    private static List<Move> readMoves(
            Connection connection, UUID moveId, Set<UUID> concerned, Map<UUID, UUID> recognisedAs) throws SQLException {
        Map<UUID, UUID> to = new LinkedHashMap<>();
        Map<UUID, Set<UUID>> records = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(MOVES_OF_ITS_RECORDS)) {
            select.setObject(1, moveId);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject(1, UUID.class);
                    UUID newcomer = row.getObject(2, UUID.class);
                    UUID record = row.getObject(3, UUID.class);
                    UUID recognised = row.getObject(4, UUID.class);
                    to.put(id, newcomer);
                    records.computeIfAbsent(id, _ -> new HashSet<>()).add(record);
                    recognisedAs.put(record, recognised);
                    concerned.add(newcomer);
                    concerned.add(recognised);
                }
            }
        }
        return to.entrySet().stream()
                .map(move -> new Move(move.getKey(), move.getValue(), records.getOrDefault(move.getKey(), Set.of())))
                .toList();
    }

    private static List<Merge> merges(PreparedStatement select) throws SQLException {
        List<Merge> merges = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                merges.add(new Merge(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class)));
            }
        }
        return merges;
    }

    private void undo(String statement, UUID id, byte @Nullable [] sealedReason, Decided decided) {
        with(connection -> {
            try (PreparedStatement update = connection.prepareStatement(statement)) {
                update.setObject(1, decided.at().atOffset(ZoneOffset.UTC));
                update.setString(2, decided.by());
                update.setString(3, decided.institution());
                update.setBytes(4, sealedReason);
                update.setObject(5, id);
                return update.executeUpdate();
            }
        });
    }

    private static Set<UUID> ids(Connection connection, String query, Collection<UUID> asked) throws SQLException {
        Set<UUID> ids = new TreeSet<>();
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setArray(1, uuids(connection, asked));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
        }
        return ids;
    }

    private static Array uuids(Connection connection, Collection<UUID> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger of identities could not be read or written", e);
        }
    }
}
