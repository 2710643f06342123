package pe.kuska.indicators.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.territory.domain.TerritorialBody;
import pe.kuska.indicators.territory.domain.TerritoryProblem;
import pe.kuska.indicators.territory.persistence.BodyRepository;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;

/** Registers a body with the act that created it, and says it anew when it changes. */
@ApplicationScoped
public class RegisterBody {

    private static final String BODY = "territorial-body";

    private final InstantSource clock;
    private final TerritoryRules rules;
    private final BodyRepository bodies;
    private final KeepVersions keepVersions;
    private final AuditTrail audit;

    RegisterBody(
            InstantSource clock,
            TerritoryRules rules,
            BodyRepository bodies,
            KeepVersions keepVersions,
            AuditTrail audit) {
        this.clock = clock;
        this.rules = rules;
        this.bodies = bodies;
        this.keepVersions = keepVersions;
        this.audit = audit;
    }

    /**
     * Registers a body.
     *
     * @param synthetic made up for a demonstration
     * @throws OutsideMandate unless the caller conducts the policy or is of the secretariat
     * @throws RuleViolation TERRITORY_INVALID or DATE_INVALID
     */
    @Transactional
    public TerritorialBody register(TerritorialBody.Sheet sheet, boolean synthetic, Caller by) {
        TerritoryMandate.require(by, BODY, "new", sheet.secretariat());
        check(sheet);
        TerritorialBody body = new TerritorialBody(Uuids.next(), sheet, synthetic, clock.instant());
        bodies.persist(body);
        return kept(body, "TERRITORIAL_BODY_REGISTERED", by);
    }

    /**
     * Says a body anew: another secretariat, another act, or that it is no more.
     *
     * @throws OutsideMandate unless the caller conducts the policy or is of the secretariat so far
     * @throws RuleViolation NOT_FOUND, TERRITORY_INVALID, DATE_INVALID or a precondition's
     */
    @Transactional
    public TerritorialBody amend(UUID id, TerritorialBody.Sheet sheet, @Nullable String ifMatch, Caller by) {
        TerritorialBody body =
                bodies.findByIdOptional(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        TerritoryMandate.require(by, BODY, id.toString(), body.sheet().secretariat());
        Preconditions.require(ifMatch, body.version());
        if (sheet.equals(body.sheet())) {
            return body;
        }
        check(sheet);
        body.amend(sheet);
        return kept(body, "TERRITORIAL_BODY_AMENDED", by);
    }

    private TerritorialBody kept(TerritorialBody body, String action, Caller by) {
        bodies.flush();
        keepVersions.keep(body.id(), body.version(), body.sheet(), by);
        audit.record(AuditEvent.of(action, BODY, body.id().toString()));
        return body;
    }

    private void check(TerritorialBody.Sheet sheet) {
        rules.regions().require(sheet.level(), sheet.ubigeo());
        if (sheet.act().date().isAfter(LocalDate.ofInstant(clock.instant(), PeruTime.ZONE))) {
            throw new RuleViolation(TerritoryProblem.DATE_INVALID, "act.date", "past");
        }
    }
}
