package pe.kuska.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Peru's districts by INEI's code, met as often as people live there. */
final class Territory {

    /** A district. */
    record District(String ubigeo, String name, String department, double weight) {}

    private final Weighted<District> districts;
    private final Map<String, Weighted<District>> byDepartment;

    Territory() {
        List<District> all = Table.read(
                "districts.csv",
                row -> new District(
                        row.getField("ubigeo"),
                        row.getField("district"),
                        row.getField("department"),
                        Table.number(row, "weight")));
        districts = new Weighted<>(all, District::weight);
        byDepartment = all.stream()
                .collect(Collectors.groupingBy(
                        District::department,
                        Collectors.collectingAndThen(
                                Collectors.toList(), list -> new Weighted<>(list, District::weight))));
    }

    District anywhere(Chance chance) {
        return districts.one(chance);
    }

    District within(String department, Chance chance) {
        Weighted<District> there = byDepartment.get(department);
        if (there == null) {
            throw new IllegalArgumentException("no department " + department);
        }
        return there.one(chance);
    }

    boolean knows(Predicate<District> district) {
        return districts.all().stream().anyMatch(district);
    }
}
