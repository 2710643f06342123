package pe.kuska.registry.proceedings.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pe.kuska.platform.outbox.Outbox;
import pe.kuska.platform.outbox.OutgoingEvent;
import pe.kuska.registry.people.OpenRecords.Card;
import pe.kuska.registry.proceedings.ProceedingView;
import pe.kuska.registry.proceedings.domain.Resolution;
import pe.kuska.registry.proceedings.events.JudgmentRecorded.JudgedPerson;

/** Tells other services how far cases have come, in the transaction in which that is recorded. */
@ApplicationScoped
public class ProceedingEventsOut {

    private static final String TOPIC = "registry.cases.v1";

    private final Outbox outbox;

    ProceedingEventsOut(Outbox outbox) {
        this.outbox = outbox;
    }

    /** A phase that stays the same is not told; a judgment and a hearing always are. */
    public void recorded(ProceedingView view, Resolution resolution) {
        String code = view.caseCode().value();
        if (resolution.before() != resolution.after()) {
            append(
                    code,
                    PhaseChanged.TYPE,
                    resolution.recordedAt(),
                    new PhaseChanged(
                            code,
                            resolution.id(),
                            resolution.kind().name(),
                            resolution.before().name(),
                            resolution.after().name(),
                            resolution.issuedOn(),
                            resolution.institution(),
                            false));
        }
        tellHearing(code, resolution, resolution.recordedAt(), false);
        resolution
                .kind()
                .instance()
                .ifPresent(instance -> append(
                        code,
                        JudgmentRecorded.TYPE,
                        resolution.recordedAt(),
                        new JudgmentRecorded(
                                code,
                                resolution.id(),
                                resolution.kind().name(),
                                instance.name(),
                                resolution.after().name(),
                                resolution.issuedOn(),
                                resolution.institution(),
                                judged(view, resolution))));
    }

    /** A resolution was recorded by mistake. */
    public void withdrawn(ProceedingView view, Resolution resolution, Instant now) {
        String code = view.caseCode().value();
        append(
                code,
                PhaseChanged.TYPE,
                now,
                new PhaseChanged(
                        code,
                        resolution.id(),
                        resolution.kind().name(),
                        resolution.after().name(),
                        resolution.before().name(),
                        resolution.issuedOn(),
                        resolution.institution(),
                        true));
        tellHearing(code, resolution, now, true);
    }

    private void tellHearing(String caseCode, Resolution resolution, Instant at, boolean withdrawn) {
        LocalDate hearing = resolution.hearingOn();
        if (hearing != null) {
            append(
                    caseCode,
                    HearingSet.TYPE,
                    at,
                    new HearingSet(caseCode, resolution.id(), hearing, resolution.institution(), withdrawn));
        }
    }

    private static List<JudgedPerson> judged(ProceedingView view, Resolution resolution) {
        return resolution.persons().stream()
                .map(affected -> {
                    Card card = view.cards().of(affected.recordId());
                    return new JudgedPerson(
                            card.personCode().value(),
                            affected.recordId(),
                            card.filedUnder().value(),
                            affected.effect().name());
                })
                .toList();
    }

    private void append(String caseCode, String type, Instant at, Object payload) {
        outbox.append(new OutgoingEvent(TOPIC, caseCode, type, at, payload));
    }
}
