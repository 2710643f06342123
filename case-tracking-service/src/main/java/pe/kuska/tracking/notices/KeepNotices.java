package pe.kuska.tracking.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import pe.kuska.tracking.followup.TellStep.Told;
import pe.kuska.tracking.followup.VictimTakenBack;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.shelters.StayDoubled;
import pe.kuska.tracking.timers.Timer;
import pe.kuska.tracking.timers.TimerFired;

/** Notes, in the transaction of what happened, what a unit that did not do it should know. */
@ApplicationScoped
class KeepNotices {

    private final NoticeTable table;

    KeepNotices(NoticeTable table) {
        this.table = table;
    }

    void told(@Observes Told told) {
        Set<Office> sides = new LinkedHashSet<>();
        side(told.codes(), PathOfCare.FROM_INSTITUTION, PathOfCare.FROM_UNIT, sides);
        side(told.codes(), PathOfCare.TO_INSTITUTION, PathOfCare.TO_UNIT, sides);
        String watching = told.codes().get(PathOfCare.WATCHED_BY);
        if (watching != null) {
            sides.add(new Office(watching, null));
        }
        sides.remove(told.by());
        sides.forEach(side -> table.add(
                side,
                Notice.Kind.STEP,
                told.type().wireName(),
                told.aboutId(),
                told.person(),
                told.caseCode(),
                told.by(),
                told.at()));
    }

    /** Who holds somebody whom a case names no more should know, and what they do for her goes on until they end it. */
    void takenBack(@Observes VictimTakenBack told) {
        told.holders().stream()
                .filter(holder -> !holder.equals(told.by()))
                .forEach(holder -> table.add(
                        holder,
                        Notice.Kind.STEP,
                        EntryType.VICTIM_TAKEN_BACK.wireName(),
                        told.eventId(),
                        told.personCode(),
                        told.caseCode(),
                        told.by(),
                        told.at()));
    }

    /** Each shelter is told which unit to call. */
    void doubled(@Observes StayDoubled told) {
        table.add(
                told.runBy(),
                Notice.Kind.STEP,
                "StayDoubled",
                told.stayId(),
                told.personCode(),
                null,
                told.otherRunBy(),
                told.at());
    }

    private static void side(Map<String, String> codes, String institution, String unit, Set<Office> sides) {
        String name = codes.get(institution);
        if (name != null) {
            sides.add(new Office(name, codes.get(unit)));
        }
    }

    void reminded(@Observes TimerFired fired) {
        Timer timer = fired.timer();
        table.add(
                fired.to(),
                Notice.Kind.REMINDER,
                timer.kind().name(),
                timer.aboutId(),
                timer.personCode(),
                timer.caseCode(),
                timer.owing(),
                fired.at());
    }
}
