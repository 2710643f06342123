package pe.kuska.tracking.proceedings;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.tracking.followup.CareLink;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.reference.CodeLists;

/** Tells whoever may read a person's path where each of their cases stands; the registry told it, case by case. */
@ApplicationScoped
public class ReadProceedings {

    private static final String PHASE = "phase";

    /** Where a case stands before any resolution. */
    private static final String NOTICE = "NOTICE";

    /**
     * Where a case stands.
     *
     * @param phase as the registry last told it
     * @param judgment the last one, if there was one
     * @param nextHearing the first day to come on which there is one, as far as resolutions set it
     */
    public record Proceeding(
            String caseCode,
            String phase,
            String phaseLabel,
            LocalDate since,
            Optional<Judgment> judgment,
            Optional<LocalDate> nextHearing) {}

    /** What a court decided, without whom it was against. */
    public record Judgment(String kind, String instance, LocalDate issuedOn) {}

    private final CareLink careLink;
    private final CodeLists codeLists;
    private final AuditTrail audit;
    private final InstantSource clock;

    ReadProceedings(CareLink careLink, CodeLists codeLists, AuditTrail audit, InstantSource clock) {
        this.careLink = careLink;
        this.codeLists = codeLists;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public List<Proceeding> read(String personCode, Caller caller) {
        PathOfCare path = careLink.reading(personCode, caller, "proceedings");
        audit.record(AuditEvent.of("READ_PROCEEDINGS", "person", path.person().value()));
        List<Proceeding> proceedings = new ArrayList<>();
        for (String caseCode : path.cases()) {
            Optional<Step> phase = last(path, caseCode, PHASE);
            Optional<LocalDate> hearing = nextHearing(path, caseCode);
            if (phase.isPresent() || hearing.isPresent()) {
                proceedings.add(proceeding(path, caseCode, phase, hearing));
            }
        }
        return proceedings;
    }

    private Proceeding proceeding(
            PathOfCare path, String caseCode, Optional<Step> step, Optional<LocalDate> nextHearing) {
        String phase = step.map(each -> each.codes().get(PHASE)).orElse(NOTICE);
        return new Proceeding(
                caseCode,
                phase,
                codeLists.label(CodeLists.CASE_PHASE, phase).orElse(phase),
                day(step.map(Step::occurredAt).orElseGet(() -> registeredAt(path, caseCode))),
                last(path, caseCode, "judgment")
                        .map(judged -> new Judgment(
                                judged.codes().getOrDefault("judgment", ""),
                                judged.codes().getOrDefault("instance", ""),
                                day(judged.occurredAt()))),
                nextHearing);
    }

    private Instant registeredAt(PathOfCare path, String caseCode) {
        return path.steps().stream()
                .filter(step -> step.type() == EntryType.CASE_REGISTERED && caseCode.equals(step.caseCode()))
                .map(Step::occurredAt)
                .findFirst()
                .orElseGet(clock::instant);
    }

    /** Of what was told of each resolution's hearing the last holds; the first of those to come is the next. */
    private Optional<LocalDate> nextHearing(PathOfCare path, String caseCode) {
        LocalDate today = day(clock.instant());
        Map<String, Step> byResolution = new HashMap<>();
        path.steps().stream()
                .filter(step -> step.type() == EntryType.HEARING_SET && caseCode.equals(step.caseCode()))
                .sorted(comparing(Step::recordedAt))
                .forEach(step -> byResolution.put(step.codes().getOrDefault("resolution", ""), step));
        return byResolution.values().stream()
                .filter(step -> "SET".equals(step.codes().get("kind")))
                .map(step -> LocalDate.parse(step.codes().getOrDefault("hearingOn", "")))
                .filter(day -> !day.isBefore(today))
                .min(LocalDate::compareTo);
    }

    /** What was told last, not what was issued last: a mistake that is taken back is told later. */
    private static Optional<Step> last(PathOfCare path, String caseCode, String code) {
        return path.steps().stream()
                .filter(step ->
                        step.type() == EntryType.PROCEEDING_RECORDED || step.type() == EntryType.JUDGMENT_RECORDED)
                .filter(step -> caseCode.equals(step.caseCode()) && step.codes().containsKey(code))
                .max(comparing(Step::recordedAt).thenComparing(Step::occurredAt));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, PeruTime.ZONE);
    }
}
