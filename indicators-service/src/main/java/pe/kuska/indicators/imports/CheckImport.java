package pe.kuska.indicators.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import pe.kuska.indicators.catalogue.PolicyDeclarations;
import pe.kuska.indicators.catalogue.domain.CatalogueEntry;
import pe.kuska.indicators.catalogue.domain.EntryHistory;
import pe.kuska.indicators.catalogue.domain.EntryId;
import pe.kuska.indicators.catalogue.domain.EntryVersion;
import pe.kuska.indicators.catalogue.domain.Policy;
import pe.kuska.indicators.catalogue.domain.PolicyCatalogue;
import pe.kuska.indicators.catalogue.domain.PolicyDeclaration;
import pe.kuska.indicators.imports.domain.CatalogueReading;
import pe.kuska.indicators.imports.domain.CatalogueRow;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.progress.CheckCatalogue;
import pe.kuska.indicators.progress.FormulaVersions;
import pe.kuska.indicators.progress.domain.quality.QualityFinding;
import pe.kuska.platform.ids.Uuids;

/** Looks at a catalogue file as a whole before it counts: the same rules as later, over what the file lists. */
@ApplicationScoped
public class CheckImport {

    private final PolicyDeclarations declarations;
    private final FormulaVersions formulas;
    private final CheckCatalogue checkCatalogue;

    CheckImport(PolicyDeclarations declarations, FormulaVersions formulas, CheckCatalogue checkCatalogue) {
        this.declarations = declarations;
        this.formulas = formulas;
        this.checkCatalogue = checkCatalogue;
    }

    /** What looks wrong in the last year the file has results of; nothing for a policy without formulas. */
    List<QualityFinding> of(String policyCode, CatalogueReading reading, Instant recordedAt) {
        OptionalInt year = reading.taken().stream()
                .flatMap(row -> row.published().keySet().stream())
                .mapToInt(Integer::intValue)
                .max();
        Optional<PolicyDeclaration> declaration = declarations.find(policyCode);
        if (year.isEmpty()
                || declaration.isEmpty()
                || formulas.inForce(policyCode, recordedAt).isEmpty()) {
            return List.of();
        }
        List<EntryHistory> histories = reading.taken().stream()
                .map(row -> history(policyCode, row, recordedAt))
                .toList();
        Map<String, SortedMap<Integer, ObservedFigure>> results = new HashMap<>();
        reading.taken().forEach(row -> results.put(row.code(), results(row)));
        return checkCatalogue.check(
                PolicyCatalogue.latest(new Policy(declaration.get(), recordedAt), histories), results, year.getAsInt());
    }

    private static EntryHistory history(String policy, CatalogueRow row, Instant recordedAt) {
        EntryId id = new EntryId(policy, row.code());
        return new EntryHistory(
                new CatalogueEntry(id, row.content().kind(), row.row()),
                List.of(EntryVersion.first(Uuids.next(), id, null, recordedAt, row.content())));
    }

    private static SortedMap<Integer, ObservedFigure> results(CatalogueRow row) {
        SortedMap<Integer, ObservedFigure> results = new TreeMap<>();
        row.published()
                .forEach((year, printed) -> results.put(
                        year,
                        ObservedFigure.published(printed.obtained(), printed.numerator(), printed.denominator())));
        return results;
    }
}
