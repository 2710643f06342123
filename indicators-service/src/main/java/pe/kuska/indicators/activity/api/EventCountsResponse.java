package pe.kuska.indicators.activity.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.activity.persistence.EventCount;

/** A year's events, counted. */
@Schema(name = "EventCounts", description = "Eventos recibidos en un año, por tipo, institución y mes")
public record EventCountsResponse(
        int year, @Schema(description = "Qué se cuenta") String countingUnit, List<Count> counts) {

    /** How many events of a type an institution caused in a month. */
    @Schema(name = "EventCount")
    public record Count(String type, @Nullable String institution, int month, long count) {}

    static EventCountsResponse from(int year, List<EventCount> counts) {
        return new EventCountsResponse(
                year,
                "EVENT",
                counts.stream()
                        .map(count -> new Count(count.type(), count.institution(), count.month(), count.count()))
                        .toList());
    }
}
