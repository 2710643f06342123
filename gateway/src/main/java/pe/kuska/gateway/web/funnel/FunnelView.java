package pe.kuska.gateway.web.funnel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareCodes;
import pe.kuska.gateway.web.care.CareDesk;

/// The funnel laid out: one bar for each step, as wide as the people who reached it, and the same in a table.
///
/// @param height of the picture, whose width is [#WIDTH]
/// @param withheld whether something is not shown because it is of so few people
public record FunnelView(List<Row> rows, int height, String asOf, boolean empty, boolean withheld) {
    public static final int WIDTH = 720;
    private static final int ROW = 62;
    private static final int BAR = 34;
    private static final int LABEL = 22;

    /// Something is still owed to them: they have not stopped.
    private static final String UNDER_WAY = "EN_CURSO";

    /// A step. `top` places its bar, whose parts are those who went on, those still under way, and those who stopped.
    /// Where these are withheld, the bar is in one piece that says so.
    ///
    /// @param share of the step before; a word where it is not shown
    /// @param withheldWidth how much of the bar says nothing of how it is divided
    public record Row(
            String step,
            String name,
            @Nullable Integer people,
            boolean withheld,
            @Nullable String share,
            @Nullable Integer underWay,
            @Nullable Integer stopped,
            List<Reason> reasons,
            @Nullable String median,
            @Nullable String p90,
            int top,
            int onWidth,
            int underWayWidth,
            int stoppedWidth,
            int withheldWidth) {

        public int barTop() {
            return top + LABEL;
        }

        public int barHeight() {
            return BAR;
        }

        public int textTop() {
            return top + LABEL - 7;
        }

        public int stoppedLeft() {
            return onWidth + underWayWidth;
        }
    }

    /// Why some went no further.
    public record Reason(String words, int people) {}

    static FunnelView of(Funnel funnel, CareDesk desk, FunnelWords words) {
        int most = funnel.all().stream()
                .mapToInt(step -> Objects.requireNonNullElse(step.people(), 0))
                .max()
                .orElse(0);
        boolean withheld = funnel.all().stream().anyMatch(Funnel.Step::suppressed);
        List<Row> rows = new ArrayList<>();
        Funnel.@Nullable Step before = null;
        for (Funnel.Step step : funnel.all()) {
            rows.add(row(step, before, most, rows.size(), desk, words));
            before = step;
        }
        return new FunnelView(
                List.copyOf(rows),
                rows.size() * ROW,
                words.asOf(desk.moment(funnel.asOf())),
                most == 0 && !withheld,
                withheld);
    }

    private static Row row(
            Funnel.Step step, Funnel.@Nullable Step before, int most, int number, CareDesk desk, FunnelWords words) {
        Parts parts = Parts.of(step);
        String hidden = step.suppressed() ? words.withheld() : null;
        Funnel.Lead lead = step.lead();
        return new Row(
                step.step(),
                nameOf(step.step(), words),
                step.people(),
                step.suppressed(),
                share(step, before, words),
                parts.underWay(),
                parts.stopped(),
                reasons(parts.reasons(), desk.codes(), words),
                lead == null ? hidden : time(lead.medianHours(), desk),
                lead == null ? hidden : time(lead.p90Hours(), desk),
                number * ROW,
                width(parts.on(), most),
                width(Objects.requireNonNullElse(parts.underWay(), 0), most),
                width(Objects.requireNonNullElse(parts.stopped(), 0), most),
                step.suppressed() ? step.people() == null ? WIDTH : width(step.people(), most) : 0);
    }

    /// Of what is withheld nothing is known, not even that it is nought.
    private record Parts(
            int on, @Nullable Integer underWay, @Nullable Integer stopped, Map<String, Integer> reasons) {

        static Parts of(Funnel.Step step) {
            Map<String, Integer> reasons = new HashMap<>(step.stopped() == null ? Map.of() : step.stopped());
            Integer underWay = reasons.remove(UNDER_WAY);
            if (step.suppressed() || step.people() == null) {
                return new Parts(0, null, null, reasons);
            }
            int owed = underWay == null ? 0 : underWay;
            int gone = reasons.values().stream().mapToInt(Integer::intValue).sum();
            return new Parts(Math.max(0, step.people() - owed - gone), owed, gone, reasons);
        }
    }

    private static @Nullable String share(Funnel.Step step, Funnel.@Nullable Step before, FunnelWords words) {
        if (before == null) {
            return null;
        }
        Integer people = step.people();
        Integer whole = before.people();
        if (people == null || whole == null) {
            return words.withheld();
        }
        return whole == 0 ? null : percent(people, whole);
    }

    static int width(int people, int most) {
        return most == 0 ? 0 : (int) Math.round((double) WIDTH * people / most);
    }

    private static String percent(int part, int whole) {
        return String.format(Locale.ROOT, "%.0f %%", 100.0 * part / whole);
    }

    private static String time(double hours, CareDesk desk) {
        return desk.length(Duration.ofMinutes(Math.round(hours * 60)));
    }

    private static List<Reason> reasons(Map<String, Integer> stopped, CareCodes codes, FunnelWords words) {
        return stopped.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(each -> new Reason(reason(each.getKey(), codes, words), each.getValue()))
                .toList();
    }

    /// The last reason on record may come from any of the lists in which reasons stand.
    static String reason(String code, CareCodes codes, FunnelWords words) {
        return switch (code) {
            case UNDER_WAY -> words.underWayLong();
            case "SIN_MOTIVO_REGISTRADO" -> words.noReason();
            default ->
                Stream.of(
                                "referral_rejection_reason",
                                "referral_return_reason",
                                "referral_closure_reason",
                                "plan_decline_reason",
                                "plan_interruption_reason",
                                "stay_end_reason",
                                "bed_release_reason",
                                "missed_session_reason",
                                "attention_end_reason",
                                "return_refusal_reason",
                                "plan_outcome")
                        .map(list -> codes.word(list, code))
                        .filter(word -> !word.equals(code))
                        .findFirst()
                        .orElse(code);
        };
    }

    static String nameOf(String step, FunnelWords words) {
        return switch (step) {
            case "RESCUED" -> words.stepRescued();
            case "HANDED_OVER" -> words.stepHandedOver();
            case "SHELTERED" -> words.stepSheltered();
            case "ATTENDED" -> words.stepAttended();
            case "PLAN" -> words.stepPlan();
            case "REINTEGRATED" -> words.stepReintegrated();
            default -> step;
        };
    }
}
