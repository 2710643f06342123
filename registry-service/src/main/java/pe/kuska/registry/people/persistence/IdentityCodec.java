package pe.kuska.registry.people.persistence;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.DateTimeException;
import pe.kuska.registry.people.domain.Identity;

/** The written form of an identity inside the seal; older forms stay readable, whatever the API's JSON becomes. */
final class IdentityCodec {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private IdentityCodec() {}

    static byte[] write(Identity identity) {
        try {
            return JSON.writeValueAsBytes(identity);
        } catch (JsonProcessingException unwritable) {
            // Its message may quote the identity: it is not passed on.
            throw new IllegalStateException("an identity could not be written");
        }
    }

    static Identity read(byte[] written) {
        try (JsonParser json = JSON.createParser(written)) {
            return new IdentityReader(json).identity();
        } catch (IOException | IllegalArgumentException | DateTimeException unreadable) {
            throw new IllegalStateException("a sealed identity could not be read");
        }
    }
}
