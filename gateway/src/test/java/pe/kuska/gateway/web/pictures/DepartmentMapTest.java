package pe.kuska.gateway.web.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.web.pictures.DepartmentMap.Tile;

class DepartmentMapTest {

    @Test
    void everyDepartmentHasATileOfItsOwn() {
        Set<Integer> places = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (Department department : Department.values()) {
            places.add(department.row() * 10 + department.column());
            codes.add(department.ubigeo());
        }

        assertThat(places).hasSize(25);
        assertThat(codes).hasSize(25);
    }

    @Test
    void districtsAreAddedUpInTheirDepartment() {
        DepartmentMap map = map(Map.of("170101", 3, "170103", 4, "15", 1));

        assertThat(tile(map, Department.MADRE_DE_DIOS).shown()).isEqualTo("7");
        assertThat(tile(map, Department.LIMA).shown()).isEqualTo("1");
    }

    @Test
    void theLargestIsDarkestAndTheSmallestIsNotMistakenForNone() {
        DepartmentMap map = map(Map.of("17", 100, "15", 1, "16", 0));

        assertThat(tile(map, Department.MADRE_DE_DIOS).step()).isEqualTo(5);
        assertThat(tile(map, Department.LIMA).step()).isEqualTo(1);
        assertThat(tile(map, Department.LORETO).step()).isZero();
    }

    @Test
    void aWithheldFigureIsNeitherZeroNorMissing() {
        Map<String, @Nullable Integer> values = new HashMap<>();
        values.put("17", 9);
        values.put("15", null);
        DepartmentMap map = map(values);

        assertThat(map.hasWithheld()).isTrue();
        assertThat(tile(map, Department.LIMA).shown()).isEqualTo("reservado");
        assertThat(tile(map, Department.TACNA).shown()).isEqualTo("sin dato");
    }

    @Test
    void theLegendOfCountsHasWholeNumbers() {
        assertThat(map(Map.of("17", 24)).steps())
                .extracting(DepartmentMap.Shade::upTo)
                .containsExactly("4", "9", "14", "19", "24");
    }

    @Test
    void theLegendLeavesOutShadesThatNoCountFallsInto() {
        DepartmentMap map = map(Map.of("17", 2, "15", 1));

        assertThat(map.steps()).containsExactly(new DepartmentMap.Shade(3, "1"), new DepartmentMap.Shade(5, "2"));
        assertThat(tile(map, Department.LIMA).step()).isEqualTo(3);
        assertThat(tile(map, Department.MADRE_DE_DIOS).step()).isEqualTo(5);
    }

    private static DepartmentMap map(Map<String, ? extends @Nullable Number> values) {
        return DepartmentMap.of("mapa", "Víctimas", "Personas", values, Spanish.PICTURES, Spanish.LABELS);
    }

    private static Tile tile(DepartmentMap map, Department department) {
        return map.tiles().stream()
                .filter(tile -> tile.department() == department)
                .findFirst()
                .orElseThrow();
    }
}
