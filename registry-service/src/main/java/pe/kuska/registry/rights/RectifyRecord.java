package pe.kuska.registry.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.registry.cases.CorrectedInCase;
import pe.kuska.registry.cases.domain.TraffickingCase;
import pe.kuska.registry.identification.IdentifyPerson;
import pe.kuska.registry.identification.RestatePeople;
import pe.kuska.registry.people.CorrectRecord;
import pe.kuska.registry.people.CorrectRecord.Held;
import pe.kuska.registry.people.CorrectRecord.Made;
import pe.kuska.registry.people.domain.Correction;
import pe.kuska.registry.people.domain.Correction.Why;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.domain.PersonStatement;
import pe.kuska.registry.rights.domain.RightsProblem;

/**
 * What an institution said wrongly of somebody is put right by hand, because she asks for it or the institution found its
 * mistake (Ley 29733, right of rectification). What it said before stays in the record's history, whose record it is is
 * looked at again, and its system repeating the mistake does not bring it back.
 */
@ApplicationScoped
public class RectifyRecord {

    private final CallerProvider callers;
    private final CorrectRecord correctRecord;
    private final CorrectedInCase correctedInCase;
    private final IdentifyPerson identifyPerson;
    private final RestatePeople restatePeople;
    private final AuditTrail audit;

    RectifyRecord(
            CallerProvider callers,
            CorrectRecord correctRecord,
            CorrectedInCase correctedInCase,
            IdentifyPerson identifyPerson,
            RestatePeople restatePeople,
            AuditTrail audit) {
        this.callers = callers;
        this.correctRecord = correctRecord;
        this.correctedInCase = correctedInCase;
        this.identifyPerson = identifyPerson;
        this.restatePeople = restatePeople;
        this.audit = audit;
    }

    /**
     * A correction that was made.
     *
     * @param review whether somebody has to decide whose record it is
     */
    public record Rectified(Correction correction, boolean review) {}

    /**
     * Puts a record of the caller's institution right.
     *
     * @param ifMatch the version of the record the caller read
     * @param change what the identity becomes; ages refer to the day it is given
     * @throws OutsideMandate if another institution said it
     * @throws RuleViolation NOT_FOUND, NOTHING_CORRECTED or a precondition's
     */
    @Transactional
    public Rectified rectify(
            PersonCode code,
            UUID recordId,
            @Nullable String ifMatch,
            Why why,
            BiFunction<Identity, LocalDate, Identity> change) {
        // Whoever tells the case again holds it first, too.
        Optional<TraffickingCase> named = correctedInCase.hold(recordId);
        Held held = correctRecord.hold(code, recordId);
        Preconditions.require(ifMatch, held.record().version());
        LocalDate factsOn = named.map(one -> one.facts().receivedOn())
                .orElseGet(() -> LocalDate.ofInstant(held.record().recordedAt(), PeruTime.ZONE));
        Identity corrected = change.apply(held.identity(), factsOn);
        if (corrected.equals(held.identity())) {
            throw new RuleViolation(RightsProblem.NOTHING_CORRECTED, "changes", "different");
        }
        identifyPerson.standInLine(
                List.of(new PersonStatement(held.record().role().orElse(null), null, corrected)));
        Made made = correctRecord.correct(held, corrected, factsOn, why);
        boolean review = restatePeople.corrected(made.changed());
        named.ifPresent(one -> correctedInCase.tell(one, callers.current()));
        audit.record(new AuditEvent(
                "RECTIFY_RECORD",
                "person",
                code.value(),
                Optional.empty(),
                Map.of("reason", why.reason(), "requester", why.requester().name())));
        return new Rectified(made.correction(), review);
    }
}
