package pe.kuska.registry.feed.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.registry.feed.domain.FedEvent;
import pe.kuska.registry.feed.domain.FeedPart;

/** A part of the feed. */
@Schema(name = "EventFeed")
public record FeedResponse(
        List<EventResponse> items,

        @Schema(description = "Por donde seguir; guárdelo cuando haya aplicado los eventos")
        String cursor,

        @Schema(description = "Dirección de lo que sigue") String next,

        @Schema(description = "Si puede haber más ahora mismo, aunque items esté vacío")
        boolean more) {

    /** An event in the JSON form of CloudEvents 1.0. */
    @Schema(name = "FeedEvent", description = "CloudEvents 1.0; data según asyncapi.yaml")
    public record EventResponse(
            String specversion,
            UUID id,
            String source,
            String type,

            @Schema(description = "Código del caso o CUV; el orden se guarda por cada uno")
            String subject,

            Instant time,
            String datacontenttype,

            @Schema(description = "El lugar de este evento: seguir después de él")
            String cursor,

            @JsonRawValue @Schema(type = SchemaType.OBJECT) String data) {

        public static EventResponse of(FedEvent event) {
            return new EventResponse(
                    "1.0",
                    event.id(),
                    "/registry-service",
                    event.type(),
                    event.key(),
                    event.occurredAt(),
                    "application/json",
                    event.place().toString(),
                    event.data());
        }
    }

    static FeedResponse of(FeedPart part, String address) {
        return new FeedResponse(
                part.events().stream().map(EventResponse::of).toList(),
                part.next().toString(),
                address + "?after=" + part.next(),
                part.more());
    }
}
