package pe.kuska.registry.cases.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.cases.domain.Circumstances;

/** Circumstances in one column, empty for most cases: a plain registration costs nothing for them. */
@Converter(autoApply = true)
public class CircumstancesAsJson implements AttributeConverter<@Nullable Circumstances, @Nullable String> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_EMPTY)
            .build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Circumstances circumstances) {
        if (circumstances == null) {
            return null;
        }
        try {
            return JSON.writeValueAsString(circumstances);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("circumstances could not be written", e);
        }
    }

    @Override
    public @Nullable Circumstances convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return null;
        }
        try {
            return JSON.readValue(column, Circumstances.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("circumstances could not be read", e);
        }
    }
}
