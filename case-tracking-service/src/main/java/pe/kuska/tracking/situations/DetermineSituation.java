package pe.kuska.tracking.situations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.followup.CareLink;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.measures.FindMeasure;
import pe.kuska.tracking.reference.CheckedCodes;
import pe.kuska.tracking.reference.CodeLists;
import pe.kuska.tracking.reference.SituationOutcomes;
import pe.kuska.tracking.sealed.SealedText;
import pe.kuska.tracking.situations.domain.Situation;
import pe.kuska.tracking.situations.domain.SituationProblem;
import pe.kuska.tracking.situations.persistence.SituationRepository;

/** A special protection unit that cares for a child establishes the child's situation and says what it found. */
@ApplicationScoped
public class DetermineSituation {

    /** What the unit says. */
    public record Found(
            String outcome,
            LocalDate on,
            @Nullable UUID measureId,
            @Nullable String note) {}

    private static final Office UPE = new Office("MIMP", "UPE");
    private static final String UPE_AS_AUTHORITY = "UPE_MIMP";

    private final CareLink careLink;
    private final SituationRepository situations;
    private final SituationNews news;
    private final PlaceChild placeChild;
    private final SituationOutcomes outcomes;
    private final FindMeasure findMeasure;
    private final SealedText sealedText;
    private final CheckedCodes checkedCodes;
    private final InstantSource clock;

    DetermineSituation(
            CareLink careLink,
            SituationRepository situations,
            SituationNews news,
            PlaceChild placeChild,
            SituationOutcomes outcomes,
            FindMeasure findMeasure,
            SealedText sealedText,
            CheckedCodes checkedCodes,
            InstantSource clock) {
        this.careLink = careLink;
        this.situations = situations;
        this.news = news;
        this.placeChild = placeChild;
        this.outcomes = outcomes;
        this.findMeasure = findMeasure;
        this.sealedText = sealedText;
        this.checkedCodes = checkedCodes;
        this.clock = clock;
    }

    /**
     * Begins; from now on the unit owes the determination.
     *
     * @throws OutsideMandate if the caller's unit does not care for the person
     * @throws RuleViolation if it is no UPE, or another determination is pending
     */
    @Transactional
    public Situation open(String personCode, @Nullable String caseCode, Caller caller) {
        Instant now = now();
        PathOfCare path = linked(personCode, caller);
        checkedCodes
                .on(now)
                .that(
                        caseCode == null || path.cases().contains(caseCode),
                        "caseCode",
                        "case-of-person",
                        "La persona no es víctima en ese caso.")
                .done();
        if (situations.isPending(path.codes())) {
            throw new RuleViolation(SituationProblem.ALREADY_PENDING);
        }
        Situation situation =
                new Situation(Uuids.next(), path.person().value(), caseCode, CareMandate.officeOf(caller), now);
        situations.begin(situation);
        news.tell(EntryType.SITUATION_OPENED, situation, situation.openedBy(), now);
        return situation;
    }

    /**
     * Says what was found. If the child is then owed a shelter, a clock runs until she was referred to one, unless she was
     * already.
     *
     * @throws RuleViolation if the measure is not one that a UPE granted to this person
     */
    @Transactional
    public Situation determine(UUID id, Found found, @Nullable String ifMatch, Caller caller) {
        Instant now = now();
        Situation situation = find(id);
        PathOfCare path = linked(situation.personCode(), caller);
        Preconditions.require(ifMatch, situation.version());
        UUID measure = found.measureId();
        checkedCodes
                .on(now)
                .require("outcome", CodeLists.CHILD_SITUATION, found.outcome())
                .that(
                        measure == null || findMeasure.wasOrderedFor(path.codes(), measure, UPE_AS_AUTHORITY),
                        "measureId",
                        "measure-of-upe",
                        "No es una medida que una UPE otorgó a esta persona.")
                .done();
        boolean owesShelter = outcomes.owesShelter(found.outcome());
        situation.determine(
                new Situation.Finding(found.outcome(), owesShelter, found.on(), measure),
                sealedText.seal(found.note(), contextOf(id)),
                now);
        told(EntryType.SITUATION_DETERMINED, situation, caller, now);
        placeChild.placeIfSheltered(situation, path, now);
        return situation;
    }

    /** The child is protected otherwise and needs no shelter. */
    @Transactional
    public Situation release(UUID id, @Nullable String reason, @Nullable String ifMatch, Caller caller) {
        Instant now = now();
        Situation situation = movable(id, ifMatch, caller);
        situation.release(checkedCodes.on(now).reason(CodeLists.SHELTER_RELEASE_REASON, reason), now);
        return told(EntryType.SITUATION_RELEASED, situation, caller, now);
    }

    /** There is nothing to determine. */
    @Transactional
    public Situation withdraw(UUID id, @Nullable String reason, @Nullable String ifMatch, Caller caller) {
        Instant now = now();
        Situation situation = movable(id, ifMatch, caller);
        situation.withdraw(checkedCodes.on(now).reason(CodeLists.SITUATION_WITHDRAWAL_REASON, reason), now);
        return told(EntryType.SITUATION_WITHDRAWN, situation, caller, now);
    }

    /** Under which name the note of a determination is sealed. */
    static String contextOf(UUID id) {
        return "situation-note:" + id;
    }

    private Situation movable(UUID id, @Nullable String ifMatch, Caller caller) {
        Situation situation = find(id);
        linked(situation.personCode(), caller);
        Preconditions.require(ifMatch, situation.version());
        return situation;
    }

    private Situation find(UUID id) {
        return situations.findSituation(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
    }

    private PathOfCare linked(String personCode, Caller caller) {
        PathOfCare path = careLink.caring(personCode, caller);
        if (!CareMandate.officeOf(caller).equals(UPE)) {
            throw new RuleViolation(SituationProblem.NOT_BY_UPE);
        }
        return path;
    }

    private Situation told(EntryType type, Situation situation, Caller caller, Instant now) {
        situations.flush();
        news.tell(type, situation, CareMandate.officeOf(caller), now);
        return situation;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
