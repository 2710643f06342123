package pe.kuska.tracking.gaps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.followup.CareLink;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.Childhood;
import pe.kuska.tracking.followup.FindCareGap;
import pe.kuska.tracking.followup.TellStep;
import pe.kuska.tracking.followup.domain.CareGap;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.gaps.domain.CareEndProblem;
import pe.kuska.tracking.reference.CheckedCodes;
import pe.kuska.tracking.reference.CodeLists;

/** The unit that has to see to what comes next says why nothing more is owed to the person. */
@ApplicationScoped
public class EndCare {

    /** Only an adult can decline; a child's care is not hers to decline. */
    private static final String DECLINED_BY_ADULT = "ADULTA_NO_ACEPTA";

    private final CareLink careLink;
    private final FindCareGap findCareGap;
    private final Childhood childhood;
    private final TellStep tellStep;
    private final CheckedCodes checkedCodes;
    private final InstantSource clock;

    EndCare(
            CareLink careLink,
            FindCareGap findCareGap,
            Childhood childhood,
            TellStep tellStep,
            CheckedCodes checkedCodes,
            InstantSource clock) {
        this.careLink = careLink;
        this.findCareGap = findCareGap;
        this.childhood = childhood;
        this.tellStep = tellStep;
        this.checkedCodes = checkedCodes;
        this.clock = clock;
    }

    /**
     * Ends it, until a case, a referral or a unit's care begins it again.
     *
     * @throws OutsideMandate if the caller is not linked to the person
     * @throws RuleViolation if something else is owed, or another unit has to see to it, or an adult's reason is given for
     *     a child
     */
    @Transactional
    public void end(String personCode, @Nullable String reason, Caller caller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        PathOfCare path = careLink.acting(personCode, caller);
        Office office = CareMandate.officeOf(caller);
        String why = checkedCodes.on(now).reason(CodeLists.CARE_END_REASON, reason);
        CareGap gap = findCareGap
                .in(path)
                .filter(found -> found.isFor(office))
                .orElseThrow(() -> new RuleViolation(CareEndProblem.STILL_OWED));
        if (why.equals(DECLINED_BY_ADULT) && childhood.isKnownOf(path)) {
            throw new RuleViolation(CareEndProblem.NOT_FOR_CHILDREN, "reason", "adult");
        }
        tellStep.tell(new TellStep.Told(
                EntryType.CARE_ENDED,
                Uuids.next(),
                path.person().value(),
                null,
                office,
                now.isAfter(gap.since()) ? now : gap.since(),
                Map.of("reason", why)));
    }
}
