package pe.kuska.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;

/** Reads the audit entries of this service. */
@ApplicationScoped
class AuditLog {

    private static final String COLUMNS = """
            SELECT position, lane, sequence, occurred_at, actor, actor_kind, institution, unit, roles, action,
                   subject_type, subject_id, purpose, outcome, request_id, details, hash FROM audit_entry
            """;

    /** What to look for; an empty part does not restrict. */
    record Filter(
            Optional<String> subjectType,
            Optional<String> subjectId,
            Optional<String> institution,
            Optional<String> outcome) {

        private Map<String, String> conditions() {
            Map<String, String> conditions = new LinkedHashMap<>();
            subjectType.ifPresent(value -> conditions.put("subject_type", value));
            subjectId.ifPresent(value -> conditions.put("subject_id", value));
            institution.ifPresent(value -> conditions.put("institution", value));
            outcome.ifPresent(value -> conditions.put("outcome", value));
            return conditions;
        }

        String path() {
            Map<String, String> parameters = new LinkedHashMap<>();
            subjectType.ifPresent(value -> parameters.put("subjectType", value));
            subjectId.ifPresent(value -> parameters.put("subjectId", value));
            institution.ifPresent(value -> parameters.put("institution", value));
            outcome.ifPresent(value -> parameters.put("outcome", value));
            return parameters.isEmpty()
                    ? "audit"
                    : "audit?"
                            + parameters.entrySet().stream()
                                    .map(parameter ->
                                            parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), UTF_8))
                                    .collect(Collectors.joining("&"));
        }
    }

    private final DataSource dataSource;
    private final ObjectMapper json;

    AuditLog(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** Up to one entry more than the page holds, newest first. */
    List<AuditEntryResponse> list(Filter filter, PageRequest page) {
        Map<String, String> conditions = filter.conditions();
        String where = conditions.keySet().stream()
                .map(column -> " AND " + column + " = ?")
                .collect(Collectors.joining());
        String sql = COLUMNS + "WHERE position < ?" + where + " ORDER BY position DESC LIMIT ?";
        List<AuditEntryResponse> entries = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            int parameter = 1;
            select.setLong(parameter++, page.after().map(AuditLog::position).orElse(Long.MAX_VALUE));
            for (String value : conditions.values()) {
                select.setString(parameter++, value);
            }
            select.setInt(parameter, page.limit() + 1);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the audit could not be read", e);
        }
        return entries;
    }

    private static long position(String after) {
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException notOurs) {
            throw new RuleViolation(CommonProblem.INVALID_REQUEST, "after", "cursor");
        }
    }

    private AuditEntryResponse entry(ResultSet row) throws SQLException {
        return new AuditEntryResponse(
                row.getLong("position"),
                row.getInt("lane"),
                row.getLong("sequence"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("actor_kind"),
                row.getString("institution"),
                row.getString("unit"),
                row.getString("roles"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getString("purpose"),
                row.getString("outcome"),
                row.getString("request_id"),
                details(row.getString("details")),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }

    private Map<String, String> details(String written) {
        try {
            return json.readValue(written, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            return Map.of("unreadable", "true");
        }
    }
}
