package pe.kuska.indicators.opendata.api;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.opendata.domain.PublishedValue;
import pe.kuska.indicators.progress.domain.Level;

/** How each entity's indicators are doing. */
@Schema(name = "EntityLights")
public record EntityLightsResponse(String policy, int year, List<EntityLight> entities) {

    /** An entity, with how many of its indicators are at each level. */
    @Schema(name = "EntityLight")
    public record EntityLight(String responsible, int indicators, Map<Level, Integer> levels) {}

    static EntityLightsResponse from(String policy, int year, List<PublishedValue> values) {
        Map<String, Map<Level, Integer>> entities = new TreeMap<>();
        for (PublishedValue value : values) {
            String responsible = value.responsible();
            entities.computeIfAbsent(
                            responsible == null ? "pendiente de carga" : responsible, _ -> new EnumMap<>(Level.class))
                    .merge(value.level(), 1, Integer::sum);
        }
        return new EntityLightsResponse(
                policy,
                year,
                entities.entrySet().stream()
                        .map(entity -> new EntityLight(
                                entity.getKey(),
                                entity.getValue().values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum(),
                                entity.getValue()))
                        .toList());
    }
}
