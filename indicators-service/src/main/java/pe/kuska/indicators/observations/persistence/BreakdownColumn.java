package pe.kuska.indicators.observations.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.observations.domain.Breakdown;

/** Keeps a breakdown as JSON. */
@Converter(autoApply = true)
public class BreakdownColumn implements AttributeConverter<Breakdown, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(@Nullable Breakdown breakdown) {
        try {
            return JSON.writeValueAsString((breakdown == null ? Breakdown.NONE : breakdown).parts());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Breakdown convertToEntityAttribute(@Nullable String json) {
        if (json == null || json.equals("[]")) {
            return Breakdown.NONE;
        }
        try {
            return new Breakdown(JSON.readValue(json, new TypeReference<List<Breakdown.Part>>() {}));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
