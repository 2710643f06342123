package pe.kuska.registry.risk.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;
import javax.sql.DataSource;
import pe.kuska.registry.risk.domain.Population;

/** Tables of inhabitants; none is changed, a newer version of a year takes the place of the one before. */
@ApplicationScoped
public class PopulationRepository {

    private static final String ADD = """
            INSERT INTO population_table (id, year, version, source, imported_at, imported_by) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (year, version) DO NOTHING
            """;
    private static final String ADD_ROW =
            "INSERT INTO population_row (table_id, territory, inhabitants) VALUES (?, ?, ?)";
    private static final String LATEST = """
            SELECT t.year, t.version, t.source, t.imported_at, r.territory, r.inhabitants FROM (
                SELECT DISTINCT ON (year) * FROM population_table WHERE imported_at <= ? ORDER BY year, imported_at DESC) t
            JOIN population_row r ON r.table_id = t.id ORDER BY t.year
            """;

    private final DataSource dataSource;

    PopulationRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Keeps a table; false if that version of the year is there already. */
    public boolean add(UUID id, Population table, String importedBy) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD);
                PreparedStatement row = connection.prepareStatement(ADD_ROW)) {
            insert.setObject(1, id);
            insert.setInt(2, table.year());
            insert.setString(3, table.version());
            insert.setString(4, table.source());
            insert.setObject(5, table.importedAt().atOffset(ZoneOffset.UTC));
            insert.setString(6, importedBy);
            if (insert.executeUpdate() == 0) {
                return false;
            }
            for (Entry<String, Long> one : table.inhabitants().entrySet()) {
                row.setObject(1, id);
                row.setString(2, one.getKey());
                row.setLong(3, one.getValue());
                row.addBatch();
            }
            row.executeBatch();
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("inhabitants could not be kept", e);
        }
    }

    /** The table of each year that held at a moment. */
    public List<Population> listAt(Instant moment) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(LATEST)) {
            select.setObject(1, moment.atOffset(ZoneOffset.UTC));
            Map<Integer, Population> tables = new HashMap<>();
            Map<Integer, Map<String, Long>> rows = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    int year = row.getInt("year");
                    rows.computeIfAbsent(year, _ -> new HashMap<>())
                            .put(row.getString("territory"), row.getLong("inhabitants"));
                    if (!tables.containsKey(year)) {
                        tables.put(
                                year,
                                new Population(
                                        year,
                                        row.getString("version"),
                                        row.getString("source"),
                                        row.getObject("imported_at", OffsetDateTime.class)
                                                .toInstant(),
                                        Map.of()));
                    }
                }
            }
            List<Population> found = new ArrayList<>();
            tables.values()
                    .forEach(table -> found.add(new Population(
                            table.year(),
                            table.version(),
                            table.source(),
                            table.importedAt(),
                            rows.getOrDefault(table.year(), Map.of()))));
            found.sort((one, other) -> Integer.compare(one.year(), other.year()));
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("inhabitants could not be read", e);
        }
    }
}
