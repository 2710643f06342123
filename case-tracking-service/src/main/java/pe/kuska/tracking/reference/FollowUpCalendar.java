package pe.kuska.tracking.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** When somebody with a plan is looked after, by the rules of {@code reference/follow_up_rules.csv}. */
@ApplicationScoped
public class FollowUpCalendar {

    private record Rule(String plan, Period firstAfter, Period every, int times) {}

    private final List<Rule> rules = ReferenceFile.read("follow_up_rules.csv").stream()
            .map(row -> new Rule(
                    row.getField("plan"),
                    Period.parse(row.getField("first_after")),
                    Period.parse(row.getField("every")),
                    Integer.parseInt(row.getField("times"))))
            .toList();

    /** The days on which follow-ups are due, the first one first. */
    public List<LocalDate> from(LocalDate start, String plan) {
        List<LocalDate> days = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.plan().equals(plan)) {
                for (int i = 0; i < rule.times(); i++) {
                    days.add(start.plus(rule.firstAfter().plus(rule.every().multipliedBy(i))));
                }
            }
        }
        return days.stream().sorted().distinct().toList();
    }
}
