package pe.kuska.registry.htcds.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The fields of the standard, in its order, with where their values come from.
 *
 * @param version of this profile
 * @param standard whose fields these are
 */
public record HtcdsProfile(String version, String standard, String description, List<HtcdsField> fields) {

    /** The column that tells people apart; the standard leaves it to the system that writes the file. */
    public static final String NUMBER = "prs_Id";

    public HtcdsProfile {
        fields = List.copyOf(fields);
    }

    /**
     * A row of the file.
     *
     * @param lost values of the register that it does not tell, with why
     */
    public record Row(Map<String, String> values, Map<String, Loss> lost) {}

    /** Why a value of the register is not in the file as it is. */
    public enum Loss {
        /** The standard has no field for it. */
        NO_FIELD,
        /** The standard knows it only in coarser terms. */
        COARSER
    }

    /** The columns of the file. */
    public List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(NUMBER));
        fields.forEach(field -> columns.add(field.field()));
        return columns;
    }

    /**
     * What the file says of somebody. What came by this standard goes out as it came, as long as it still means what the
     * register holds; where that was corrected since, and for whom it heard of otherwise, the register's own words count.
     *
     * @param kept what came by the standard, by field
     * @param settled the parts of which {@code kept} still says what the register holds
     */
    public Row row(String number, Map<String, String> kept, Set<String> settled, RegisterValues known) {
        boolean cameThisWay = fields.stream().anyMatch(field -> kept.containsKey(field.field()));
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Loss> lost = new TreeMap<>();
        values.put(NUMBER, number);
        for (HtcdsField field : fields) {
            boolean asItCame = cameThisWay
                    && field.part()
                            .map(part -> settled.contains(part) || !RegisterValues.isOfPerson(part))
                            .orElse(true);
            String value = asItCame
                    ? Objects.requireNonNullElse(kept.get(field.field()), "")
                    : Optional.ofNullable(field.from())
                            .map(known::of)
                            .map(field::written)
                            .orElse("");
            values.put(field.field(), value);
            if (!asItCame
                    && field.from() != null
                    && known.of(field.from()).stream().anyMatch(field::coarsens)) {
                lost.put(field.from(), Loss.COARSER);
            }
        }
        Set<String> told = fields.stream()
                .map(HtcdsField::from)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
        known.paths().stream()
                .filter(path -> !told.contains(path))
                .filter(path -> !cameThisWay || !settled.contains(RegisterValues.partOf(path)))
                .forEach(path -> lost.put(path, Loss.NO_FIELD));
        return new Row(values, lost);
    }
}
