package pe.kuska.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares figures over HTTP with counts over the register's own tables ({@code statistics-count.sql}), and ends with 1 when
 * one differs. What is asked of a moment is asked as of it; what is asked now is asked again as of the moment it was answered for.
 */
public final class StatisticsCheck {

    private final Figures figures;
    private int questions;
    private int compared;
    private int differing;

    private StatisticsCheck(Options options) {
        figures = new Figures(options.get("at"), options.get("token"));
    }

    /**
     * Options: {@code --at URL --token T --counted FILE --moment T|now}, the file with the question, the values joined by
     * commas, how many are counted and how many were reported in each line.
     */
    public static void main(String[] arguments) throws Exception {
        Options options = new Options(arguments);
        StatisticsCheck check = new StatisticsCheck(options);
        Map<String, Map<String, String>> counted = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of(options.get("counted")))) {
            List<String> parts = List.of(line.split("\t", -1));
            counted.computeIfAbsent(parts.get(0), _ -> new TreeMap<>())
                    .put(parts.get(1), parts.get(2) + "/" + parts.get(3));
        }
        check.compare(counted, options.get("moment"));
        System.out.printf(
                "%d questions, %d figures compared, %d differ%n", check.questions, check.compared, check.differing);
        System.exit(check.differing == 0 && check.compared > 0 ? 0 : 1);
    }

    private void compare(Map<String, Map<String, String>> counted, String moment) throws IOException {
        for (Map.Entry<String, Map<String, String>> one : counted.entrySet()) {
            String question = one.getKey();
            if (!moment.equals("now")) {
                same(
                        question,
                        one.getValue(),
                        figures.answer(question + "&asOf=" + moment).counts());
                continue;
            }
            Figures.Answer answer = figures.answer(question);
            same(question, one.getValue(), answer.counts());
            same(
                    question,
                    answer.counts(),
                    figures.answer(question + "&asOf=" + answer.moment()).counts());
        }
    }

    private void same(String question, Map<String, String> expected, Map<String, String> told) {
        questions++;
        compared += expected.size();
        Map<String, String> all = new TreeMap<>(expected);
        all.putAll(told);
        for (String values : all.keySet()) {
            String one = expected.getOrDefault(values, "0/0");
            String other = told.getOrDefault(values, "0/0");
            if (!one.equals(other)) {
                differing++;
                System.err.println(question + " [" + values + "]: counted " + one + ", answered " + other);
            }
        }
    }
}
