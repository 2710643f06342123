package pe.kuska.registry.htcds.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import pe.kuska.registry.htcds.domain.HtcdsProfile.Loss;

/**
 * What a file told and what it could not, in numbers.
 *
 * @param people rows of the file
 * @param filled how many rows fill a field of the standard
 * @param lost how many people have a value of the register that the file does not tell as it is
 * @param leftOut people who are neither victims nor suspects, by role: the standard has no place for them
 */
public record ExportReport(
        String profileVersion,
        long people,
        Map<String, Long> filled,
        Map<String, LostValues> lost,
        Map<String, Long> leftOut) {

    /** How often a value was lost, and why. */
    public record LostValues(Loss why, long people) {}

    /** Counts while the file is written. */
    public static final class Count {

        private final Map<String, Long> filled = new LinkedHashMap<>();
        private final Map<String, LostValues> lost = new TreeMap<>();
        private long people;

        public void add(HtcdsProfile.Row row) {
            people++;
            row.values().forEach((field, value) -> {
                if (!value.isEmpty()) {
                    filled.merge(field, 1L, Long::sum);
                }
            });
            row.lost()
                    .forEach((path, why) -> lost.merge(
                            path,
                            new LostValues(why, 1),
                            (before, one) -> new LostValues(why, before.people() + one.people())));
        }

        public ExportReport report(String profileVersion, Map<String, Long> leftOut) {
            return new ExportReport(profileVersion, people, filled, lost, leftOut);
        }
    }
}
