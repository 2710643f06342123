package pe.kuska.indicators.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import pe.kuska.indicators.catalogue.RecordCatalogue;
import pe.kuska.indicators.catalogue.domain.IndicatorSheet;
import pe.kuska.indicators.catalogue.domain.PolicyCatalogue;
import pe.kuska.indicators.imports.domain.CatalogueReading;
import pe.kuska.indicators.imports.domain.CatalogueRow;
import pe.kuska.indicators.observations.ReadObservations;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.progress.CheckCatalogue;
import pe.kuska.indicators.progress.FormulaVersions;
import pe.kuska.indicators.progress.domain.quality.QualityFinding;
import pe.kuska.platform.time.PeruTime;

/**
 * Looks at the whole catalogue as a file leaves it, or would: the same rules as later, over all elements, in every year of
 * which the file says a target or a result.
 */
@ApplicationScoped
public class CheckImport {

    private final FormulaVersions formulas;
    private final ReadObservations readObservations;
    private final CheckCatalogue checkCatalogue;

    CheckImport(FormulaVersions formulas, ReadObservations readObservations, CheckCatalogue checkCatalogue) {
        this.formulas = formulas;
        this.readObservations = readObservations;
        this.checkCatalogue = checkCatalogue;
    }

    /** What looks wrong, each once, in the last year in which it does; nothing for a policy without formulas. */
    List<QualityFinding> of(RecordCatalogue.Outcome recorded, CatalogueReading reading, Instant recordedAt) {
        String policy = recorded.policy().code();
        if (formulas.inForce(policy, recordedAt).isEmpty()) {
            return List.of();
        }
        Map<String, SortedMap<Integer, ObservedFigure>> results = results(policy, reading, recordedAt);
        Map<List<Object>, QualityFinding> last = new LinkedHashMap<>();
        for (int year : years(reading, recordedAt)) {
            checkCatalogue
                    .check(PolicyCatalogue.governing(recorded.policy(), recorded.histories(), year), results, year)
                    .forEach(found -> last.put(List.of(found.rule(), found.subject(), found.message()), found));
        }
        List<QualityFinding> findings = new ArrayList<>(last.values());
        findings.sort(Comparator.comparing(QualityFinding::subject)
                .thenComparing(QualityFinding::rule)
                .thenComparing(QualityFinding::year));
        return findings;
    }

    private static SortedSet<Integer> years(CatalogueReading reading, Instant recordedAt) {
        SortedSet<Integer> years = new TreeSet<>();
        for (CatalogueRow row : reading.taken()) {
            years.addAll(row.published().keySet());
            IndicatorSheet sheet = row.content().sheet();
            if (sheet != null) {
                years.addAll(sheet.targets().keySet());
            }
        }
        if (years.isEmpty()) {
            years.add(LocalDate.ofInstant(recordedAt, PeruTime.ZONE).getYear());
        }
        return years;
    }

    private Map<String, SortedMap<Integer, ObservedFigure>> results(
            String policy, CatalogueReading reading, Instant recordedAt) {
        Map<String, SortedMap<Integer, ObservedFigure>> results =
                new HashMap<>(readObservations.ofPolicy(policy, recordedAt));
        for (CatalogueRow row : reading.taken()) {
            SortedMap<Integer, ObservedFigure> ofIndicator =
                    new TreeMap<>(results.getOrDefault(row.code(), new TreeMap<>()));
            row.published()
                    .forEach((year, printed) -> ofIndicator.put(
                            year,
                            ObservedFigure.published(printed.obtained(), printed.numerator(), printed.denominator())));
            results.put(row.code(), ofIndicator);
        }
        return results;
    }
}
