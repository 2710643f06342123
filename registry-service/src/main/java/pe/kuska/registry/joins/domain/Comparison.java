package pe.kuska.registry.joins.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.cases.domain.CaseFacts;

/** What several sources say about one field of the same case. */
public record Comparison(String field, Agreement agreement, List<Statement> statements) {

    public Comparison {
        statements = List.copyOf(statements);
    }

    /** Whether the sources agree. */
    public enum Agreement {
        AGREED,
        /** The others do not say. */
        ONE_SOURCE,
        CONFLICT
    }

    /**
     * What one source says.
     *
     * @param caseCode its case
     */
    public record Statement(String caseCode, List<String> values) {

        public Statement {
            values = List.copyOf(values);
        }
    }

    /** Compares what sources say, field by field, leaving out what none of them says; by case code. */
    public static List<Comparison> of(Map<String, CaseFacts> told) {
        Map<String, List<Statement>> fields = new LinkedHashMap<>();
        told.forEach((code, facts) -> fieldsOf(facts).forEach((field, values) -> {
            if (!values.isEmpty()) {
                fields.computeIfAbsent(field, _ -> new ArrayList<>()).add(new Statement(code, values));
            }
        }));
        List<Comparison> compared = new ArrayList<>();
        fields.forEach((field, statements) -> compared.add(new Comparison(field, agreement(statements), statements)));
        return compared;
    }

    private static Agreement agreement(List<Statement> statements) {
        if (statements.size() == 1) {
            return Agreement.ONE_SOURCE;
        }
        Set<Set<String>> different = new HashSet<>();
        statements.forEach(statement -> different.add(Set.copyOf(statement.values())));
        return different.size() == 1 ? Agreement.AGREED : Agreement.CONFLICT;
    }

    private static Map<String, List<String>> fieldsOf(CaseFacts facts) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("crime", one(facts.crime()));
        fields.put("conducts", facts.conducts());
        fields.put("means", facts.means());
        fields.put("purposes", facts.purposes());
        fields.put("recruitment", one(facts.recruitment()));
        fields.put("place.ubigeo", one(facts.ubigeo()));
        fields.put("circumstances.from", one(facts.circumstances().from()));
        fields.put("circumstances.until", one(facts.circumstances().until()));
        return fields;
    }

    private static List<String> one(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }
}
