package pe.kuska.tracking.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The directory of institutions and their units, and which of them can be sent a person. */
@ApplicationScoped
public class Units {

    private record Key(String institution, @Nullable String unit) {}

    private record Entry(String name, boolean receivesReferrals, Validity validity) {}

    private final Map<Key, Entry> entries = new HashMap<>();

    public Units() {
        for (var row : ReferenceFile.read("units.csv")) {
            Key key = new Key(
                    row.getField("institution"),
                    ReferenceFile.optional(row, "unit").orElse(null));
            boolean receives = row.getField("receives_referrals").equals("yes");
            if (entries.put(key, new Entry(row.getField("name"), receives, Validity.of(row))) != null) {
                throw new IllegalStateException("unit twice: " + key);
            }
        }
    }

    /** Whether an institution is in the directory on a day. */
    public boolean hasInstitution(String institution, LocalDate on) {
        return entries.entrySet().stream()
                .anyMatch(entry -> entry.getKey().institution().equals(institution)
                        && entry.getValue().validity().includes(on));
    }

    /** Whether a person can be referred to a unit on a day. */
    public boolean canReceive(String institution, @Nullable String unit, LocalDate on) {
        Entry entry = entries.get(new Key(institution, unit));
        return entry != null && entry.receivesReferrals() && entry.validity().includes(on);
    }

    /** Whether a unit is in the directory on a day. */
    public boolean isUnit(String institution, @Nullable String unit, LocalDate on) {
        Entry entry = entries.get(new Key(institution, unit));
        return unit != null && entry != null && entry.validity().includes(on);
    }

    /** What a unit is called in Spanish; its institution's name if the unit is not in the directory. */
    public String name(String institution, @Nullable String unit) {
        return Optional.ofNullable(entries.get(new Key(institution, unit)))
                .or(() -> Optional.ofNullable(entries.get(new Key(institution, null))))
                .map(Entry::name)
                .orElse(unit == null ? institution : institution + " (" + unit + ")");
    }
}
