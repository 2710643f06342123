package pe.kuska.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pe.kuska.indicators.fixtures.ShippedPolicy;
import pe.kuska.indicators.imports.CatalogueFile;
import pe.kuska.indicators.imports.domain.RawRow;
import pe.kuska.indicators.progress.domain.Advance;
import pe.kuska.indicators.progress.domain.IndicatorProgress;
import pe.kuska.indicators.progress.domain.PolicyAssessment;
import pe.kuska.indicators.progress.domain.PolicyProgress;

/**
 * The whole 2023 table, worked out a second time from the catalogue's text by nothing but decimals: what the ministry
 * published and what anybody with a calculator gets is what the service answers.
 */
class PublishedTable2023Test {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final PolicyProgress progress =
            new PolicyAssessment(ShippedFormulas.ofPnftp()).of(ShippedPolicy.facts(), 2023, ShippedPolicy.RECORDED);

    @TestFactory
    Stream<DynamicTest> everyAdvanceFollowsFromThePrintedInputs() {
        List<RawRow> rows = CatalogueFile.read(ShippedPolicy.file()).rows();
        return rows.stream()
                .filter(row -> row.find("kind")
                        .filter(kind -> kind.equals("IOP") || kind.equals("ISS"))
                        .isPresent())
                .map(row -> DynamicTest.dynamicTest(String.valueOf(row.text("code")), () -> {
                    IndicatorProgress indicator = indicator(String.valueOf(row.text("code")));
                    Optional<BigDecimal> obtained = printed(row, "obtained_2023");
                    Optional<BigDecimal> target = printed(row, "target_2023");
                    Optional<BigDecimal> baseline = printed(row, "baseline_value");

                    assertThat(shown(indicator.advance1())).isEqualTo(quotient(obtained, target));
                    assertThat(shown(indicator.advance2()))
                            .isEqualTo(quotient(difference(obtained, baseline), difference(target, baseline)));
                }));
    }

    @Test
    void theTableHasTheFiguresThatWerePublished() {
        assertThat(Stream.concat(
                                progress.objectives().stream().flatMap(objective -> objective.indicators().stream()),
                                progress.serviceIndicators().stream())
                        .filter(indicator -> indicator.advance1().exact().isPresent()))
                .hasSizeGreaterThanOrEqualTo(18);
    }

    private static Optional<BigDecimal> printed(RawRow row, String column) {
        return row.find(column)
                .map(text -> text.replace("%", ""))
                .filter(text -> text.matches("-?[0-9]+(\\.[0-9]+)?"))
                .map(BigDecimal::new);
    }

    private static Optional<BigDecimal> difference(Optional<BigDecimal> first, Optional<BigDecimal> second) {
        return first.flatMap(one -> second.map(one::subtract));
    }

    private static Optional<BigDecimal> quotient(Optional<BigDecimal> part, Optional<BigDecimal> whole) {
        return part.flatMap(one -> whole.filter(two -> two.signum() != 0)
                .map(two -> one.multiply(HUNDRED).divide(two, 1, RoundingMode.HALF_UP)));
    }

    private static Optional<BigDecimal> shown(Advance advance) {
        return advance.exact().map(exact -> exact.rounded(1, RoundingMode.HALF_UP));
    }

    private IndicatorProgress indicator(String code) {
        return Stream.concat(
                        progress.objectives().stream().flatMap(objective -> objective.indicators().stream()),
                        progress.serviceIndicators().stream())
                .filter(indicator -> indicator.facts().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
