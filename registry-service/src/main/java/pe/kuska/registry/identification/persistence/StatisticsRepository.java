package pe.kuska.registry.identification.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import pe.kuska.platform.crypto.Vault;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.registry.identification.domain.Lesson;

/** What the replicas have learned about names, sealed; each adds rows of its own, and now and then they are put together. */
@ApplicationScoped
public class StatisticsRepository {

    private static final String KEEP =
            "INSERT INTO register_statistics (id, newcomers, sealed, learned_at, replaces) VALUES (?, ?, ?, ?, ?)";
    private static final String ALL = "SELECT id, sealed, learned_at, replaces FROM register_statistics";
    private static final String REMOVE = "DELETE FROM register_statistics WHERE id = ANY (?)";
    private static final String PERSONS = "SELECT count(*) FROM person WHERE absorbed_into IS NULL";

    private final DataSource dataSource;
    private final Vault vault;
    private final ObjectMapper json;

    StatisticsRepository(DataSource dataSource, Vault vault, ObjectMapper json) {
        this.dataSource = dataSource;
        this.vault = vault;
        this.json = json;
    }

    /** A lesson as it is written inside the seal. */
    record Written(
            Map<String, Integer> surnames,
            Map<String, Integer> given,
            Map<String, Integer> years,
            double known,
            double relatives,
            long newcomers) {}

    /**
     * A lesson that was kept.
     *
     * @param replaces earlier rows of which it is the sum
     */
    public record Kept(UUID id, Lesson lesson, Instant learnedAt, List<UUID> replaces) {}

    /** Keeps what was learned since the last time. */
    public UUID keep(Lesson lesson, Instant now) {
        return keep(lesson, List.of(), now);
    }

    /** Keeps one row instead of many. */
    @Transactional
    public UUID putTogether(List<Kept> many, Instant now) {
        Lesson sum = new Lesson();
        many.forEach(kept -> sum.add(kept.lesson()));
        List<UUID> ids = many.stream().map(Kept::id).toList();
        UUID id = keep(sum, ids, now);
        remove(ids);
        return id;
    }

    private UUID keep(Lesson lesson, List<UUID> replaces, Instant now) {
        UUID id = Uuids.next();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setObject(1, id);
            insert.setLong(2, lesson.newcomers());
            insert.setBytes(3, vault.seal(json.writeValueAsBytes(written(lesson)), context(id)));
            insert.setTimestamp(4, Timestamp.from(now));
            insert.setArray(5, connection.createArrayOf("uuid", replaces.toArray()));
            insert.executeUpdate();
            return id;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("what was learned could not be kept", e);
        }
    }

    /** All that was ever kept and is not among those known already. */
    public List<Kept> listOthersThan(Set<UUID> known) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(ALL);
                ResultSet row = select.executeQuery()) {
            List<Kept> kept = new ArrayList<>();
            while (row.next()) {
                UUID id = row.getObject("id", UUID.class);
                if (!known.contains(id)) {
                    kept.add(new Kept(
                            id,
                            read(vault.open(row.getBytes("sealed"), context(id))),
                            row.getTimestamp("learned_at").toInstant(),
                            List.of((UUID[]) row.getArray("replaces").getArray())));
                }
            }
            return kept;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("what was learned could not be read", e);
        }
    }

    private void remove(List<UUID> ids) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(REMOVE)) {
            delete.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("what was learned could not be put together", e);
        }
    }

    /** How many persons are registered. */
    public long countPersons() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement count = connection.prepareStatement(PERSONS);
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the persons could not be counted", e);
        }
    }

    private static Written written(Lesson lesson) {
        return new Written(
                lesson.surnames(),
                lesson.given(),
                lesson.years(),
                lesson.known(),
                lesson.relatives(),
                lesson.newcomers());
    }

    private Lesson read(byte[] written) throws IOException {
        Written lesson = json.readValue(written, Written.class);
        return Lesson.of(
                lesson.surnames(),
                lesson.given(),
                lesson.years(),
                lesson.known(),
                lesson.relatives(),
                lesson.newcomers());
    }

    private static String context(UUID id) {
        return "register-statistics:" + id;
    }
}
