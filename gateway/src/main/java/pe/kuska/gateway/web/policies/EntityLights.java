package pe.kuska.gateway.web.policies;

import java.util.List;
import java.util.Map;

/// The levels of the indicators each entity answers for.
public record EntityLights(String policy, int year, List<Entity> entities) {

    /// One entity, as the catalogue of the year names it.
    public record Entity(String responsible, int indicators, Map<String, Integer> levels) {

        public int at(String level) {
            return levels.getOrDefault(level, 0);
        }
    }
}
