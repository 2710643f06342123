package pe.kuska.indicators.progress.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How many indicators are at each level, counted both ways: ND as low, as the ministry does, and ND apart. */
public record LevelCounts(Map<Level, Integer> noDataAsLow, Map<Level, Integer> noDataApart) {

    public static LevelCounts of(Collection<Level> levels) {
        Map<Level, Integer> apart = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            apart.put(level, Collections.frequency(levels, level));
        }
        Map<Level, Integer> asLow = new EnumMap<>(apart);
        asLow.remove(Level.ND);
        asLow.merge(Level.BAJO, Collections.frequency(levels, Level.ND), Integer::sum);
        return new LevelCounts(Collections.unmodifiableMap(asLow), Collections.unmodifiableMap(apart));
    }
}
