package pe.kuska.indicators.imports.domain;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns of a catalogue that repeat by year, such as {@code target_2023}; a file may bring any years. */
record YearColumns(SortedSet<Integer> targets, SortedSet<Integer> results) {

    static final String TARGET = "target_";
    static final String OBTAINED = "obtained_";
    static final String NUMERATOR = "numerator_";
    static final String DENOMINATOR = "denominator_";

    private static final Pattern YEARLY = Pattern.compile("(target_|obtained_|numerator_|denominator_)(20[0-9]{2})");

    static YearColumns of(Collection<String> header) {
        SortedSet<Integer> targets = new TreeSet<>();
        SortedSet<Integer> results = new TreeSet<>();
        for (String column : header) {
            Matcher yearly = YEARLY.matcher(column);
            if (yearly.matches()) {
                (yearly.group(1).equals(TARGET) ? targets : results).add(Integer.valueOf(yearly.group(2)));
            }
        }
        return new YearColumns(targets, results);
    }

    static boolean isYearly(String column) {
        return YEARLY.matcher(column).matches();
    }
}
