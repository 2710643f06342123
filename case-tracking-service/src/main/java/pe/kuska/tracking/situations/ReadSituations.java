package pe.kuska.tracking.situations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.deadlines.Deadline;
import pe.kuska.tracking.followup.CareLink;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.http.Answers;
import pe.kuska.tracking.sealed.SealedText;
import pe.kuska.tracking.situations.domain.Situation;
import pe.kuska.tracking.situations.persistence.SituationRepository;

/**
 * Shows what was determined of a child to the units that care for them, the note included, and to the auditor without it.
 * Police and prosecutors see none of it.
 */
@ApplicationScoped
public class ReadSituations {

    /**
     * A determination as it stands.
     *
     * @param deadline until when the unit owes the next step
     * @param asOf when it was read
     * @param note for those who care for the child, and only one at a time
     */
    public record Shown(Situation situation, Optional<Deadline> deadline, Instant asOf, Optional<String> note) {}

    private final CareLink careLink;
    private final SituationRepository situations;
    private final SituationNews news;
    private final SealedText sealedText;
    private final AuditTrail audit;
    private final InstantSource clock;

    ReadSituations(
            CareLink careLink,
            SituationRepository situations,
            SituationNews news,
            SealedText sealedText,
            AuditTrail audit,
            InstantSource clock) {
        this.careLink = careLink;
        this.situations = situations;
        this.news = news;
        this.sealedText = sealedText;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Shown read(UUID id, Caller caller) {
        Situation situation =
                situations.findSituation(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        link(situation.personCode(), caller);
        audit.record(AuditEvent.of("READ_SITUATION", "child-situation", id.toString()));
        return new Shown(
                situation,
                news.deadline(situation),
                clock.instant(),
                caller.has(Role.CASE_MANAGER)
                        ? Optional.ofNullable(sealedText.open(situation.sealedNote(), DetermineSituation.contextOf(id)))
                        : Optional.empty());
    }

    /** Reads one more than the page holds, which tells that another follows. */
    @Transactional
    public List<Shown> list(String personCode, PageRequest page, Caller caller) {
        PathOfCare path = link(personCode, caller);
        audit.record(AuditEvent.of("READ_SITUATIONS", "person", path.person().value()));
        return situations
                .listFor(path.codes(), page.after().map(Answers::cursor).orElse(null), page.limit() + 1)
                .stream()
                .map(this::shown)
                .toList();
    }

    /** As it is answered after a step, without the note. */
    public Shown shown(Situation situation) {
        return new Shown(situation, news.deadline(situation), clock.instant(), Optional.empty());
    }

    private PathOfCare link(String personCode, Caller caller) {
        return caller.has(Role.AUDITOR)
                ? careLink.reading(personCode, caller, "child-situations")
                : careLink.caring(personCode, caller);
    }
}
