package pe.kuska.indicators.progress.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.kuska.indicators.fixtures.IndicatorFixture.YEAR;
import static pe.kuska.indicators.fixtures.IndicatorFixture.anIndicator;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pe.kuska.indicators.catalogue.domain.Unit;
import pe.kuska.indicators.fixtures.IndicatorFixture;
import pe.kuska.indicators.progress.ShippedFormulas;
import pe.kuska.indicators.progress.domain.Advance;
import pe.kuska.indicators.progress.domain.AdvanceFormula;
import pe.kuska.indicators.progress.domain.FormulaSettings;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

class QualityRulesTest {

    private final FormulaSettings settings = ShippedFormulas.ofPnftp();
    private final AdvanceFormula formula = new AdvanceFormula(settings);

    @Test
    void findsNothingWrongWithASoundIndicator() {
        IndicatorFixture sound =
                anIndicator().measuredIn(Unit.PERCENTAGE).from("50%").to("100%").obtained(YEAR, "100%", "236", "236");

        assertThat(QualityRules.of(settings.quality(), formula).findingsOf(progress(sound)))
                .isEmpty();
    }

    @Test
    void valueOutsideItsUnit() {
        QualityRule rule = new ValueOutsideItsUnit(settings.quality());

        assertThat(finding(rule, percentage("3000%")))
                .contains("El valor obtenido (3000.0 %) está fuera del rango de su unidad (porcentaje).");
        assertThat(finding(rule, percentage("100%"))).isEmpty();
        assertThat(finding(rule, anIndicator().measuredIn(Unit.NUMBER).obtained("-1")))
                .isPresent();
        assertThat(finding(rule, anIndicator().measuredIn(Unit.VARIATION_RATE).obtained("115%")))
                .isEmpty();
        assertThat(finding(rule, anIndicator().measuredIn(null).obtained("3000%")))
                .isEmpty();
    }

    @Test
    void partsDoNotGiveTheValue() {
        QualityRule rule = new PartsDoNotGiveTheValue();

        assertThat(finding(rule, percentage("38.1%", "1208", "3167"))).isEmpty();
        assertThat(finding(rule, percentage("95.90%", "762", "794")))
                .contains("El numerador y el denominador (762 / 794) dan 95.97 %, no el valor obtenido (95.9 %).");
        assertThat(finding(rule, percentage("50%", "1", "0"))).isEmpty();
        assertThat(finding(rule, anIndicator().obtained(YEAR, "393", "393", "")))
                .isEmpty();
        assertThat(finding(rule, anIndicator().obtained(YEAR, "393", "390", "")))
                .isPresent();
    }

    @Test
    void partsOfRatiosRatesAndIndicesGiveTheValueToo() {
        QualityRule rule = new PartsDoNotGiveTheValue();

        assertThat(finding(rule, of(Unit.RATIO, "1.5", "3", "2"))).isEmpty();
        assertThat(finding(rule, of(Unit.RATIO, "15", "3", "2")))
                .contains("El numerador y el denominador (3 / 2) dan " + "1.50, no el valor obtenido (15).");
        assertThat(finding(rule, of(Unit.RATE, "6.2", "2053", "33000000"))).isEmpty();
        assertThat(finding(rule, of(Unit.RATE, "7.2", "2053", "33000000"))).isPresent();
        assertThat(finding(rule, of(Unit.INDEX, "0.75", "3", "4"))).isEmpty();
        assertThat(finding(rule, of(Unit.INDEX, "75", "3", "4"))).isEmpty();
        assertThat(finding(rule, of(Unit.INDEX, "7.5", "3", "4"))).isPresent();
        assertThat(finding(rule, of(Unit.VARIATION_RATE, "-25", "75", "100"))).isEmpty();
        assertThat(finding(rule, of(Unit.VARIATION_RATE, "-25", "-25", "100"))).isEmpty();
        assertThat(finding(rule, of(Unit.VARIATION_RATE, "25", "75", "100"))).isPresent();
    }

    private static IndicatorFixture of(Unit unit, String value, String numerator, String denominator) {
        return anIndicator().measuredIn(unit).obtained(YEAR, value, numerator, denominator);
    }

    @Test
    void percentageWithoutItsParts() {
        QualityRule rule = new PercentageWithoutItsParts();

        assertThat(finding(rule, percentage("18.30%", "23", "")))
                .hasValueSatisfying(message -> assertThat(message).contains("sin su denominador:"));
        assertThat(finding(rule, percentage("2.26%")))
                .hasValueSatisfying(message -> assertThat(message).contains("sin su numerador y su denominador"));
        assertThat(finding(rule, percentage("100%", "236", "236"))).isEmpty();
        assertThat(finding(rule, anIndicator().obtained("5"))).isEmpty();
    }

    @Test
    void partsWithoutValue() {
        QualityRule rule = new PartsWithoutValue();

        assertThat(finding(rule, percentage("", "5", "6"))).isPresent();
        assertThat(finding(rule, percentage("50%", "3", "6"))).isEmpty();
        assertThat(finding(rule, anIndicator())).isEmpty();
    }

    @Test
    void zeroWithoutEvidence() {
        QualityRule rule = new ZeroWithoutEvidence();

        assertThat(finding(rule, percentage("0%", "0", ""))).isPresent();
        assertThat(finding(rule, percentage("0%", "0", "12"))).isEmpty();
        assertThat(finding(rule, percentage("ND"))).isEmpty();
    }

    @Test
    void valueMissingForItsTarget() {
        QualityRule rule = new ValueMissingForItsTarget();

        assertThat(finding(rule, anIndicator().to("5").obtained("ND"))).isPresent();
        assertThat(finding(rule, anIndicator().to("5"))).isPresent();
        assertThat(finding(rule, anIndicator().to("5").obtained("0"))).isEmpty();
        assertThat(finding(rule, anIndicator())).isEmpty();
    }

    @Test
    void baselineMissing() {
        QualityRule rule = new BaselineMissing();

        assertThat(finding(rule, anIndicator().from("ND").to("5"))).isPresent();
        assertThat(finding(rule, anIndicator().to("5"))).isPresent();
        assertThat(finding(rule, anIndicator().from("0").to("5"))).isEmpty();
        assertThat(finding(rule, anIndicator())).isEmpty();
    }

    @Test
    void obligatoryFieldEmpty() {
        QualityRule rule = new ObligatoryFieldEmpty(formula);

        assertThat(finding(rule, anIndicator().withoutDirection().to("6")))
                .contains("La ficha no indica: sentido (se asume ascendente).");
        assertThat(finding(rule, anIndicator().withoutDirection())).isEmpty();
        assertThat(finding(rule, anIndicator().to("6"))).isEmpty();
    }

    @Test
    void targetOffScale() {
        QualityRule rule = new TargetOffScale(settings.quality(), formula);

        assertThat(finding(rule, anIndicator().to("1.25%").obtained("78%")))
                .contains("El avance tipo 1 (6240.0 %) está fuera de escala: revise la meta o el valor obtenido.");
        assertThat(finding(rule, anIndicator().to("10").obtained("50"))).isEmpty();
    }

    @Test
    void unstableType2() {
        QualityRule rule = new UnstableType2(settings.quality());

        assertThat(finding(rule, anIndicator().from("61.86%").to("63.36%"))).isPresent();
        assertThat(finding(rule, anIndicator().from("10").to("11"))).isEmpty();
        assertThat(finding(rule, anIndicator().from("0").to("1"))).isEmpty();
    }

    @Test
    void typesDisagree() {
        QualityRule rule = new TypesDisagree(formula);

        assertThat(finding(rule, anIndicator().from("61.86%").to("63.36%").obtained("60.5%")))
                .contains("El avance tipo 1 (95.5 %, ALTO) y el tipo 2 (-90.7 %, BAJO) no concuerdan.");
        assertThat(finding(rule, anIndicator().from("50").to("80").obtained("100")))
                .isEmpty();
        assertThat(finding(rule, anIndicator().to("80").obtained("100"))).isEmpty();
    }

    @Test
    void unreadableFigure() {
        assertThat(finding(new UnreadableFigure(), anIndicator().to("10%").obtained("9.5.5%")))
                .contains("La cifra «9.5.5%» no se puede leer como número y no se usa.");
        assertThat(finding(new UnreadableFigure(), anIndicator().to("10%").obtained("9%")))
                .isEmpty();
    }

    private static IndicatorFixture percentage(String value) {
        return percentage(value, "", "");
    }

    private static IndicatorFixture percentage(String value, String numerator, String denominator) {
        return anIndicator().measuredIn(Unit.PERCENTAGE).obtained(YEAR, value, numerator, denominator);
    }

    private Optional<String> finding(QualityRule rule, IndicatorFixture indicator) {
        return rule.finding(progress(indicator));
    }

    private IndicatorProgress progress(IndicatorFixture indicator) {
        Advance advance1 = formula.type1(indicator.sheet(), indicator.results(), YEAR);
        Advance advance2 = formula.type2(indicator.sheet(), indicator.results(), YEAR);
        return new IndicatorProgress(indicator.facts(), YEAR, advance1, advance2, formula.levelOf(advance1), List.of());
    }
}
