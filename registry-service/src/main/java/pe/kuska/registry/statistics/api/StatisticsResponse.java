package pe.kuska.registry.statistics.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.statistics.ReadStatistics.Answer;
import pe.kuska.registry.statistics.domain.CountingUnit;
import pe.kuska.registry.statistics.domain.Dimension;
import pe.kuska.registry.statistics.domain.Figures.Cell;
import pe.kuska.registry.statistics.domain.Figures.Count;

/** Figures with what they count. */
@Schema(name = "Statistics", description = "Cifras con su unidad de conteo; asOf las reproduce tal cual")
public record StatisticsResponse(
        CountingUnit unit,
        List<Dimension> by,
        @Nullable Integer year,

        @Schema(description = "El momento que, pedido como asOf, da otra vez las mismas cifras")
        Instant asOf,

        @Schema(description = "Si se ocultan celdas pequeñas y las que las revelarían")
        boolean isProtected,

        CountResponse total,
        List<CellResponse> cells,
        List<String> notes) {

    /** A number in its two ways of counting; none if it is not shown. */
    @Schema(name = "StatisticsCount")
    public record CountResponse(
            @Schema(description = "Sin repeticiones") @Nullable
            Long counted,

            @Schema(description = "Como lo reportaron las instituciones, con repeticiones") @Nullable
            Long reported) {

        static CountResponse of(Count count, boolean hidden) {
            return hidden ? new CountResponse(null, null) : new CountResponse(count.counted(), count.reported());
        }
    }

    /** A part of the whole. */
    @Schema(name = "StatisticsCell")
    public record CellResponse(
            List<String> values,
            @Nullable Long counted,
            @Nullable Long reported,
            boolean suppressed) {}

    static StatisticsResponse of(Answer answer) {
        List<CellResponse> cells = new ArrayList<>();
        Set<List<String>> told = new HashSet<>();
        for (Cell cell : answer.figures().cells()) {
            boolean hidden = answer.hidden().hides(cell.values());
            told.add(cell.values());
            cells.add(new CellResponse(
                    cell.values(),
                    hidden ? null : cell.count().counted(),
                    hidden ? null : cell.count().reported(),
                    hidden));
        }
        // A hidden cell may be an empty one: it is listed as hidden too, or its absence would tell.
        List<CellResponse> empty = answer.hidden().cells().stream()
                .filter(values -> !told.contains(values))
                .map(values -> new CellResponse(values, null, null, true))
                .toList();
        if (!empty.isEmpty()) {
            cells.addAll(empty);
            cells.sort(Comparator.comparing(cell -> String.join("\n", cell.values())));
        }
        return new StatisticsResponse(
                answer.query().unit(),
                answer.query().by(),
                answer.query().year(),
                answer.figures().asOf(),
                answer.isProtected(),
                CountResponse.of(answer.figures().total(), answer.hidden().total()),
                answer.hidden().total() ? List.of() : cells,
                notes(answer));
    }

    private static List<String> notes(Answer answer) {
        List<String> notes = new ArrayList<>();
        notes.add(answer.query().unit().explanation());
        if (answer.query().unit().reportedAs().isPresent()) {
            notes.add("«counted» es sin repeticiones; «reported» suma lo que registró cada institución.");
        }
        if (answer.query().by().stream().anyMatch(Dimension::hasSeveral)) {
            notes.add("Un caso puede tener varias finalidades: las partes pueden sumar más que el total.");
        }
        boolean eachOnce =
                answer.query().unit() == CountingUnit.PERSON || answer.query().unit() == CountingUnit.SUSPECT;
        if (eachOnce && !answer.query().by().isEmpty()) {
            notes.add(
                    "Una persona figura en cada parte en que la registró alguna fuente: las partes pueden sumar más que el total.");
        }
        if (answer.query().year() == null && answer.query().isByYear()) {
            notes.add("El total de todos los años cuenta una vez a quien figura en varios.");
        }
        if (answer.isProtected()) {
            notes.add("Se ocultan las cifras pequeñas y las que permitirían deducirlas.");
        }
        return notes;
    }
}
