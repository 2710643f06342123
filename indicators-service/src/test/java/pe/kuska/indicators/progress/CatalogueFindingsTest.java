package pe.kuska.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pe.kuska.indicators.catalogue.domain.PolicyCatalogue;
import pe.kuska.indicators.fixtures.ShippedPolicy;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.progress.domain.FormulaSettings;
import pe.kuska.indicators.progress.domain.IndicatorProgress;
import pe.kuska.indicators.progress.domain.PolicyAssessment;
import pe.kuska.indicators.progress.domain.PolicyFacts;
import pe.kuska.indicators.progress.domain.quality.AssessedCatalogue;
import pe.kuska.indicators.progress.domain.quality.CatalogueRules;
import pe.kuska.indicators.progress.domain.quality.QualityFinding;
import pe.kuska.indicators.progress.domain.quality.QualityRuleName;

/** The rules find by themselves the mistakes of the shipped catalogue; docs/catalogue-findings.md is what they find. */
class CatalogueFindingsTest {

    private static final Path WRITTEN = Path.of("../docs/catalogue-findings.md");
    private final List<QualityFinding> found = check(ShippedPolicy.catalogue(), ShippedPolicy.results());

    @Test
    void findsThePublishedMistakes() {
        assertThat(of(QualityRuleName.VALUE_OUTSIDE_ITS_UNIT)).contains("ISS.02.04.03.01", "ISS.02.05.02.01");
        assertThat(of(QualityRuleName.TARGET_OFF_SCALE))
                .contains("ISS.02.04.03.01", "ISS.02.05.02.01", "ISS.03.03.01.01");
        assertThat(of(QualityRuleName.PARTS_DO_NOT_GIVE_THE_VALUE)).contains("ISS.03.02.03.01");
        assertThat(of(QualityRuleName.TARGET_NOT_MONOTONOUS)).contains("IOP.03.02");
        assertThat(of(QualityRuleName.NAME_CONTRADICTS_SHEET)).contains("ISS.03.01.01.01", "ISS.03.02.01.01");
        assertThat(of(QualityRuleName.JUMP_AGAINST_DIRECTION)).contains("ISS.03.01.01.01", "ISS.03.02.04.01");
        assertThat(of(QualityRuleName.UNSTABLE_TYPE_2)).contains("ISS.02.05.01.01");
        assertThat(of(QualityRuleName.BASELINE_MISSING)).contains("IOP.03.01");
        assertThat(of(QualityRuleName.NODE_WITHOUT_CHILDREN)).contains("LN.01.02");
        assertThat(of(QualityRuleName.SAME_NUMBER_IN_DIFFERENT_MEASURES)).contains("IOP.02.03", "S19.I1");
        assertThat(of(QualityRuleName.SAME_MEASURE_WITH_DIFFERENT_DENOMINATORS))
                .contains("IOP.03.01", "ISS.03.04.01.01");
        assertThat(of(QualityRuleName.TERRITORY_AGAINST_UBIGEO)).contains("IOP.01.01", "S02");
        assertThat(of(QualityRuleName.COUNTING_UNIT_MIXED)).contains("ISS.03.03.01.01");
        assertThat(of(QualityRuleName.OBLIGATORY_FIELD_EMPTY)).contains("S07.I1");
    }

    @Test
    void everyFindingSaysWhyItMatters() {
        assertThat(found).allSatisfy(finding -> {
            assertThat(finding.message()).isNotBlank();
            assertThat(finding.rule().why()).endsWith(".");
        });
    }

    @Test
    void theWrittenAccountIsWhatTheRulesFind() throws IOException {
        String account = account();
        if (Boolean.getBoolean("kuska.update")) {
            Files.writeString(WRITTEN, account);
        }
        assertThat(account)
                .as("run this test with -Dkuska.update=true to accept the change")
                .isEqualTo(Files.readString(WRITTEN));
    }

    private List<String> of(QualityRuleName rule) {
        return found.stream()
                .filter(finding -> finding.rule() == rule)
                .map(QualityFinding::subject)
                .toList();
    }

    private static List<QualityFinding> check(
            PolicyCatalogue catalogue, Map<String, SortedMap<Integer, ObservedFigure>> results) {
        FormulaSettings settings = ShippedFormulas.ofPnftp();
        PolicyAssessment assessment = new PolicyAssessment(settings);
        List<IndicatorProgress> indicators = PolicyFacts.of(catalogue, results).indicators().stream()
                .map(facts -> assessment.assess(facts, 2023))
                .toList();
        return CatalogueRules.of(QualityVocabulary.read(), settings.quality())
                .check(new AssessedCatalogue(catalogue, indicators, 2023));
    }

    private String account() {
        StringBuilder account = new StringBuilder("""
                # Lo que las reglas de calidad encuentran en el catálogo de la PNFTP (2023)

                Esta página la escribe `CatalogueFindingsTest` con lo que las reglas encuentran en
                `indicators-service/src/main/resources/catalogues/pnftp_catalog.csv`, tal como se publicó. Una regla advierte y no
                cambia ninguna cifra; lo que encuentra se explica o se acepta, y sigue a la vista
                (`GET /api/indicators/v1/quality-findings?policy=PNFTP&year=2023`).

                """);
        account.append("| gravedad | regla | hallazgos |\n|---|---|---|\n");
        Map<QualityRuleName, List<QualityFinding>> byRule =
                found.stream().collect(Collectors.groupingBy(QualityFinding::rule, TreeMap::new, Collectors.toList()));
        byRule.forEach((rule, findings) -> account.append("| ")
                .append(severity(rule))
                .append(" | ")
                .append(rule.title())
                .append(" | ")
                .append(findings.size())
                .append(" |\n"));
        byRule.forEach((rule, findings) -> {
            account.append("\n## ")
                    .append(rule.title())
                    .append("\n\n")
                    .append(rule.why())
                    .append("\n\n");
            findings.forEach(finding -> account.append("- **")
                    .append(finding.subject())
                    .append("** ")
                    .append(finding.message())
                    .append('\n'));
        });
        String silent = Arrays.stream(QualityRuleName.values())
                .filter(rule -> !byRule.containsKey(rule))
                .map(QualityRuleName::title)
                .collect(Collectors.joining(" · "));
        return account.append("\n## Reglas que aquí no encuentran nada\n\n")
                .append(silent)
                .append(".\n")
                .toString();
    }

    private static String severity(QualityRuleName rule) {
        return switch (rule.severity()) {
            case ERROR -> "error";
            case WARNING -> "advertencia";
            case NOTICE -> "aviso";
        };
    }
}
