package pe.kuska.indicators.progress.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.kuska.indicators.fixtures.IndicatorFixture.anIndicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import pe.kuska.indicators.catalogue.domain.Unit;
import pe.kuska.indicators.observations.domain.Breakdown;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.progress.ShippedFormulas;
import pe.kuska.indicators.progress.domain.AdvanceFormula;
import pe.kuska.indicators.progress.domain.FormulaSettings;
import pe.kuska.indicators.progress.domain.IndicatorFacts;
import pe.kuska.indicators.progress.domain.IndicatorProgress;
import pe.kuska.indicators.progress.domain.PolicyAssessment;

class NewQualityRulesTest {

    private final FormulaSettings settings = ShippedFormulas.ofPnftp();
    private final AdvanceFormula formula = new AdvanceFormula(settings);
    private final PolicyAssessment assessment = new PolicyAssessment(settings);

    @Test
    void partsOfABreakdownAddUpToTheResult() {
        Breakdown sexes = new Breakdown(List.of(
                new Breakdown.Part("sexo", "MUJER", new BigDecimal(8)),
                new Breakdown.Part("sexo", "HOMBRE", new BigDecimal(3))));

        assertThat(finding(new BreakdownDoesNotAddUp(), brokenDown("12", sexes)))
                .contains("La desagregación por sexo suma 11, no 12.");
        assertThat(finding(new BreakdownDoesNotAddUp(), brokenDown("11", sexes)))
                .isEmpty();
    }

    @Test
    void targetsGoOneWay() {
        QualityRule rule = new TargetNotMonotonous(formula);

        assertThat(finding(rule, anIndicator().to(2021, "20%").to(2022, "10%").facts()))
                .contains("La meta de 2022 (10.0 %) retrocede frente a la de 2021 (20.0 %).");
        assertThat(finding(rule, anIndicator().from("30").to(2021, "20").facts()))
                .isPresent();
        assertThat(finding(
                        rule,
                        anIndicator().descending().to(2021, "20").to(2022, "10").facts()))
                .isEmpty();
        assertThat(finding(
                        rule,
                        anIndicator().descending().to(2021, "10").to(2022, "20").facts()))
                .isPresent();
        assertThat(finding(
                        rule,
                        anIndicator()
                                .to(2021, "10")
                                .to(2022, "ND")
                                .to(2023, "10")
                                .facts()))
                .isEmpty();
    }

    @Test
    void aTargetPassedTwiceIsTooShort() {
        QualityRule rule = new TargetOffScale(settings.quality(), formula);

        assertThat(finding(
                        rule,
                        anIndicator()
                                .to(2022, "10")
                                .to(2023, "10")
                                .obtained(2022, "16")
                                .obtained(2023, "17")
                                .facts()))
                .isPresent();
        assertThat(finding(
                        rule,
                        anIndicator()
                                .to(2022, "10")
                                .to(2023, "10")
                                .obtained(2022, "14")
                                .obtained(2023, "17")
                                .facts()))
                .isEmpty();
    }

    @Test
    void losingMoreThanHalfIsAJump() {
        QualityRule rule = new JumpAgainstDirection(settings.quality(), formula);

        assertThat(finding(
                        rule,
                        anIndicator().obtained(2022, "19").obtained(2023, "6").facts()))
                .isPresent();
        assertThat(finding(
                        rule,
                        anIndicator().obtained(2022, "12").obtained(2023, "6").facts()))
                .isEmpty();
        assertThat(finding(
                        rule,
                        anIndicator()
                                .descending()
                                .obtained(2022, "10")
                                .obtained(2023, "16")
                                .facts()))
                .isPresent();
        assertThat(finding(
                        rule,
                        anIndicator().obtained(2022, "ND").obtained(2023, "6").facts()))
                .isEmpty();
        assertThat(finding(
                        rule,
                        anIndicator()
                                .descending()
                                .obtained(2022, "0")
                                .obtained(2023, "3")
                                .facts()))
                .isPresent();
        assertThat(finding(
                        rule,
                        anIndicator().obtained(2022, "0").obtained(2023, "3").facts()))
                .isEmpty();
    }

    @Test
    void wordsFollowTheFigure() {
        TextContradictsFigure rule = new TextContradictsFigure();
        IndicatorProgress half = assessment.assess(
                anIndicator()
                        .measuredIn(Unit.PERCENTAGE)
                        .to("10%")
                        .obtained("5%")
                        .facts(),
                2023);

        assertThat(rule.finding(half, "Se alcanzó la meta.")).isPresent();
        assertThat(rule.finding(half, "No se alcanzó la meta.")).isEmpty();
        assertThat(rule.finding(half, "Se llegó al 7% de los distritos."))
                .contains("El texto menciona 7 %, que no es el valor reportado (5.0 %).");
        assertThat(rule.finding(half, "Se llegó al 5 %, la mitad de lo previsto."))
                .isEmpty();
        assertThat(rule.finding(half, "El avance fue de 50%.")).isEmpty();
    }

    @Test
    void aYearOfOneHalfSaysSo() {
        IndicatorFacts facts = anIndicator().facts();
        SortedMap<Integer, ObservedFigure> half = new TreeMap<>();
        half.put(2023, anIndicator().obtained("5").facts().observedIn(2023).restingOn("2023S1"));

        assertThat(finding(new YearNotComplete(), facts.observing(half))).isPresent();
        half.put(2023, anIndicator().obtained("5").facts().observedIn(2023).restingOn("2023S1+2023S2"));
        assertThat(finding(new YearNotComplete(), facts.observing(half))).isEmpty();
    }

    private IndicatorFacts brokenDown(String value, Breakdown breakdown) {
        SortedMap<Integer, ObservedFigure> results = new TreeMap<>();
        results.put(2023, anIndicator().obtained(value).facts().observedIn(2023).brokenDownBy(breakdown));
        return anIndicator().facts().observing(results);
    }

    private Optional<String> finding(QualityRule rule, IndicatorFacts facts) {
        return rule.finding(assessment.assess(facts, 2023));
    }
}
