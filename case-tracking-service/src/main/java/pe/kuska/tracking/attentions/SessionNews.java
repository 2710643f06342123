package pe.kuska.tracking.attentions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import pe.kuska.tracking.attentions.domain.Attention;
import pe.kuska.tracking.attentions.domain.Session;
import pe.kuska.tracking.deadlines.DeadlineRules;
import pe.kuska.tracking.followup.TellStep;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.reference.AttentionServices;
import pe.kuska.tracking.timers.TimerKind;
import pe.kuska.tracking.timers.Timers;

/** Lets it be known that a session was planned, held or missed, and reminds the unit of those it left unrecorded. */
@ApplicationScoped
class SessionNews {

    private final TellStep tellStep;
    private final Timers timers;
    private final DeadlineRules deadlineRules;
    private final AttentionServices services;

    SessionNews(TellStep tellStep, Timers timers, DeadlineRules deadlineRules, AttentionServices services) {
        this.tellStep = tellStep;
        this.timers = timers;
        this.deadlineRules = deadlineRules;
        this.services = services;
    }

    void planned(Attention attention, Session session, Instant now) {
        deadlineRules
                .deadline(
                        EntryType.ATTENTION_PLANNED.wireName(),
                        attention.givenBy().unit(),
                        session.plannedFor())
                .ifPresent(deadline -> timers.set(
                        new Timers.About(
                                TimerKind.SESSION,
                                session.id(),
                                attention.personCode(),
                                attention.caseCode().orElse(null),
                                attention.givenBy(),
                                null),
                        deadline));
        // What is only written down afterwards was planned when it was held at the latest, or it would be owed for
        // ever.
        Instant planned = session.plannedFor().isBefore(now) ? session.plannedFor() : now;
        tell(EntryType.ATTENTION_PLANNED, attention, session, planned, Map.of());
    }

    void held(Attention attention, Session session, Instant now) {
        timers.clear(TimerKind.SESSION, session.id(), now);
        tell(
                EntryType.ATTENTION_GIVEN,
                attention,
                session,
                session.plannedFor(),
                Map.of("completeness", attention.isComplete() ? "SESIONES_COMPLETAS" : "SESIONES_EN_CURSO"));
    }

    void missed(Attention attention, Session session, Instant now) {
        timers.clear(TimerKind.SESSION, session.id(), now);
        tell(EntryType.ATTENTION_MISSED, attention, session, now, Map.of("reason", String.valueOf(session.reason())));
    }

    private void tell(EntryType type, Attention attention, Session session, Instant at, Map<String, String> more) {
        Map<String, String> codes = new HashMap<>(more);
        codes.put("service", attention.service());
        codes.put("stage", services.stageOf(attention.service()));
        tellStep.tell(new TellStep.Told(
                type,
                session.id(),
                attention.personCode(),
                attention.caseCode().orElse(null),
                attention.givenBy(),
                at,
                codes));
    }
}
