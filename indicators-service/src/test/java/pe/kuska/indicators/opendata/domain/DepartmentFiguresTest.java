package pe.kuska.indicators.opendata.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pe.kuska.platform.disclosure.Suppression;

class DepartmentFiguresTest {

    private static final Suppression FEWER_THAN_FIVE = new Suppression(5);

    @Test
    void aSingleSmallFigureHidesASecondOneSoThatItDoesNotFollowFromTheTotal() {
        DepartmentFigures figures = DepartmentFigures.of(53, Map.of("08", 2, "15", 40, "17", 11), FEWER_THAN_FIVE);

        assertThat(withheld(figures)).containsExactly("08", "17");
        assertThat(figures.total()).isEqualTo(53);
    }

    @Test
    void whatIsOfNoDepartmentCountsAmongTheRest() {
        DepartmentFigures figures = DepartmentFigures.of(53, Map.of("SIN_DATO", 2, "15", 51), FEWER_THAN_FIVE);

        assertThat(figures.unknown().withheld()).isTrue();
        assertThat(withheld(figures)).containsExactly("15");
    }

    @Test
    void ofVeryFewInTheCountryNothingIsShown() {
        DepartmentFigures figures = DepartmentFigures.of(3, Map.of("15", 3), FEWER_THAN_FIVE);

        assertThat(figures.total()).isNull();
        assertThat(figures.figures()).allMatch(DepartmentFigures.Figure::withheld);
    }

    @Test
    void whoeverMaySeeAllSeesAll() {
        DepartmentFigures figures = DepartmentFigures.of(3, Map.of("15", 3), null);

        assertThat(figures.total()).isEqualTo(3);
        assertThat(withheld(figures)).isEmpty();
    }

    @Test
    void everyDepartmentIsThereAlsoWithNobody() {
        assertThat(DepartmentFigures.of(0, Map.of(), FEWER_THAN_FIVE).figures())
                .hasSize(25)
                .allMatch(figure -> Integer.valueOf(0).equals(figure.value()));
    }

    private static List<String> withheld(DepartmentFigures figures) {
        return figures.figures().stream()
                .filter(DepartmentFigures.Figure::withheld)
                .map(DepartmentFigures.Figure::department)
                .toList();
    }
}
