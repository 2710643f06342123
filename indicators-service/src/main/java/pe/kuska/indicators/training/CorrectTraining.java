package pe.kuska.indicators.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.training.domain.Edition;
import pe.kuska.indicators.training.domain.EditionChange;
import pe.kuska.indicators.training.persistence.EditionChangeRepository;
import pe.kuska.indicators.training.persistence.EditionRepository;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;

/** An institution puts right, or takes out, what it registered wrongly; what was said before stays with the reason. */
@ApplicationScoped
public class CorrectTraining {

    private final InstantSource clock;
    private final EditionRepository editions;
    private final EditionChangeRepository changes;
    private final AuditTrail audit;

    CorrectTraining(
            InstantSource clock, EditionRepository editions, EditionChangeRepository changes, AuditTrail audit) {
        this.clock = clock;
        this.editions = editions;
        this.changes = changes;
        this.audit = audit;
    }

    /** An edition with what was ever said of it, oldest first. */
    public record Kept(Edition edition, List<EditionChange> changes) {}

    @Transactional
    public Kept read(UUID id) {
        return new Kept(find(id), changes.listOf(id));
    }

    /**
     * Corrects an edition of the own institution.
     *
     * @throws OutsideMandate if it is another institution's
     * @throws RuleViolation NOT_FOUND, EDITION_INVALID, EDITION_CANCELLED or a precondition's
     */
    @Transactional
    public Kept correct(UUID id, Edition.Held right, String reason, @Nullable String ifMatch, Caller by) {
        RegisterTraining.requirePast(right, clock);
        Edition edition = own(id, ifMatch, by);
        Edition.Held before = edition.correct(right);
        return changed(edition, EditionChange.Action.CORRECTED, before, reason, by);
    }

    /**
     * Cancels an edition of the own institution: it counts for nothing and stays listed.
     *
     * @throws OutsideMandate if it is another institution's
     * @throws RuleViolation NOT_FOUND, EDITION_CANCELLED or a precondition's
     */
    @Transactional
    public Kept cancel(UUID id, String reason, @Nullable String ifMatch, Caller by) {
        Edition edition = own(id, ifMatch, by);
        Edition.Held before = edition.held();
        edition.cancel(clock.instant());
        return changed(edition, EditionChange.Action.CANCELLED, before, reason, by);
    }

    private Kept changed(Edition edition, EditionChange.Action action, Edition.Held before, String reason, Caller by) {
        Instant now = clock.instant();
        changes.persist(new EditionChange(
                Uuids.next(),
                edition.id(),
                action,
                reason,
                before,
                by.institution().code(),
                now));
        audit.record(AuditEvent.of(
                "COURSE_EDITION_" + action.name(),
                "training-edition",
                edition.id().toString()));
        editions.flush();
        return new Kept(edition, changes.listOf(edition.id()));
    }

    private Edition own(UUID id, @Nullable String ifMatch, Caller by) {
        Edition edition = find(id);
        if (!edition.course().institution().equals(by.institution().code())) {
            throw new OutsideMandate("training-edition", id.toString());
        }
        Preconditions.require(ifMatch, edition.version());
        return edition;
    }

    private Edition find(UUID id) {
        return Optional.ofNullable(editions.findById(id)).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
    }
}
