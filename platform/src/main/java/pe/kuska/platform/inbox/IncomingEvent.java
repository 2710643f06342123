package pe.kuska.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.time.Instant;
import java.util.UUID;

/**
 * An event of another service, as its handler sees it.
 *
 * @param topic bare topic name
 * @param data the payload; each consumer reads what it knows and ignores the rest
 */
public record IncomingEvent(
        UUID id, String topic, String key, String type, String source, Instant occurredAt, JsonNode data) {

    private static final ObjectReader READER = new ObjectMapper()
            .findAndRegisterModules()
            .readerFor(Object.class)
            .without(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /**
     * The payload as the consumer's own record.
     *
     * @throws UnreadableEvent if it does not have that shape
     */
    public <T> T dataAs(Class<T> type) {
        try {
            return READER.forType(type).treeToValue(data, type);
        } catch (JsonProcessingException e) {
            throw new UnreadableEvent(e);
        }
    }
}
