package pe.kuska.gateway.web.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of the list of cases.
public record CaseList(@Nullable List<Item> items, @Nullable String next) {

    public record Item(
            String code,
            @Nullable String kind,
            @Nullable Instant receivedAt,
            @Nullable Source source,
            @Nullable String institution,
            @Nullable List<Participation> persons) {
        public int personCount() {
            return persons == null ? 0 : persons.size();
        }
    }

    public record Participation(String personCode) {}

    public record Source(@Nullable String system, @Nullable String recordId) {}

    public List<Item> cases() {
        return items == null ? List.of() : items;
    }
}
