package pe.kuska.tracking.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.tracking.followup.CareLink;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.TellStep;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.http.Answers;
import pe.kuska.tracking.measures.domain.Measure;
import pe.kuska.tracking.measures.domain.MeasureStatus;
import pe.kuska.tracking.measures.persistence.MeasureRepository;
import pe.kuska.tracking.reference.CheckedCodes;
import pe.kuska.tracking.reference.CodeLists;
import pe.kuska.tracking.timers.TimerFired;
import pe.kuska.tracking.timers.TimerKind;

/** Records what an authority ordered for a person's protection, its renewal and its end; whoever is linked may. */
@ApplicationScoped
public class KeepMeasure {

    private static final String TERM_PASSED = "PLAZO_VENCIDO";

    private final CareLink careLink;
    private final MeasureRepository measures;
    private final MeasureClock measureClock;
    private final TellStep tellStep;
    private final CheckedCodes checkedCodes;
    private final InstantSource clock;

    KeepMeasure(
            CareLink careLink,
            MeasureRepository measures,
            MeasureClock measureClock,
            TellStep tellStep,
            CheckedCodes checkedCodes,
            InstantSource clock) {
        this.careLink = careLink;
        this.measures = measures;
        this.measureClock = measureClock;
        this.tellStep = tellStep;
        this.checkedCodes = checkedCodes;
        this.clock = clock;
    }

    /**
     * Records an order.
     *
     * @throws OutsideMandate if the caller is not linked to the person
     */
    @Transactional
    public Measure grant(String personCode, @Nullable String caseCode, Measure.Order order, Caller caller) {
        Instant now = now();
        PathOfCare path = careLink.acting(personCode, caller);
        checkedCodes
                .on(now)
                .require("kind", CodeLists.PROTECTION_MEASURE, order.kind())
                .require("legalBasis", CodeLists.LEGAL_BASIS, order.legalBasis())
                .require("authority", CodeLists.MEASURE_AUTHORITY, order.authority())
                .that(
                        caseCode == null || path.cases().contains(caseCode),
                        "caseCode",
                        "case-of-person",
                        "La persona no es víctima en ese caso.")
                .done();
        Office by = CareMandate.officeOf(caller);
        Measure measure = Measure.grant(Uuids.next(), path.person().value(), caseCode, order, by, day(now));
        measures.persistAndFlush(measure);
        measureClock.restart(measure, now);
        tell(EntryType.MEASURE_GRANTED, measure, by, now);
        return measure;
    }

    @Transactional
    public Measure renew(UUID id, LocalDate lastDay, @Nullable String ifMatch, Caller caller) {
        Instant now = now();
        Measure measure = linked(id, caller);
        Preconditions.require(ifMatch, measure.version());
        measure.renew(lastDay);
        measures.flush();
        measureClock.restart(measure, now);
        tell(EntryType.MEASURE_RENEWED, measure, CareMandate.officeOf(caller), now);
        return measure;
    }

    @Transactional
    public Measure end(UUID id, @Nullable String reason, @Nullable String ifMatch, Caller caller) {
        Instant now = now();
        Measure measure = linked(id, caller);
        Preconditions.require(ifMatch, measure.version());
        String why = checkedCodes.on(now).reason(CodeLists.MEASURE_END_REASON, reason);
        end(measure, why, CareMandate.officeOf(caller), now);
        return measure;
    }

    void termPassed(@Observes TimerFired fired) {
        if (fired.timer().kind() == TimerKind.MEASURE_END) {
            measures.findMeasure(fired.timer().aboutId())
                    .filter(measure -> measure.status() == MeasureStatus.IN_FORCE)
                    .ifPresent(measure -> end(measure, TERM_PASSED, measure.recordedBy(), fired.at()));
        }
    }

    @Transactional
    public Measure read(UUID id, Caller caller) {
        Measure measure = measures.findMeasure(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        careLink.reading(measure.personCode(), caller, "protection-measures");
        return measure;
    }

    /** Reads one more than the page holds, which tells that another follows. */
    @Transactional
    public List<Measure> list(String personCode, PageRequest page, Caller caller) {
        PathOfCare path = careLink.reading(personCode, caller, "protection-measures");
        return measures.listFor(path.codes(), page.after().map(Answers::cursor).orElse(null), page.limit() + 1);
    }

    private Measure linked(UUID id, Caller caller) {
        Measure measure = measures.findMeasure(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        careLink.acting(measure.personCode(), caller);
        return measure;
    }

    private void end(Measure measure, String why, Office by, Instant now) {
        measure.end(why, day(now));
        measures.flush();
        measureClock.restart(measure, now);
        tell(EntryType.MEASURE_ENDED, measure, by, now);
    }

    private void tell(EntryType type, Measure measure, Office by, Instant now) {
        Map<String, String> codes =
                new HashMap<>(Map.of("measure", measure.order().kind()));
        measure.reason().ifPresent(reason -> codes.put("reason", reason));
        tellStep.tell(new TellStep.Told(
                type, measure.id(), measure.personCode(), measure.caseCode().orElse(null), by, now, codes));
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, PeruTime.ZONE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
