package pe.kuska.registry.cases.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.registry.cases.domain.CaseFilter;
import pe.kuska.registry.cases.domain.CaseKind;
import pe.kuska.registry.cases.domain.CaseMandate;
import pe.kuska.registry.cases.domain.CaseSummary;
import pe.kuska.registry.cases.domain.CaseSummary.Participation;
import pe.kuska.registry.people.domain.CaseOfPerson;
import pe.kuska.registry.people.domain.CasesOfPerson;
import pe.kuska.registry.people.domain.PersonRole;

/** Cases as lists show them, restricted to a mandate; and what links cases and people, which a mandate depends on. */
@ApplicationScoped
public class CaseSummaryQuery implements CasesOfPerson {

    /** A person of the case at hand whom an institution has registered too, in whatever case. */
    private static final String SHARES_A_PERSON = """
            EXISTS (SELECT 1 FROM case_person theirs
                JOIN person_record said ON said.id = theirs.record_id
                JOIN person_record ours ON ours.person_id = said.person_id AND ours.institution = ?
                    AND ours.withdrawn_at IS NULL
                WHERE theirs.case_id = c.id AND NOT theirs.withdrawn)
            """;

    private static final String LIST = """
            SELECT c.id, c.code, c.kind, c.institution, c.unit, c.source_system, c.source_record_id, c.received_at,
                c.crime, c.ubigeo, c.version
            FROM trafficking_case c
            WHERE c.withdrawn_at IS NULL AND (?::boolean OR c.institution = ? OR (?::boolean AND %s))
                AND (?::text IS NULL OR c.kind = ?)
                AND (?::timestamptz IS NULL OR c.received_at >= ?)
                AND (?::timestamptz IS NULL OR c.received_at < ?)
                AND (?::uuid IS NULL OR c.id < ?)
            ORDER BY c.id DESC
            LIMIT ?
            """.formatted(SHARES_A_PERSON);
    private static final String PARTICIPANTS = """
            SELECT cp.case_id, p.code, cp.role
            FROM case_person cp JOIN person_record r ON r.id = cp.record_id JOIN person p ON p.id = r.person_id
            WHERE cp.case_id = ANY (?) AND NOT cp.withdrawn
            ORDER BY cp.case_id, cp.position
            """;
    private static final String SHARES = "SELECT 1 FROM trafficking_case c WHERE c.id = ? AND " + SHARES_A_PERSON;
    private static final String OF_PERSON = """
            SELECT DISTINCT c.id, c.code, c.kind, c.institution, cp.role, c.received_at
            FROM person_record r
            JOIN case_person cp ON cp.record_id = r.id AND NOT cp.withdrawn
            JOIN trafficking_case c ON c.id = cp.case_id AND c.withdrawn_at IS NULL
            WHERE r.person_id = ? AND (?::boolean OR c.institution = ? OR (?::boolean AND %s))
            ORDER BY c.received_at, c.code
            """.formatted(SHARES_A_PERSON);

    private static final String OF_PERSON_THEN = """
            SELECT DISTINCT c.id, c.code, c.kind, c.institution, named ->> 'role' AS role, c.received_at
            FROM person_record r
            JOIN case_person cp ON cp.record_id = r.id
            JOIN trafficking_case c ON c.id = cp.case_id AND (c.withdrawn_at IS NULL OR c.withdrawn_at > ?)
            CROSS JOIN LATERAL (
                SELECT content FROM case_version WHERE case_id = c.id AND recorded_at <= ?
                ORDER BY version DESC LIMIT 1) AS then_told
            CROSS JOIN LATERAL jsonb_array_elements(then_told.content -> 'persons') AS named
            WHERE r.person_id = ? AND (r.withdrawn_at IS NULL OR r.withdrawn_at > ?) AND r.suppressed_at IS NULL
                AND named ->> 'recordId' = r.id::text AND NOT (named ->> 'withdrawn')::boolean
                AND (?::boolean OR c.institution = ? OR (?::boolean AND %s))
            ORDER BY c.received_at, c.code
            """.formatted(SHARES_A_PERSON);

    private static final String OF_RECORDS = """
            SELECT cp.record_id, c.code FROM case_person cp JOIN trafficking_case c ON c.id = cp.case_id
            WHERE cp.record_id = ANY (?) AND NOT cp.withdrawn
            """;

    private final DataSource dataSource;

    CaseSummaryQuery(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** One row more than a page, newest registered first. */
    public List<CaseSummary> list(CaseMandate mandate, CaseFilter filter, PageRequest page) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setBoolean(1, mandate.all());
            select.setString(2, mandate.institution());
            select.setBoolean(3, mandate.linkedToo());
            select.setString(4, mandate.institution());
            String kind = filter.kind() == null ? null : filter.kind().name();
            select.setString(5, kind);
            select.setString(6, kind);
            setTwice(select, 7, startOf(filter.from()));
            setTwice(select, 9, startOf(filter.to() == null ? null : filter.to().plusDays(1)));
            UUID after = page.afterId().orElse(null);
            setTwice(select, 11, after);
            select.setInt(13, page.limit() + 1);
            return summaries(connection, select);
        } catch (SQLException e) {
            throw new IllegalStateException("cases could not be listed", e);
        }
    }

    /** Whether a case is linked to an institution by a person both know. */
    public boolean sharesPersonWith(UUID caseId, String institution) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SHARES)) {
            select.setObject(1, caseId);
            select.setString(2, institution);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a case's links could not be read", e);
        }
    }

    @Override
    public List<CaseOfPerson> visible(UUID personId, String institution, boolean linkedToo, boolean all) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_PERSON)) {
            select.setObject(1, personId);
            select.setBoolean(2, all);
            select.setString(3, institution);
            select.setBoolean(4, linkedToo);
            select.setString(5, institution);
            return casesOfPerson(select);
        } catch (SQLException e) {
            throw new IllegalStateException("a person's cases could not be read", e);
        }
    }

    @Override
    public List<CaseOfPerson> visibleAsOf(
            UUID personId, String institution, boolean linkedToo, boolean all, Instant moment) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_PERSON_THEN)) {
            OffsetDateTime at = moment.atOffset(ZoneOffset.UTC);
            select.setObject(1, at);
            select.setObject(2, at);
            select.setObject(3, personId);
            select.setObject(4, at);
            select.setBoolean(5, all);
            select.setString(6, institution);
            select.setBoolean(7, linkedToo);
            select.setString(8, institution);
            return casesOfPerson(select);
        } catch (SQLException e) {
            throw new IllegalStateException("a person's earlier cases could not be read", e);
        }
    }

    private static List<CaseOfPerson> casesOfPerson(PreparedStatement select) throws SQLException {
        List<CaseOfPerson> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new CaseOfPerson(
                        row.getString("code"),
                        row.getString("kind"),
                        row.getString("institution"),
                        PersonRole.valueOf(row.getString("role")),
                        row.getObject("received_at", OffsetDateTime.class).toInstant()));
            }
        }
        return found;
    }

    @Override
    public Map<UUID, String> codesByRecord(Collection<UUID> records) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_RECORDS)) {
            select.setArray(1, connection.createArrayOf("uuid", records.toArray()));
            Map<UUID, String> codes = new LinkedHashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    codes.put(row.getObject("record_id", UUID.class), row.getString("code"));
                }
            }
            return codes;
        } catch (SQLException e) {
            throw new IllegalStateException("the cases of records could not be read", e);
        }
    }

    private static List<CaseSummary> summaries(Connection connection, PreparedStatement select) throws SQLException {
        Map<UUID, CaseSummary> found = new LinkedHashMap<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                UUID id = row.getObject("id", UUID.class);
                found.put(
                        id,
                        new CaseSummary(
                                id,
                                row.getString("code"),
                                CaseKind.valueOf(row.getString("kind")),
                                row.getString("institution"),
                                row.getString("unit"),
                                row.getString("source_system"),
                                row.getString("source_record_id"),
                                row.getObject("received_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("crime"),
                                row.getString("ubigeo"),
                                row.getInt("version"),
                                new ArrayList<>()));
            }
        }
        try (PreparedStatement participants = connection.prepareStatement(PARTICIPANTS)) {
            participants.setArray(
                    1, connection.createArrayOf("uuid", found.keySet().toArray()));
            try (ResultSet row = participants.executeQuery()) {
                while (row.next()) {
                    Optional.ofNullable(found.get(row.getObject("case_id", UUID.class)))
                            .orElseThrow()
                            .persons()
                            .add(new Participation(row.getString("code"), PersonRole.valueOf(row.getString("role"))));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(PeruTime.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static void setTwice(PreparedStatement statement, int position, @Nullable Object value)
            throws SQLException {
        int type = value instanceof OffsetDateTime ? java.sql.Types.TIMESTAMP_WITH_TIMEZONE : java.sql.Types.OTHER;
        for (int i = position; i < position + 2; i++) {
            if (value == null) {
                statement.setNull(i, java.sql.Types.OTHER);
            } else {
                statement.setObject(i, value, type);
            }
        }
    }
}
