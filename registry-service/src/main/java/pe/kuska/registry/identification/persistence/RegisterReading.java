package pe.kuska.registry.identification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.batches.Shared;
import pe.kuska.registry.identification.domain.ComparableIdentity;
import pe.kuska.registry.identification.domain.KnownPerson.KnownRecord;
import pe.kuska.registry.identification.domain.RelinkDifference.Confirmed;
import pe.kuska.registry.identification.domain.RelinkDifference.Standing;
import pe.kuska.registry.people.OpenRecords;
import pe.kuska.registry.people.domain.PersonRole;

/** The whole register, record by record, and what stewards decided about who is who. */
@ApplicationScoped
public class RegisterReading {

    private static final int AT_ONCE = 1_000;
    private static final String RECORDS = """
            SELECT id, person_id, filed_under, role, sealed_identity FROM person_record
            WHERE withdrawn_at IS NULL ORDER BY id
            """;
    private static final String COUNT = "SELECT count(*) FROM person_record WHERE withdrawn_at IS NULL";
    private static final String KEPT_APART = """
            SELECT record_id, other_record_id FROM match_candidate WHERE status = 'REJECTED'
            UNION ALL
            SELECT one.record_id, other.record_id
            FROM case_person one
            JOIN case_person other ON other.case_id = one.case_id AND other.position > one.position AND other.role = one.role
            JOIN person_record of_one ON of_one.id = one.record_id
            JOIN person_record of_other ON of_other.id = other.record_id
            WHERE NOT one.withdrawn AND NOT other.withdrawn AND of_one.person_id <> of_other.person_id
            """;
    private static final String CONFIRMED =
            "SELECT one_id, other_id FROM person_merge WHERE cause = 'STEWARD' AND undone_at IS NULL";

    private final DataSource dataSource;
    private final OpenRecords records;

    RegisterReading(DataSource dataSource, OpenRecords records) {
        this.dataSource = dataSource;
        this.records = records;
    }

    /** All records as they were registered one after the other, as of one moment; not to be called in a transaction. */
    public void forEach(BiConsumer<KnownRecord, Standing> reader) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement select = connection.prepareStatement(RECORDS)) {
                select.setFetchSize(AT_ONCE);
                try (ResultSet row = select.executeQuery()) {
                    boolean more;
                    do {
                        List<Sealed> sealed = next(row);
                        Shared.each(sealed, this::open).forEach(open -> reader.accept(open.record(), open.standing()));
                        more = sealed.size() == AT_ONCE;
                    } while (more);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the register could not be read", e);
        }
    }

    /** A record as it lies in the vault. */
    private record Sealed(Standing standing, @Nullable PersonRole role, byte[] identity) {}

    private record Open(KnownRecord record, Standing standing) {}

    private static List<Sealed> next(ResultSet row) throws SQLException {
        List<Sealed> sealed = new ArrayList<>(AT_ONCE);
        while (sealed.size() < AT_ONCE && row.next()) {
            sealed.add(new Sealed(
                    new Standing(
                            row.getObject("id", UUID.class),
                            row.getObject("person_id", UUID.class),
                            row.getObject("filed_under", UUID.class)),
                    roleOf(row.getString("role")),
                    row.getBytes("sealed_identity")));
        }
        return sealed;
    }

    private Open open(Sealed sealed) {
        Standing standing = sealed.standing();
        ComparableIdentity identity = ComparableIdentity.of(records.open(standing.recordId(), sealed.identity()));
        return new Open(new KnownRecord(standing.recordId(), standing.filedUnder(), identity, sealed.role()), standing);
    }

    /** How many records there are to read. */
    public long count() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(COUNT);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the register could not be counted", e);
        }
    }

    private static @Nullable PersonRole roleOf(@Nullable String name) {
        return name == null ? null : PersonRole.valueOf(name);
    }

    /** For each record those of whom a steward, or the case that names both, said that they are of somebody else. */
    public Map<UUID, Set<UUID>> keptApart() {
        Map<UUID, Set<UUID>> apart = new HashMap<>();
        forEachPair(KEPT_APART, (one, other) -> {
            apart.computeIfAbsent(one, _ -> new HashSet<>()).add(other);
            apart.computeIfAbsent(other, _ -> new HashSet<>()).add(one);
        });
        return apart;
    }

    /** Whom stewards took for one. */
    public List<Confirmed> confirmed() {
        List<Confirmed> confirmed = new ArrayList<>();
        forEachPair(CONFIRMED, (one, other) -> confirmed.add(new Confirmed(one, other)));
        return confirmed;
    }

    private void forEachPair(String query, BiConsumer<UUID, UUID> reader) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                reader.accept(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what stewards decided could not be read", e);
        }
    }
}
