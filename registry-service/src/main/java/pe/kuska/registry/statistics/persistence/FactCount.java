package pe.kuska.registry.statistics.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pe.kuska.registry.statistics.domain.Dimension;
import pe.kuska.registry.statistics.domain.StatisticsQuery;

/** A count of facts as SQL; every part of it is ours, values are parameters. */
record FactCount(String sql, List<Object> parameters) {

    static FactCount of(StatisticsQuery query, List<Dimension> by) {
        List<Object> parameters = new ArrayList<>();
        String columns =
                String.join("", by.stream().map(one -> one.expression() + ", ").toList());
        StringBuilder sql = new StringBuilder("SELECT ")
                .append(columns)
                .append(counted(query))
                .append(" AS counted, count(*) AS reported FROM statistics_fact f");
        if (by.contains(Dimension.EXPLOITATION)) {
            sql.append(" CROSS JOIN LATERAL unnest(f.purposes) AS p (purpose)");
        }
        sql.append(" WHERE unit = ? AND shown_from <= ? AND (shown_until IS NULL OR shown_until > ?)");
        if (query.year() != null) {
            sql.append(" AND year = ?");
            parameters.add(Objects.requireNonNull(query.year()));
        }
        for (Map.Entry<Dimension, String> only : query.where().entrySet()) {
            sql.append(
                    only.getKey() == Dimension.EXPLOITATION
                            ? " AND ? = ANY (purposes)"
                            : " AND " + only.getKey().expression() + " = ?");
            parameters.add(only.getValue());
        }
        if (!by.isEmpty()) {
            sql.append(" GROUP BY ")
                    .append(String.join(
                            ", ", by.stream().map(Dimension::expression).toList()));
        }
        return new FactCount(sql.toString(), parameters);
    }

    private static String counted(StatisticsQuery query) {
        return switch (query.unit()) {
            case PERSON, SUSPECT -> "count(DISTINCT person_id)";
            case VICTIMISATION -> "count(DISTINCT (person_id, case_group))";
            case CASE -> "count(DISTINCT case_group)";
            case RESOLUTION -> "count(*)";
        };
    }
}
