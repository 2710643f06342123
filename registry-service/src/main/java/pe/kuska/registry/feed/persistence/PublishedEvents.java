package pe.kuska.registry.feed.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.feed.domain.FedEvent;
import pe.kuska.registry.feed.domain.FeedCursor;
import pe.kuska.registry.feed.domain.FeedPart;

/**
 * Events that Kafka has acknowledged, narrowed to an institution: those of its own cases, and those that say who people
 * are whom it registered. Where such an event names cases or records of others, these are left out.
 */
@ApplicationScoped
public class PublishedEvents {

    /** Looked through at once, so that an institution with few events does not hold up the others. */
    private static final int LOOKED_THROUGH = 1000;

    private static final String AFTER = """
            SELECT e.position, e.sent_at, e.id, e.key, e.type, e.occurred_at, e.data::text,
                (?::text[] IS NULL OR e.type = ANY (?::text[])) AND CASE
                    WHEN e.topic = 'registry.cases.v1' THEN EXISTS (
                        SELECT 1 FROM trafficking_case c WHERE c.code = e.key AND c.institution = ?)
                    WHEN e.topic = 'registry.people.v1' AND e.data ->> 'caseCode' IS NOT NULL THEN EXISTS (
                        SELECT 1 FROM trafficking_case c WHERE c.code = e.data ->> 'caseCode' AND c.institution = ?)
                    WHEN e.topic = 'registry.people.v1' THEN EXISTS (
                        SELECT 1 FROM person p
                            JOIN person_record r ON (r.person_id = p.id OR r.filed_under = p.id)
                                AND r.institution = ? AND r.withdrawn_at IS NULL
                        WHERE p.code IN (e.data ->> 'survivor', e.data ->> 'absorbed', e.data ->> 'from',
                            e.data ->> 'separated'))
                    ELSE false END AS visible
            FROM (
                SELECT * FROM outbox_event
                WHERE sent_at >= ? AND (sent_at, position) > (?, ?)
                ORDER BY sent_at, position LIMIT %d) e
            ORDER BY e.sent_at, e.position
            """.formatted(LOOKED_THROUGH);
    private static final String OWN_CASES =
            "SELECT code FROM trafficking_case WHERE code = ANY (?) AND institution = ?";
    private static final String OWN_RECORDS = "SELECT id FROM person_record WHERE id = ANY (?) AND institution = ?";

    /** Whose archived accusation is suppressed is named no more, however long ago the event was told. */
    private static final String SUPPRESSED =
            "SELECT id FROM person_record WHERE id = ANY (?) AND institution = ? AND suppressed_at IS NOT NULL";

    /** Where an event about people names cases, and one that names records. */
    private static final List<String> CASES = List.of("cases", "remainingCases", "sharedCases");

    private static final String RECORDS = "movedRecords";
    private static final String PERSONS = "persons";
    private static final String RECORD = "recordId";

    private final DataSource dataSource;
    private final ObjectMapper json;

    PublishedEvents(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /**
     * Events an institution may see after a place in the feed.
     *
     * @param types all if empty
     */
    public FeedPart listAfter(FeedCursor after, String institution, Set<String> types, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(AFTER)) {
            @Nullable Array wanted = types.isEmpty() ? null : connection.createArrayOf("text", types.toArray());
            OffsetDateTime published = after.publishedAt().atOffset(ZoneOffset.UTC);
            select.setArray(1, wanted);
            select.setArray(2, wanted);
            select.setString(3, institution);
            select.setString(4, institution);
            select.setString(5, institution);
            select.setObject(6, published);
            select.setObject(7, published);
            select.setLong(8, after.position());
            List<FedEvent> events = new ArrayList<>();
            FeedCursor next = after;
            int seen = 0;
            try (ResultSet row = select.executeQuery()) {
                while (events.size() < limit && row.next()) {
                    seen++;
                    next = new FeedCursor(row.getObject(2, OffsetDateTime.class).toInstant(), row.getLong(1));
                    if (row.getBoolean(8)) {
                        events.add(read(connection, row, next, institution));
                    }
                }
            }
            return new FeedPart(events, next, events.size() == limit || seen == LOOKED_THROUGH);
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("events could not be read", e);
        }
    }

    private FedEvent read(Connection connection, ResultSet row, FeedCursor place, String institution)
            throws SQLException, JsonProcessingException {
        return new FedEvent(
                place,
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                narrowed(connection, row.getString(7), institution));
    }

    private String narrowed(Connection connection, String data, String institution)
            throws SQLException, JsonProcessingException {
        ObjectNode content = (ObjectNode) json.readTree(data);
        if (CASES.stream().noneMatch(content::has) && !content.has(RECORDS) && !content.has(PERSONS)) {
            return content.toString();
        }
        Set<String> codes = new HashSet<>();
        CASES.forEach(list -> content.path(list).forEach(code -> codes.add(code.asText())));
        Set<String> ownCases = own(connection, OWN_CASES, "text", codes.toArray(), institution);
        for (String list : CASES) {
            if (content.path(list) instanceof ArrayNode named) {
                content.set(list, kept(named, code -> ownCases.contains(code.asText())));
            }
        }
        if (content.path(RECORDS) instanceof ArrayNode moved) {
            Set<UUID> ids = new HashSet<>();
            moved.forEach(record -> ids.add(UUID.fromString(record.path(RECORD).asText())));
            Set<String> ownRecords = own(connection, OWN_RECORDS, "uuid", ids.toArray(), institution);
            content.set(
                    RECORDS,
                    kept(
                            moved,
                            record -> ownRecords.contains(record.path(RECORD).asText())));
        }
        if (content.path(PERSONS) instanceof ArrayNode told) {
            Set<String> suppressed = own(connection, SUPPRESSED, "uuid", recordsOf(told), institution);
            content.set(
                    PERSONS,
                    kept(
                            told,
                            person -> !suppressed.contains(person.path(RECORD).asText())));
        }
        return content.toString();
    }

    private static Object[] recordsOf(ArrayNode told) {
        Set<UUID> records = new HashSet<>();
        told.forEach(person -> {
            if (person.hasNonNull(RECORD)) {
                records.add(UUID.fromString(person.path(RECORD).asText()));
            }
        });
        return records.toArray();
    }

    private ArrayNode kept(ArrayNode all, Predicate<JsonNode> wanted) {
        ArrayNode kept = json.createArrayNode();
        all.forEach(one -> {
            if (wanted.test(one)) {
                kept.add(one);
            }
        });
        return kept;
    }

    private static Set<String> own(Connection connection, String sql, String type, Object[] named, String institution)
            throws SQLException {
        Set<String> own = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf(type, named));
            select.setString(2, institution);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    own.add(row.getString(1));
                }
            }
        }
        return own;
    }
}
