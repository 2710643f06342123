package pe.kuska.gateway.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.page.Page;

/// The rows a form about a case offers: those that are filled, and some to fill.
public record FactRows(List<Leg> legs, List<Leg> moreLegs, List<Row> establishments, List<Row> handOvers) {
    private static final int SPARE_LEGS = 2;
    private static final int ESTABLISHMENTS = 2;
    private static final int HAND_OVERS = 2;
    private static final List<String> STAGES = List.of("RECRUITMENT", "TRANSIT", "EXPLOITATION");

    /// A row by what the names of its fields begin with.
    public record Row(String field, String title) {
        public String name(String part) {
            return field + part;
        }
    }

    /// A place of the route; where the stage is given, it is not asked.
    public record Leg(String field, String title, @Nullable String stage) {
        public String name(String part) {
            return field + part;
        }
    }

    /// For a case that is new: one place for each part of the route, and more for who needs them.
    public static FactRows ofNewCase(Answers answers, CaseLabels labels, Page page) {
        CaseWords words = page.language().words(CaseWords.class);
        List<Leg> legs = IntStream.range(0, STAGES.size())
                .mapToObj(index -> new Leg(legField(index), labels.stage(STAGES.get(index)), STAGES.get(index)))
                .toList();
        int last = Math.max(answers.rows("route"), STAGES.size() + SPARE_LEGS);
        return new FactRows(
                legs, legs(STAGES.size(), last, words), establishments(answers, words), handOvers(answers, words));
    }

    /// For a case that is known: every place it has, as it has them.
    static FactRows ofKnownCase(Answers answers, Page page) {
        CaseWords words = page.language().words(CaseWords.class);
        int filled = answers.rows("route");
        return new FactRows(
                legs(0, filled, words),
                legs(filled, filled + SPARE_LEGS, words),
                establishments(answers, words),
                handOvers(answers, words));
    }

    private static List<Leg> legs(int first, int end, CaseWords words) {
        List<Leg> legs = new ArrayList<>();
        for (int index = first; index < end; index++) {
            legs.add(new Leg(legField(index), words.legNumber(index + 1), null));
        }
        return List.copyOf(legs);
    }

    private static String legField(int index) {
        return "route[" + index + "].";
    }

    private static List<Row> establishments(Answers answers, CaseWords words) {
        String list = "circumstances.establishments";
        return IntStream.range(0, Math.max(answers.rows(list) + 1, ESTABLISHMENTS))
                .mapToObj(index -> new Row(list + "[" + index + "].", words.establishment(index + 1)))
                .toList();
    }

    private static List<Row> handOvers(Answers answers, CaseWords words) {
        String list = "circumstances.operation.handedOver";
        return IntStream.range(0, Math.max(answers.rows(list) + 1, HAND_OVERS))
                .mapToObj(index -> new Row(list + "[" + index + "].", words.handOver(index + 1)))
                .toList();
    }
}
