package pe.kuska.registry.statistics.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.registry.statistics.domain.Figures.Count;
import pe.kuska.registry.statistics.domain.Reconciliation;

/** From what institutions reported to the persons there are. */
@Schema(name = "Reconciliation", description = "Por qué difieren los totales de un año, y cuántas personas son")
public record ReconciliationResponse(
        int year,
        Instant asOf,
        List<InstitutionResponse> institutions,
        long reported,
        long victimisations,
        long persons,
        List<ReasonResponse> reasons) {

    /** What one institution knows. */
    @Schema(name = "InstitutionTotals")
    public record InstitutionResponse(String institution, long reported, long victimisations, long persons) {}

    /** Why one number becomes another. */
    @Schema(name = "ReconciliationReason")
    public record ReasonResponse(String reason, long difference, String explanation) {}

    static ReconciliationResponse of(Reconciliation told) {
        Map<String, long[]> institutions = new TreeMap<>();
        told.victimisations().cells().forEach(cell -> {
            Count count = cell.count();
            institutions.put(cell.values().getFirst(), new long[] {count.reported(), count.counted(), 0});
        });
        told.persons()
                .cells()
                .forEach(cell -> institutions.computeIfAbsent(cell.values().getFirst(), _ -> new long[3])[2] =
                        cell.count().counted());
        List<InstitutionResponse> shown = new ArrayList<>();
        institutions.forEach(
                (code, counts) -> shown.add(new InstitutionResponse(code, counts[0], counts[1], counts[2])));
        return new ReconciliationResponse(
                told.year(),
                told.persons().asOf(),
                shown,
                told.reported(),
                told.victimisations().total().counted(),
                told.persons().total().counted(),
                List.of(
                        new ReasonResponse(
                                "REPEATED_IN_ONE_CASE",
                                told.repeatedInOneCase(),
                                "La misma persona figura más de una vez como víctima en un mismo caso."),
                        new ReasonResponse(
                                "IN_SEVERAL_CASES",
                                told.inSeveralCases(),
                                "La misma persona es víctima en varios casos, de una o de varias instituciones."),
                        new ReasonResponse(
                                "KNOWN_TO_SEVERAL_INSTITUTIONS",
                                told.knownToSeveralInstitutions(),
                                "De ellas, lo que sobra si se suman las personas de cada institución.")));
    }
}
