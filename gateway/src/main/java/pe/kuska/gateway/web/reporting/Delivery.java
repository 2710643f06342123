package pe.kuska.gateway.web.reporting;

import java.util.List;
import java.util.Map;

/// How every entity stands with what it owes in a period.
public record Delivery(Period period, List<Entity> entities) {

    /// One entity and its light.
    public record Entity(
            String institution, String light, int total, int outstanding, int late, Map<String, Integer> byState) {

        public int delivered() {
            return total - outstanding;
        }

        /// The share delivered as a length between 0 and 100.
        public int barLength() {
            return total == 0 ? 0 : delivered() * 100 / total;
        }

        public int in(String state) {
            return byState.getOrDefault(state, 0);
        }

        public int toReview() {
            return in("SUBMITTED") + in("CORRECTED");
        }
    }

    public int total() {
        return entities.stream().mapToInt(Entity::total).sum();
    }

    public int delivered() {
        return entities.stream().mapToInt(Entity::delivered).sum();
    }

    public int toReview() {
        return entities.stream().mapToInt(Entity::toReview).sum();
    }

    public long with(String light) {
        return entities.stream().filter(entity -> entity.light().equals(light)).count();
    }
}
