package pe.kuska.indicators.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pe.kuska.indicators.catalogue.domain.Direction;
import pe.kuska.indicators.catalogue.domain.EntryKind;
import pe.kuska.indicators.imports.domain.CatalogueFormat;
import pe.kuska.indicators.imports.domain.CatalogueReading;
import pe.kuska.indicators.imports.domain.CatalogueRow;

/** The other plans ship too, read by the same format, with nothing invented. */
class OtherPoliciesTest {

    @Test
    void theNationalPlanHasItsObjectivesAndIndicators() throws IOException {
        CatalogueReading plan = read("pnat");

        assertThat(plan.errors()).isEmpty();
        assertThat(count(plan, EntryKind.OBJECTIVE)).isEqualTo(4);
        assertThat(count(plan, EntryKind.GUIDELINE)).isEqualTo(17);
        assertThat(count(plan, EntryKind.OBJECTIVE_INDICATOR)).isEqualTo(34 + 2);
        assertThat(plan.taken().stream()
                        .map(CatalogueRow::content)
                        .flatMap(content -> Optional.ofNullable(content.sheet()).stream())
                        .filter(sheet -> sheet.direction() == Direction.DESCENDING))
                .hasSize(1);
        assertThat(plan.taken().stream()
                        .filter(row -> row.code().equals("META.2021.1"))
                        .map(row -> Objects.requireNonNull(row.content().sheet())
                                .targetOf(2021)
                                .text()))
                .containsExactly("80%");
    }

    @Test
    void theBinationalPlanHasItsEightObjectives() throws IOException {
        CatalogueReading plan = read("per-arg");

        assertThat(plan.errors()).isEmpty();
        assertThat(plan.taken().stream().filter(row -> row.code().matches("OBJ[0-9]")))
                .hasSize(8);
        assertThat(plan.taken().stream().filter(row -> row.content().pending()).map(CatalogueRow::code))
                .containsExactly("OBJ3", "OBJ4");
    }

    private static long count(CatalogueReading reading, EntryKind kind) {
        return reading.taken().stream()
                .filter(row -> row.content().kind() == kind)
                .count();
    }

    private static CatalogueReading read(String policy) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                OtherPoliciesTest.class.getResourceAsStream("/catalogues/" + policy + "_catalog.csv"))) {
            CatalogueFile catalogue = CatalogueFile.read(file.readAllBytes());
            return new CatalogueFormat(_ -> true, Map.of()).read(catalogue.header(), catalogue.rows());
        }
    }
}
