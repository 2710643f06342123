package pe.kuska.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.crypto.KeyRing;
import pe.kuska.platform.observability.LogKeys;
import pe.kuska.platform.transaction.BeforeCommit;

/**
 * The audit chain of a service. Entries are written in the transaction of what they tell about, so that nothing happens
 * without its entry and no entry tells of what did not happen. Several chains (lanes) run side by side, because one
 * alone would make all transactions wait for each other; a head row per lane is locked for the last moments only.
 */
@ApplicationScoped
public class AuditTrail {

    static final int LANES = 8;

    /** A lane that nobody writes to at the moment: whoever does holds it until the disk has answered. */
    private static final String LOCK_FREE_HEAD = """
            SELECT lane, sequence, hash FROM audit_head ORDER BY (lane + ?) % ? LIMIT 1 FOR UPDATE SKIP LOCKED
            """;

    private static final String LOCK_HEAD = "SELECT lane, sequence, hash FROM audit_head WHERE lane = ? FOR UPDATE";
    private static final String MOVE_HEAD = "UPDATE audit_head SET sequence = ?, hash = ? WHERE lane = ?";
    private static final String INSERT = """
            INSERT INTO audit_entry (lane, sequence, occurred_at, actor, actor_kind, institution, unit, roles, action,
                subject_type, subject_id, purpose, outcome, request_id, details, previous_hash, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final int COLUMNS = 17;
    /** Both at once: what a small transaction takes is mostly its way to the database and back. */
    private static final String INSERT_LAST_AND_MOVE_HEAD = INSERT + ";" + MOVE_HEAD;

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final BeforeCommit beforeCommit;
    private final Instance<CallerProvider> callers;
    private final ChainKey key;
    private final String service;

    AuditTrail(
            DataSource dataSource,
            ObjectMapper json,
            InstantSource clock,
            BeforeCommit beforeCommit,
            Instance<CallerProvider> callers,
            KeyRing ring,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
        this.beforeCommit = beforeCommit;
        this.callers = callers;
        this.key = new ChainKey(ring);
        this.service = service;
    }

    /** Records what the current transaction does or shows; it stands only if the transaction commits. */
    public void record(AuditEvent event) {
        collect(entry(event, "DONE"));
    }

    /** Records that the caller was refused. There is no effect to stand with, so it commits by itself. */
    public void recordDenial(AuditEvent event) {
        AuditEntry entry = entry(event, "DENIED");
        QuarkusTransaction.requiringNew().run(() -> collect(entry));
    }

    private void collect(AuditEntry entry) {
        beforeCommit.collect(BeforeCommit.Turn.AUDIT, entry, this::store, () -> {});
    }

    private AuditEntry entry(AuditEvent event, String outcome) {
        Optional<Caller> caller = caller();
        return new AuditEntry(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                caller.map(Caller::subject).orElse(service),
                caller.map(known -> known.kind().name()).orElse("SERVICE"),
                caller.map(known -> known.institution().code()).orElse(null),
                caller.flatMap(Caller::unit).orElse(null),
                caller.map(AuditTrail::rolesOf).orElse(""),
                event.action(),
                event.subjectType(),
                event.subjectId(),
                event.purpose().orElse(null),
                outcome,
                LogKeys.requestId(),
                written(event.details()));
    }

    private Optional<Caller> caller() {
        return Arc.container().requestContext().isActive() ? callers.get().find() : Optional.empty();
    }

    private static String rolesOf(Caller caller) {
        return caller.roles().stream().map(Role::claim).sorted().collect(Collectors.joining(" "));
    }

    private String written(Map<String, String> details) {
        try {
            return json.writeValueAsString(new TreeMap<>(details));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("audit details could not be written", e);
        }
    }

    private void store(List<AuditEntry> entries) {
        try (Connection connection = dataSource.getConnection()) {
            Head head = lockHead(connection);
            if (entries.size() > 1) {
                head = insertFirst(connection, head, entries.subList(0, entries.size() - 1));
            }
            insertLast(connection, head, entries.getLast());
        } catch (SQLException e) {
            throw new IllegalStateException("audit entries could not be stored", e);
        }
    }

    private static Head lockHead(Connection connection) throws SQLException {
        int lane = ThreadLocalRandom.current().nextInt(LANES);
        try (PreparedStatement select = connection.prepareStatement(LOCK_FREE_HEAD)) {
            select.setInt(1, lane);
            select.setInt(2, LANES);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    return Head.of(row);
                }
            }
        }
        try (PreparedStatement select = connection.prepareStatement(LOCK_HEAD)) {
            select.setInt(1, lane);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return Head.of(row);
            }
        }
    }

    private Head insertFirst(Connection connection, Head head, List<AuditEntry> entries) throws SQLException {
        Head last = head;
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (AuditEntry entry : entries) {
                last = bind(insert, last, entry);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return last;
    }

    private void insertLast(Connection connection, Head head, AuditEntry entry) throws SQLException {
        try (PreparedStatement statements = connection.prepareStatement(INSERT_LAST_AND_MOVE_HEAD)) {
            Head last = bind(statements, head, entry);
            statements.setLong(COLUMNS + 1, last.sequence());
            statements.setBytes(COLUMNS + 2, last.hash());
            statements.setInt(COLUMNS + 3, last.lane());
            statements.execute();
        }
    }

    /** Adds an entry to its lane; where the lane ends now. */
    private Head bind(PreparedStatement insert, Head head, AuditEntry entry) throws SQLException {
        long sequence = head.sequence() + 1;
        byte[] hash = key.link(head.lane(), sequence, head.hash(), entry.canonical());
        bind(insert, head.lane(), sequence, entry, head.hash(), hash);
        return new Head(head.lane(), sequence, hash);
    }

    private static void bind(
            PreparedStatement insert, int lane, long sequence, AuditEntry entry, byte[] previous, byte[] hash)
            throws SQLException {
        insert.setInt(1, lane);
        insert.setLong(2, sequence);
        insert.setObject(3, entry.occurredAt().atOffset(ZoneOffset.UTC));
        @Nullable
        String[] fields = {
            entry.actor(),
            entry.actorKind(),
            entry.institution(),
            entry.unit(),
            entry.roles(),
            entry.action(),
            entry.subjectType(),
            entry.subjectId(),
            entry.purpose(),
            entry.outcome(),
            entry.requestId(),
            entry.details()
        };
        for (int i = 0; i < fields.length; i++) {
            insert.setString(4 + i, fields[i]);
        }
        insert.setBytes(16, previous);
        insert.setBytes(COLUMNS, hash);
    }

    /** The end of a lane. */
    private record Head(int lane, long sequence, byte[] hash) {

        static Head of(ResultSet row) throws SQLException {
            return new Head(row.getInt(1), row.getLong(2), row.getBytes(3));
        }
    }
}
