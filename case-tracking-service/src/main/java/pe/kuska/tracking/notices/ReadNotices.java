package pe.kuska.tracking.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.followup.CareMandate;

/** A unit reads what was told to it lately; how far somebody has read is their own. */
@ApplicationScoped
public class ReadNotices {

    /** What is older stands on the timelines and in the inbox. */
    private static final Duration SHOWN_FOR = Duration.ofDays(60);

    /** A notice and whether the reader has read as far. */
    public record Told(Notice notice, boolean read) {}

    private final NoticeTable table;
    private final InstantSource clock;

    ReadNotices(NoticeTable table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    /** One more than the page holds, the latest first. */
    @Transactional
    public List<Told> list(PageRequest page, Caller caller) {
        long readTo = table.readTo(caller.subject());
        return table
                .latest(
                        CareMandate.desksOf(caller),
                        page.after().map(ReadNotices::position).orElse(Long.MAX_VALUE),
                        clock.instant().minus(SHOWN_FOR),
                        page.limit() + 1)
                .stream()
                .map(notice -> new Told(notice, notice.position() <= readTo))
                .toList();
    }

    /** From now on everything up to a notice counts as read by the caller; nothing becomes unread again. */
    @Transactional
    public void readTo(long position, Caller caller) {
        table.readTo(caller.subject(), position);
    }

    private static long position(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException notOurs) {
            throw new RuleViolation(CommonProblem.INVALID_REQUEST, "after", "cursor");
        }
    }
}
