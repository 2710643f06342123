package pe.kuska.registry.htcds.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import pe.kuska.registry.htcds.domain.CaseOfRecord;
import pe.kuska.registry.htcds.domain.CaseOfRecord.Leg;

/** The cases of many records at once. */
@ApplicationScoped
public class CasesOfRecords {

    private static final String CASES = """
            SELECT p.record_id, c.code, c.kind, coalesce(s.phase, 'NOTICE'), c.crime, c.ubigeo, c.conducts, c.means,
                c.purposes, c.recruitment
            FROM case_person p
                JOIN trafficking_case c ON c.id = p.case_id AND c.withdrawn_at IS NULL
                LEFT JOIN proceeding s ON s.case_id = c.id
            WHERE p.record_id = ANY (?) AND NOT p.withdrawn
            """;
    private static final String ROUTES = """
            SELECT p.record_id, l.stage, l.ubigeo, l.country, l.on_date
            FROM case_person p JOIN case_route_leg l ON l.case_id = p.case_id
            WHERE p.record_id = ANY (?) ORDER BY p.record_id, l.position
            """;

    private final DataSource dataSource;

    CasesOfRecords(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public Map<UUID, CaseOfRecord> find(Collection<UUID> records) {
        Map<UUID, CaseOfRecord> cases = new HashMap<>();
        try (Connection connection = dataSource.getConnection()) {
            Array ids = connection.createArrayOf("uuid", records.toArray());
            Map<UUID, List<Leg>> routes = routes(connection, ids);
            try (PreparedStatement select = connection.prepareStatement(CASES)) {
                select.setArray(1, ids);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        UUID record = row.getObject(1, UUID.class);
                        cases.put(record, read(row, routes.getOrDefault(record, List.of())));
                    }
                }
            }
            return cases;
        } catch (SQLException e) {
            throw new IllegalStateException("cases of records could not be read", e);
        }
    }

    private static CaseOfRecord read(ResultSet row, List<Leg> route) throws SQLException {
        return new CaseOfRecord(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                texts(row.getArray(7)),
                texts(row.getArray(8)),
                texts(row.getArray(9)),
                row.getString(10),
                route);
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static Map<UUID, List<Leg>> routes(Connection connection, Array ids) throws SQLException {
        Map<UUID, List<Leg>> routes = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(ROUTES)) {
            select.setArray(1, ids);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    routes.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                            .add(new Leg(
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getObject(5, LocalDate.class)));
                }
            }
        }
        return routes;
    }
}
