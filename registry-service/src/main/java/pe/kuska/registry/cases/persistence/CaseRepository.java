package pe.kuska.registry.cases.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.StatelessSession;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.cases.domain.CaseSource;
import pe.kuska.registry.cases.domain.TraffickingCase;

/** Cases by code and by the source that told of them. */
@ApplicationScoped
public class CaseRepository implements PanacheRepositoryBase<TraffickingCase, UUID> {

    private static final String IN_FORCE = "code = ?1 and withdrawnAt is null";
    private static final String WAIT = "SELECT pg_advisory_xact_lock(key) FROM unnest(?::bigint[]) AS source (key)";
    /** Joined row by row, so that one plan serves any number of sources: it was planned anew for each registration. */
    private static final String TOLD_BEFORE = """
            SELECT known.id FROM unnest(?::text[], ?::text[], ?::text[]) AS told (institution, system, record_id)
            CROSS JOIN LATERAL (
                SELECT c.id FROM trafficking_case c WHERE c.institution = told.institution AND c.source_system = told.system
                    AND c.source_record_id = told.record_id AND c.withdrawn_at IS NULL OFFSET 0) AS known
            """;

    private final StatelessSession rows;
    private final DataSource dataSource;

    CaseRepository(StatelessSession rows, DataSource dataSource) {
        this.rows = rows;
        this.dataSource = dataSource;
    }

    public Optional<TraffickingCase> findByCode(CaseCode code) {
        return find(IN_FORCE, code.value()).firstResultOptional();
    }

    /** The case, to be changed: held until the transaction ends. */
    public Optional<TraffickingCase> findForChange(CaseCode code) {
        return find(IN_FORCE, code.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The case that names somebody by a record, held until the transaction ends. */
    public Optional<TraffickingCase> findForChangeByRecord(UUID recordId) {
        return find(
                        "withdrawnAt is null and id in (select c.id from TraffickingCase c join c.persons p where p.recordId = ?1)",
                        recordId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Adds cases nobody has registered before, as rows: none of them is changed again in this transaction. */
    public void add(List<TraffickingCase> registered) {
        rows.insertMultiple(registered);
    }

    /**
     * The cases that sources told of before, by source of any unit, to be changed. Waits for whoever is registering one of these sources right
     * now, so that one case sent twice at once is one case.
     */
    public Map<CaseSource, TraffickingCase> findForRegistration(Collection<CaseSource> sources) {
        List<UUID> known = waitAndFind(sources);
        Map<CaseSource, TraffickingCase> found = new HashMap<>();
        known.forEach(id -> {
            TraffickingCase held = findById(id, LockModeType.PESSIMISTIC_WRITE);
            found.put(held.source().ofAnyUnit(), held);
        });
        return found;
    }

    private List<UUID> waitAndFind(Collection<CaseSource> sources) {
        try (Connection connection = dataSource.getConnection()) {
            try (PreparedStatement wait = connection.prepareStatement(WAIT)) {
                Object[] keys =
                        sources.stream().map(CaseRepository::lockKey).sorted().toArray();
                wait.setArray(1, connection.createArrayOf("bigint", keys));
                wait.execute();
            }
            try (PreparedStatement select = connection.prepareStatement(TOLD_BEFORE)) {
                select.setArray(1, column(connection, sources, CaseSource::institution));
                select.setArray(2, column(connection, sources, CaseSource::system));
                select.setArray(3, column(connection, sources, CaseSource::recordId));
                try (ResultSet row = select.executeQuery()) {
                    List<UUID> ids = new ArrayList<>();
                    while (row.next()) {
                        ids.add(row.getObject(1, UUID.class));
                    }
                    return ids;
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cases could not be looked up by their source", e);
        }
    }

    private static Array column(
            Connection connection, Collection<CaseSource> sources, Function<CaseSource, String> field)
            throws SQLException {
        return connection.createArrayOf("text", sources.stream().map(field).toArray());
    }

    /** Those of some records that a case names now. */
    public Set<UUID> findNamed(Collection<UUID> recordIds) {
        if (recordIds.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(getEntityManager()
                .createQuery("""
                        select p.recordId from TraffickingCase c join c.persons p
                        where c.withdrawnAt is null and p.withdrawn = false and p.recordId in ?1
                        """, UUID.class)
                .setParameter(1, recordIds)
                .getResultList());
    }

    private static long lockKey(CaseSource source) {
        String identity = source.institution() + "\n" + source.system() + "\n" + source.recordId();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
