package pe.kuska.registry.border.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.border.domain.BorderRule;

/** The rules that were set, and the questions that were asked: who asked and what was answered, never about whom unless listed. */
@ApplicationScoped
public class BorderRepository {

    private static final String STAND_IN_LINE = "SELECT pg_advisory_xact_lock(20261122, hashtext(?))";
    private static final String RULES = """
            SELECT version, crimes, months_after_prison, months_without_prison, source, set_at FROM border_rule
            ORDER BY version DESC
            """;
    private static final String ADD_RULE = """
            INSERT INTO border_rule (version, crimes, months_after_prison, months_without_prison, source, set_at, set_by)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ASKED = """
            SELECT count(*) FILTER (WHERE asked_at > ?), count(*) FROM border_check WHERE asked_by = ? AND asked_at > ?
            """;
    private static final String ADD_CHECK = """
            INSERT INTO border_check (id, asked_at, asked_by, institution, reason, basis, reference, case_id, resolution_id,
                record_id, rule_version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String BY_REFERENCE = """
            SELECT b.reference, b.asked_at, b.institution, b.reason, b.basis, c.code, b.resolution_id, b.record_id
            FROM border_check b JOIN trafficking_case c ON c.id = b.case_id WHERE b.reference = ?
            """;

    private final DataSource dataSource;

    BorderRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the border filter could not be read or kept", e);
        }
    }

    /** A rule and since when it holds. */
    public record RuleSet(BorderRule rule, Instant setAt) {}

    /** How often somebody asked. */
    public record Asked(long withinMinute, long withinDay) {}

    /**
     * A question as it is kept.
     *
     * @param basis DOCUMENT or NAME
     * @param listed by which sentence, if the traveller is listed
     */
    public record Check(
            UUID id,
            Instant askedAt,
            String askedBy,
            String institution,
            String reason,
            String basis,
            int ruleVersion,
            @Nullable Listed listed) {}

    /** Why somebody is listed, and the reference under which that is found again. */
    public record Listed(String reference, UUID caseId, UUID resolutionId, UUID recordId) {}

    /** A question that was answered with yes. */
    public record Answered(
            String reference,
            Instant askedAt,
            String institution,
            String reason,
            String basis,
            String caseCode,
            UUID resolutionId,
            UUID recordId) {}

    /** Keeps other questions of the same caller waiting until the transaction ends, so that none is left uncounted. */
    public void standInLine(String askedBy) {
        with(connection -> {
            try (PreparedStatement wait = connection.prepareStatement(STAND_IN_LINE)) {
                wait.setString(1, "border " + askedBy);
                return wait.execute();
            }
        });
    }

    /** Every rule, the one that holds first. */
    public List<RuleSet> listRules() {
        return with(connection -> {
            List<RuleSet> rules = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(RULES);
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rules.add(new RuleSet(
                            new BorderRule(
                                    row.getInt("version"),
                                    Set.copyOf(Arrays.asList(
                                            (String[]) row.getArray("crimes").getArray())),
                                    row.getInt("months_after_prison"),
                                    row.getInt("months_without_prison"),
                                    row.getString("source")),
                            row.getObject("set_at", OffsetDateTime.class).toInstant()));
                }
            }
            return rules;
        });
    }

    public void addRule(BorderRule rule, String setBy, Instant now) {
        with(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(ADD_RULE)) {
                insert.setInt(1, rule.version());
                insert.setArray(
                        2,
                        connection.createArrayOf(
                                "text", rule.crimes().stream().sorted().toArray()));
                insert.setInt(3, rule.monthsAfterPrison());
                insert.setInt(4, rule.monthsWithoutPrison());
                insert.setString(5, rule.source());
                insert.setObject(6, now.atOffset(ZoneOffset.UTC));
                insert.setString(7, setBy);
                return insert.executeUpdate();
            }
        });
    }

    /** How often somebody asked since a minute and a day ago. */
    public Asked countAsked(String askedBy, Instant minuteAgo, Instant dayAgo) {
        return with(connection -> {
            try (PreparedStatement select = connection.prepareStatement(ASKED)) {
                select.setObject(1, minuteAgo.atOffset(ZoneOffset.UTC));
                select.setString(2, askedBy);
                select.setObject(3, dayAgo.atOffset(ZoneOffset.UTC));
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return new Asked(row.getLong(1), row.getLong(2));
                }
            }
        });
    }

    public void addCheck(Check check) {
        with(connection -> {
            Listed listed = check.listed();
            try (PreparedStatement insert = connection.prepareStatement(ADD_CHECK)) {
                insert.setObject(1, check.id());
                insert.setObject(2, check.askedAt().atOffset(ZoneOffset.UTC));
                insert.setString(3, check.askedBy());
                insert.setString(4, check.institution());
                insert.setString(5, check.reason());
                insert.setString(6, check.basis());
                insert.setString(7, listed == null ? null : listed.reference());
                insert.setObject(8, listed == null ? null : listed.caseId());
                insert.setObject(9, listed == null ? null : listed.resolutionId());
                insert.setObject(10, listed == null ? null : listed.recordId());
                insert.setInt(11, check.ruleVersion());
                return insert.executeUpdate();
            }
        });
    }

    public Optional<Answered> findByReference(String reference) {
        return with(connection -> {
            try (PreparedStatement select = connection.prepareStatement(BY_REFERENCE)) {
                select.setString(1, reference);
                try (ResultSet row = select.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Answered(
                                    row.getString("reference"),
                                    row.getObject("asked_at", OffsetDateTime.class)
                                            .toInstant(),
                                    row.getString("institution"),
                                    row.getString("reason"),
                                    row.getString("basis"),
                                    row.getString("code"),
                                    row.getObject("resolution_id", UUID.class),
                                    row.getObject("record_id", UUID.class)))
                            : Optional.empty();
                }
            }
        });
    }
}
