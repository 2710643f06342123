package pe.kuska.gateway.web.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a corrected case is sent as: a merge patch (RFC 7396) that names only what changed. What was taken out is sent
/// as null, and what no form asks for is not touched.
final class FactsPatch {
    private final Map<String, @Nullable Object> patch = new LinkedHashMap<>();

    private FactsPatch() {}

    static Map<String, @Nullable Object> between(CaseFacts before, CaseFacts after) {
        FactsPatch patch = new FactsPatch();
        patch.put("kind", before.kind(), after.kind());
        patch.put("receivedAt", before.receivedAt(), after.receivedAt());
        patch.put("crime", before.crime(), after.crime());
        patch.put("conducts", before.conducts(), after.conducts());
        patch.put("means", before.means(), after.means());
        patch.put("purposes", before.purposes(), after.purposes());
        patch.put("recruitment", before.recruitment(), after.recruitment());
        patch.put("place", before.place(), after.place());
        patch.put("route", before.route(), after.route());
        patch.put("references", before.references(), after.references());
        if (!Objects.equals(before.circumstances(), after.circumstances())) {
            patch.patch.put("circumstances", whole(after.circumstances()));
        }
        return patch.patch;
    }

    private void put(String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            patch.put(field, after);
        }
    }

    /// Every part by its name: a part that is left out of a patch would stay.
    private static @Nullable Map<String, @Nullable Object> whole(CaseFacts.@Nullable Circumstances told) {
        if (told == null) {
            return null;
        }
        Map<String, @Nullable Object> whole = new LinkedHashMap<>();
        whole.put("from", told.from());
        whole.put("until", told.until());
        whole.put("channel", told.channel());
        whole.put("otherCrimes", told.otherCrimes());
        whole.put("establishments", told.establishments());
        whole.put("operation", whole(told.operation()));
        whole.put("inspection", whole(told.inspection()));
        whole.put("techniques", told.techniques());
        whole.put("acknowledged", told.acknowledged());
        return whole;
    }

    private static @Nullable Map<String, @Nullable Object> whole(CaseFacts.@Nullable Operation told) {
        if (told == null) {
            return null;
        }
        Map<String, @Nullable Object> whole = new LinkedHashMap<>();
        whole.put("date", told.date());
        whole.put("institutions", told.institutions());
        whole.put("result", told.result());
        whole.put("rescued", told.rescued());
        whole.put("rescuedUnder18", told.rescuedUnder18());
        whole.put("detained", told.detained());
        whole.put("handedOver", told.handedOver());
        return whole;
    }

    private static @Nullable Map<String, @Nullable Object> whole(CaseFacts.@Nullable Inspection told) {
        if (told == null) {
            return null;
        }
        Map<String, @Nullable Object> whole = new LinkedHashMap<>();
        whole.put("authority", told.authority());
        whole.put("date", told.date());
        whole.put("record", told.record());
        whole.put("result", told.result());
        return whole;
    }

    /// One fact that is to change, as it is and as it will be.
    public record Change(String field, List<String> was, List<String> is) {}

    /// What the patch comes to, fact by fact.
    static List<Change> changes(CaseFacts before, CaseFacts after) {
        Map<String, List<String>> was = new LinkedHashMap<>();
        before.all().forEach(fact -> was.put(fact.field(), fact.values()));
        return after.all().stream()
                .filter(fact -> !fact.values().equals(was.get(fact.field())))
                .map(fact -> new Change(fact.field(), was.getOrDefault(fact.field(), List.of()), fact.values()))
                .toList();
    }
}
