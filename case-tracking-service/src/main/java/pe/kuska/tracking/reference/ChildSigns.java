package pe.kuska.tracking.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * The steps by which a person is known to be a child or adolescent (niña, niño o adolescente), of
 * {@code reference/child_signs.csv}: nobody's age is known here, but some units and plans are for children only.
 */
@ApplicationScoped
public class ChildSigns {

    private record Row(String step, String name, String code) {}

    private final List<Row> rows;

    public ChildSigns() {
        rows = ReferenceFile.read("child_signs.csv").stream()
                .map(row -> new Row(row.getField("step"), row.getField("name"), row.getField("code")))
                .toList();
    }

    /**
     * Whether a step shows it.
     *
     * @param step the name of its type
     * @param codes what it tells
     */
    public boolean shownBy(String step, Map<String, String> codes) {
        return rows.stream()
                .anyMatch(row -> row.step().equals(step)
                        && (row.name().isEmpty() || row.code().equals(codes.get(row.name()))));
    }
}
