package pe.kuska.indicators.progress.domain.quality;

import java.util.ArrayList;
import java.util.List;
import pe.kuska.indicators.catalogue.domain.EntryContent;
import pe.kuska.indicators.catalogue.domain.EntryKind;
import pe.kuska.indicators.catalogue.domain.Figure;
import pe.kuska.indicators.catalogue.domain.IndicatorSheet;
import pe.kuska.indicators.catalogue.domain.PolicyCatalogue;

/** An element whose official text, responsible entity or sheet has not been provided. */
final class SheetLeftOpen implements CatalogueRule {

    @Override
    public List<Marked> findings(AssessedCatalogue assessed) {
        PolicyCatalogue catalogue = assessed.catalogue();
        List<Marked> found = new ArrayList<>();
        for (EntryKind kind : EntryKind.values()) {
            for (String code : catalogue.codesOf(kind)) {
                List<String> open = open(catalogue.content(code), assessed.year());
                if (!open.isEmpty()) {
                    found.add(new Marked(code, "Pendiente de carga: " + String.join(", ", open) + "."));
                }
            }
        }
        return found;
    }

    private static List<String> open(EntryContent content, int year) {
        List<String> open = new ArrayList<>();
        if (content.pending()) {
            open.add("nombre oficial");
        }
        IndicatorSheet sheet = content.sheet();
        if (sheet == null) {
            return open;
        }
        if (content.responsible() == null) {
            open.add("responsable");
        }
        if (sheet.type() == null) {
            open.add("tipo");
        }
        boolean usedInAFormula = sheet.targetOf(year).isStated();
        if (sheet.direction() == null && !usedInAFormula) {
            open.add("sentido");
        }
        if (sheet.aggregation() == null && !usedInAFormula) {
            open.add("agregación");
        }
        if (sheet.unit() == null) {
            open.add("unidad");
        }
        if (sheet.targets().values().stream().noneMatch(Figure::isStated)) {
            open.add("metas");
        }
        return open;
    }
}
