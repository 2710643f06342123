package pe.kuska.tracking.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Which steps of care take a child to a specialised shelter, as {@code reference/shelter_steps.csv} says. */
@ApplicationScoped
public class ShelterSteps {

    private record Row(String step, String name, String code) {}

    private final List<Row> rows;

    public ShelterSteps() {
        rows = ReferenceFile.read("shelter_steps.csv").stream()
                .map(row -> new Row(row.getField("step"), row.getField("name"), row.getField("code")))
                .toList();
    }

    /**
     * Whether a step does.
     *
     * @param step the name of its type
     * @param codes what it tells
     */
    public boolean leadThere(String step, Map<String, String> codes) {
        return rows.stream()
                .anyMatch(row -> row.step().equals(step) && row.code().equals(codes.get(row.name())));
    }
}
