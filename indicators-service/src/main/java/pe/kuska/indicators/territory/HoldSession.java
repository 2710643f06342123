package pe.kuska.indicators.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.territory.domain.BodySession;
import pe.kuska.indicators.territory.domain.TerritorialBody;
import pe.kuska.indicators.territory.domain.TerritoryProblem;
import pe.kuska.indicators.territory.persistence.BodyRepository;
import pe.kuska.indicators.territory.persistence.SessionRepository;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;

/** Records that a body met, and takes back what was recorded by mistake. */
@ApplicationScoped
public class HoldSession {

    private static final String SESSION = "territorial-session";

    private final InstantSource clock;
    private final BodyRepository bodies;
    private final SessionRepository sessions;
    private final AuditTrail audit;

    HoldSession(InstantSource clock, BodyRepository bodies, SessionRepository sessions, AuditTrail audit) {
        this.clock = clock;
        this.bodies = bodies;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** A session with the body that held it. */
    public record Held(BodySession session, TerritorialBody body) {}

    /**
     * Records a session.
     *
     * @param participants codes of entities, never persons
     * @throws OutsideMandate unless the caller conducts the policy or is of the secretariat
     * @throws RuleViolation NOT_FOUND or DATE_INVALID
     */
    @Transactional
    public BodySession held(UUID bodyId, LocalDate heldOn, List<String> participants, Caller by) {
        TerritorialBody body = body(bodyId);
        TerritoryMandate.require(
                by, "territorial-body", bodyId.toString(), body.sheet().secretariat());
        if (heldOn.isAfter(LocalDate.ofInstant(clock.instant(), PeruTime.ZONE))) {
            throw new RuleViolation(TerritoryProblem.DATE_INVALID, "heldOn", "past");
        }
        BodySession session = new BodySession(
                Uuids.next(), body, heldOn, participants, by.institution().code(), clock.instant());
        sessions.persist(session);
        sessions.flush();
        audit.record(AuditEvent.of(
                "TERRITORIAL_SESSION_RECORDED", SESSION, session.id().toString()));
        return session;
    }

    /**
     * Takes back a session that was recorded by mistake; it stays to be seen and counts for nothing.
     *
     * @throws OutsideMandate unless the caller conducts the policy or is of the secretariat
     * @throws RuleViolation NOT_FOUND, SESSION_WITHDRAWN or a precondition's
     */
    @Transactional
    public BodySession withdraw(UUID bodyId, UUID id, @Nullable String ifMatch, Caller by) {
        TerritorialBody body = body(bodyId);
        BodySession session = sessions.findByIdOptional(id)
                .filter(found -> found.bodyId().equals(bodyId))
                .orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        TerritoryMandate.require(by, SESSION, id.toString(), body.sheet().secretariat());
        Preconditions.require(ifMatch, session.version());
        session.withdraw(clock.instant());
        sessions.flush();
        audit.record(AuditEvent.of("TERRITORIAL_SESSION_WITHDRAWN", SESSION, id.toString()));
        return session;
    }

    /**
     * A session that was not withdrawn, for what came out of it.
     *
     * @throws RuleViolation INVALID_REQUEST if there is none
     * @throws OutsideMandate unless the caller conducts the policy or is of the secretariat
     */
    @Transactional
    public Held read(UUID id, Caller by) {
        BodySession session = sessions.findByIdOptional(id)
                .filter(found -> !found.isWithdrawn())
                .orElseThrow(() -> new RuleViolation(CommonProblem.INVALID_REQUEST, "sessionId", "known"));
        TerritorialBody body = body(session.bodyId());
        TerritoryMandate.require(by, SESSION, id.toString(), body.sheet().secretariat());
        return new Held(session, body);
    }

    private TerritorialBody body(UUID id) {
        return bodies.findByIdOptional(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
    }
}
