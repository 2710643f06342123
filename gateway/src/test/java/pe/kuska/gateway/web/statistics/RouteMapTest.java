package pe.kuska.gateway.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.web.statistics.RouteMap.Route;

class RouteMapTest {
    private final RouteMap map = RouteMap.of(
            List.of(
                    new Route("16", "17", 8, "De Loreto a Madre de Dios: 8"),
                    new Route("08", "17", 2, "De Cusco a Madre de Dios: 2"),
                    new Route("15", "15", 1, "De Lima a Lima: 1"),
                    new Route("21", "AR", 1, "De Puno a Argentina: 1")),
            Map.of("AR", "Argentina"));

    @Test
    void theMoreWentTheThickerTheArrow() {
        assertThat(map.arrows())
                .filteredOn(arrow -> arrow.title().contains("Madre de Dios"))
                .extracting(arrow -> Double.parseDouble(arrow.width()))
                .isSorted()
                .contains(12.0);
    }

    @Test
    void aRouteWithinOnePlaceIsARing() {
        assertThat(map.rings())
                .singleElement()
                .satisfies(ring -> assertThat(ring.title()).contains("Lima"));
        assertThat(map.arrows()).hasSize(3);
    }

    @Test
    void countriesStandBesideTheDepartments() {
        assertThat(map.places()).hasSize(26).anySatisfy(place -> {
            assertThat(place.name()).isEqualTo("Argentina");
            assertThat(place.abroad()).isTrue();
            assertThat(place.x()).isLessThan(map.width());
        });
    }

    @Test
    void departmentsWithoutRoutesStayPale() {
        assertThat(map.places())
                .filteredOn(RouteMap.Place::used)
                .extracting(RouteMap.Place::name)
                .containsExactlyInAnyOrder("Loreto", "Madre de Dios", "Cusco", "Lima", "Puno", "Argentina");
    }
}
