package pe.kuska.tracking.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.tracking.followup.CareLink;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.http.Answers;
import pe.kuska.tracking.plans.domain.Evaluation;
import pe.kuska.tracking.plans.persistence.EvaluationRepository;
import pe.kuska.tracking.reference.CheckedCodes;
import pe.kuska.tracking.reference.CodeLists;

/** Records how a person is doing, domain by domain, and shows it to every unit that cares for them: asked once, used again. */
@ApplicationScoped
public class EvaluatePerson {

    private final CareLink careLink;
    private final EvaluationRepository evaluations;
    private final CheckedCodes checkedCodes;
    private final AuditTrail audit;
    private final InstantSource clock;

    EvaluatePerson(
            CareLink careLink,
            EvaluationRepository evaluations,
            CheckedCodes checkedCodes,
            AuditTrail audit,
            InstantSource clock) {
        this.careLink = careLink;
        this.evaluations = evaluations;
        this.checkedCodes = checkedCodes;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Evaluation evaluate(String personCode, String instrument, Map<String, Integer> scores, Caller caller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        PathOfCare path = careLink.caring(personCode, caller);
        var check = checkedCodes.on(now).require("instrument", CodeLists.EVALUATION_INSTRUMENT, instrument);
        scores.forEach((domain, score) -> check.require("scores", CodeLists.EVALUATION_DOMAIN, domain)
                .that(score >= 1 && score <= 5, "scores", "range", "Los puntajes van de 1 a 5."));
        check.that(!scores.isEmpty(), "scores", "required", "Indique al menos un puntaje.")
                .done();
        Evaluation evaluation = new Evaluation(
                Uuids.next(), path.person().value(), instrument, CareMandate.officeOf(caller), scores, now);
        evaluations.persistAndFlush(evaluation);
        audit.record(
                AuditEvent.of("PERSON_EVALUATED", "evaluation", evaluation.id().toString()));
        return evaluation;
    }

    /** Reads one more than the page holds, which tells that another follows. */
    @Transactional
    public List<Evaluation> list(String personCode, PageRequest page, Caller caller) {
        PathOfCare path = careLink.caring(personCode, caller);
        audit.record(AuditEvent.of("READ_EVALUATIONS", "person", path.person().value()));
        return evaluations.listFor(
                path.codes(), page.after().map(Answers::cursor).orElse(null), page.limit() + 1);
    }
}
