package pe.kuska.tracking.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.reference.domain.CareEnd;

/**
 * What ends when a step was taken for a reason, as {@code reference/care_ends.csv} says. Whatever it does not name ends
 * nothing: somebody still owes the person what comes next.
 */
@ApplicationScoped
public class CareEnds {

    private record Row(
            String step, @Nullable String name, @Nullable String code, CareEnd ends) {

        boolean matches(String type, Map<String, String> codes) {
            return step.equals(type) && (name == null || String.valueOf(code).equals(codes.get(name)));
        }
    }

    private final List<Row> rows;

    public CareEnds() {
        rows = ReferenceFile.read("care_ends.csv").stream()
                .map(row -> new Row(
                        row.getField("step"),
                        ReferenceFile.optional(row, "name").orElse(null),
                        ReferenceFile.optional(row, "code").orElse(null),
                        CareEnd.valueOf(row.getField("ends"))))
                .toList();
    }

    /**
     * What a step ends, if anything.
     *
     * @param step the name of its type
     * @param codes what it tells
     */
    public Optional<CareEnd> after(String step, Map<String, String> codes) {
        return rows.stream()
                .filter(row -> row.matches(step, codes))
                .map(Row::ends)
                .findFirst();
    }
}
