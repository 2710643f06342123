package pe.kuska.indicators.progress.domain.quality;

import java.util.ArrayList;
import java.util.List;
import pe.kuska.indicators.catalogue.domain.EntryKind;
import pe.kuska.indicators.catalogue.domain.PolicyCatalogue;

/** Something in the tree that nothing hangs from, so that nobody measures what it promises. */
final class NodeWithoutChildren implements CatalogueRule {

    @Override
    public List<Marked> findings(AssessedCatalogue assessed) {
        PolicyCatalogue catalogue = assessed.catalogue();
        List<Marked> found = new ArrayList<>();
        for (EntryKind kind : List.of(EntryKind.OBJECTIVE, EntryKind.GUIDELINE, EntryKind.SERVICE)) {
            for (String code : catalogue.codesOf(kind)) {
                if (catalogue.childrenOf(code).isEmpty()) {
                    found.add(new Marked(code, "No tiene " + expected(kind) + "."));
                }
            }
        }
        return found;
    }

    private static String expected(EntryKind kind) {
        return switch (kind) {
            case OBJECTIVE -> "lineamientos, servicios ni indicadores";
            case GUIDELINE -> "ningún servicio";
            case SERVICE -> "ningún indicador";
            case OBJECTIVE_INDICATOR, SERVICE_INDICATOR -> "nada";
        };
    }
}
