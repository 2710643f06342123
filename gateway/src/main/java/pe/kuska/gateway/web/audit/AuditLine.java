package pe.kuska.gateway.web.audit;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareUnits;
import pe.kuska.gateway.web.page.Labels;
import pe.kuska.gateway.web.page.Page;

/// An entry of the trail as a line to read: the actor by the beginning of the pseudonym, the action in words.
public record AuditLine(
        long position,
        String day,
        String time,
        String actor,
        boolean system,
        String place,
        String action,
        String subjectType,
        String subject,
        boolean linksToTrail,
        @Nullable String purpose,
        boolean denied) {
    private static final Pattern CODE = Pattern.compile("(CUV|CT)-[0-9A-Z-]+");
    private static final int SHOWN_OF_PSEUDONYM = 8;
    /// What the services write down where an act is about no single record.
    private static final String EVERYTHING = "all";

    static AuditLine of(AuditEntries.Entry entry, Page page, UnaryOperator<String> purposeInWords) {
        Labels labels = page.labels();
        AuditedActs acts = AuditedActs.in(page.language());
        String subject = entry.subjectId() == null || entry.subjectId().equals(EVERYTHING) ? "" : entry.subjectId();
        String person = entry.details() == null ? null : entry.details().get("personCode");
        boolean code = CODE.matcher(subject).matches();
        return new AuditLine(
                entry.position(),
                labels.day(entry.occurredAt()),
                labels.time(entry.occurredAt()),
                shortened(entry.actor()),
                "SYSTEM".equals(entry.actorKind()),
                CareUnits.in(page.language()).name(entry.institution(), entry.unit()),
                acts.action(entry.action(), labels),
                entry.subjectType() == null ? "" : acts.subject(entry.subjectType()),
                code || person == null ? subject : person,
                code || person != null,
                entry.purpose() == null ? null : purposeInWords.apply(entry.purpose()),
                !"DONE".equals(entry.outcome()));
    }

    private static String shortened(@Nullable String actor) {
        return actor == null ? "" : actor.substring(0, Math.min(SHOWN_OF_PSEUDONYM, actor.length()));
    }
}
