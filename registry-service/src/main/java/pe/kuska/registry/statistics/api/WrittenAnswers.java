package pe.kuska.registry.statistics.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.function.Supplier;
import pe.kuska.registry.statistics.ReadStatistics;
import pe.kuska.registry.statistics.StatisticsConfig;
import pe.kuska.registry.statistics.domain.StatisticsQuery;

/**
 * Answers as they were written, for as long as the figures are of the same moment: nothing else changes them. A breakdown may be
 * ten thousand figures long, and most are asked more often than a case is registered.
 */
@ApplicationScoped
class WrittenAnswers {

    private final ReadStatistics readStatistics;
    private final ObjectMapper json;
    private final Cache<Asked, Written> kept;

    WrittenAnswers(ReadStatistics readStatistics, ObjectMapper json, StatisticsConfig config) {
        this.readStatistics = readStatistics;
        this.json = json;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(config.answersKept().asLongValue())
                .weigher((Asked asked, Written written) -> written.json().length)
                .build();
    }

    /** What was asked, and how it was answered: not everybody sees the same. */
    private record Asked(StatisticsQuery query, boolean isProtected) {}

    private record Written(Instant moment, byte[] json) {}

    /** The answer as JSON: one that is kept, if it is still true, or a new one. */
    byte[] of(StatisticsQuery query, boolean isProtected, Supplier<StatisticsResponse> answer) {
        if (query.standardBreakdown().isEmpty()) {
            return write(answer.get());
        }
        Asked asked = new Asked(query, isProtected);
        Written before = kept.getIfPresent(asked);
        if (before != null && before.moment().equals(readStatistics.putTogetherAt())) {
            return before.json();
        }
        StatisticsResponse now = answer.get();
        Written written = new Written(now.asOf(), write(now));
        kept.put(asked, written);
        return written.json();
    }

    private byte[] write(StatisticsResponse answer) {
        try {
            return json.writeValueAsBytes(answer);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("figures could not be written", unwritable);
        }
    }
}
