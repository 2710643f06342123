package pe.kuska.registry.statistics.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.statistics.domain.CountingUnit;
import pe.kuska.registry.statistics.domain.Dimension;
import pe.kuska.registry.statistics.domain.StatisticsQuery;

/**
 * The facts in memory, in columns: what is not kept up in cells is counted here in milliseconds, at any moment. They
 * are read after the start, follow the database, and are brought up to its moment before each answer; until they are there,
 * the database counts.
 */
@ApplicationScoped
public class FactsAtHand {

    private static final int PAGE = 5_000;
    private static final List<Dimension> TOLD = Arrays.stream(Dimension.values())
            .filter(one -> one != Dimension.EXPLOITATION)
            .toList();
    private static final String NEWER =
            """
            SELECT id, unit, person_id, case_group, purposes, (extract(epoch FROM shown_from) * 1000000)::bigint,
                (extract(epoch FROM shown_until) * 1000000)::bigint, %s
            FROM statistics_fact f WHERE id > ? AND shown_from <= ? ORDER BY id LIMIT ?
            """.formatted(TOLD.stream().map(Dimension::expression).collect(Collectors.joining(", ")));
    private static final String ENDED = """
            SELECT id, unit, (extract(epoch FROM shown_until) * 1000000)::bigint
            FROM statistics_fact WHERE shown_until > ? AND shown_until <= ? AND id <= ?
            """;
    private static final String NOW = "SELECT put_together_at FROM statistics_state";
    private static final int FIRST_VALUE = 8;

    private final DataSource dataSource;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, FactColumns> kinds = new HashMap<>(Map.of(
            CountingUnit.PERSON.facts(), new FactColumns(CountingUnit.PERSON),
            CountingUnit.SUSPECT.facts(), new FactColumns(CountingUnit.SUSPECT),
            CountingUnit.CASE.facts(), new FactColumns(CountingUnit.CASE),
            CountingUnit.RESOLUTION.facts(), new FactColumns(CountingUnit.RESOLUTION)));

    private long lastId;
    private Instant moment = Instant.EPOCH;
    private volatile boolean complete;

    FactsAtHand(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Counts at the moment of the figures; empty while the facts are not here yet or the combinations are too many. */
    Optional<Map<List<String>, long[]>> count(
            Connection connection, StatisticsQuery query, List<Dimension> by, Instant at) throws SQLException {
        Map<Dimension, String> where = new EnumMap<>(Dimension.class);
        where.putAll(query.where());
        @Nullable Integer year = query.year();
        if (year != null) {
            where.put(Dimension.YEAR, Integer.toString(year));
        }
        if (!complete || contradicts(query)) {
            return Optional.empty();
        }
        catchUp(connection);
        Lock reading = lock.readLock();
        reading.lock();
        try {
            return columns(query.unit().facts()).count(query.unit(), by, where, micros(at));
        } finally {
            reading.unlock();
        }
    }

    /** How many victims of each year were victims in an earlier one too; empty while the facts are not here yet. */
    Optional<Map<Integer, Long>> countSeenBefore(Connection connection, Instant at) throws SQLException {
        if (!complete) {
            return Optional.empty();
        }
        catchUp(connection);
        Lock reading = lock.readLock();
        reading.lock();
        try {
            return Optional.of(columns(CountingUnit.PERSON.facts()).countSeenBefore(micros(at)));
        } finally {
            reading.unlock();
        }
    }

    /** Two years at once: nothing answers that. */
    private static boolean contradicts(StatisticsQuery query) {
        return query.year() != null && query.where().containsKey(Dimension.YEAR);
    }

    /** Reads what is new; from the first time on answers come from here. */
    public void refresh() {
        try (Connection connection = dataSource.getConnection()) {
            catchUp(connection);
            complete = true;
        } catch (SQLException e) {
            throw new IllegalStateException("facts could not be read", e);
        }
    }

    private void catchUp(Connection connection) throws SQLException {
        Instant now = momentOf(connection);
        if (now.equals(known())) {
            return;
        }
        Lock writing = lock.writeLock();
        writing.lock();
        try {
            // Whoever waited for the lock may find it done.
            if (now.isAfter(moment)) {
                int read;
                do {
                    read = readPage(connection, now);
                } while (read == PAGE);
                readEnded(connection, now);
                moment = now;
            }
        } finally {
            writing.unlock();
        }
    }

    private Instant known() {
        Lock reading = lock.readLock();
        reading.lock();
        try {
            return moment;
        } finally {
            reading.unlock();
        }
    }

    private static Instant momentOf(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NOW);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private int readPage(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NEWER)) {
            select.setLong(1, lastId);
            select.setObject(2, now.atOffset(ZoneOffset.UTC));
            select.setInt(3, PAGE);
            int read = 0;
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    add(row);
                    read++;
                }
            }
            return read;
        }
    }

    private void add(ResultSet row) throws SQLException {
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        int at = FIRST_VALUE;
        for (Dimension dimension : TOLD) {
            values.put(dimension, row.getString(at++));
        }
        long ended = row.getLong(7);
        @Nullable Long until = row.wasNull() ? null : ended;
        lastId = row.getLong(1);
        columns(row.getString(2))
                .add(new FactColumns.Fact(
                        lastId,
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        values,
                        List.of((String[]) row.getArray(5).getArray()),
                        row.getLong(6),
                        until));
    }

    private void readEnded(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ENDED)) {
            select.setObject(1, moment.atOffset(ZoneOffset.UTC));
            select.setObject(2, now.atOffset(ZoneOffset.UTC));
            select.setLong(3, lastId);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    columns(row.getString(2)).end(row.getLong(1), row.getLong(3));
                }
            }
        }
    }

    private FactColumns columns(String kind) {
        FactColumns columns = kinds.get(kind);
        if (columns == null) {
            throw new IllegalStateException("a kind of fact that nobody counts");
        }
        return columns;
    }

    private static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }
}
