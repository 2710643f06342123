package pe.kuska.indicators.activity.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.activity.CountEvents.Counts;

/** A year's events, counted. */
@Schema(name = "EventCounts", description = "Eventos recibidos en un año, por tipo, institución y mes")
public record EventCountsResponse(
        int year,
        @Schema(description = "Qué se cuenta en «count»") String countingUnit,
        List<Count> counts,

        @Schema(description = "Personas distintas del año por tipo de evento, según la identidad vigente")
        List<People> people) {

    /** How many events of a type an institution caused in a month. */
    @Schema(name = "EventCount")
    public record Count(
            String type,
            @Nullable String institution,
            int month,
            long count,

            @Schema(
                    description =
                            "Personas distintas de quienes tratan, según la identidad vigente; no se suman entre meses")
            @Nullable
            Integer people) {}

    /** How many different people the events of a type were about. */
    @Schema(name = "EventPeople")
    public record People(String type, int people) {}

    static EventCountsResponse from(int year, Counts counts) {
        return new EventCountsResponse(
                year,
                "EVENT",
                counts.counts().stream()
                        .map(count -> new Count(
                                count.events().type(),
                                count.events().institution(),
                                count.events().month(),
                                count.events().count(),
                                count.people().orElse(null)))
                        .toList(),
                counts.peopleByType().entrySet().stream()
                        .map(type -> new People(type.getKey(), type.getValue()))
                        .toList());
    }
}
