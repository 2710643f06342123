package pe.kuska.tracking.proceedings;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * Where a case stands.
     *
     * @param phase as the registry last told it
     * @param judgment the last one, if there was one
     */
    public record Proceeding(
            String caseCode, String phase, String phaseLabel, LocalDate since, Optional<Judgment> judgment) {}

    /** What a court decided, without whom it was against. */
    public record Judgment(String kind, String instance, LocalDate issuedOn) {}

    private final CareLink careLink;
    private final CodeLists codeLists;
    private final AuditTrail audit;

    ReadProceedings(CareLink careLink, CodeLists codeLists, AuditTrail audit) {
        this.careLink = careLink;
        this.codeLists = codeLists;
        this.audit = audit;
    }

    @Transactional
    public List<Proceeding> read(String personCode, Caller caller) {
        PathOfCare path = careLink.reading(personCode, caller);
        audit.record(AuditEvent.of("READ_PROCEEDINGS", "person", path.person().value()));
        List<Proceeding> proceedings = new ArrayList<>();
        for (String caseCode : path.cases()) {
            last(path, caseCode, PHASE).ifPresent(step -> proceedings.add(proceeding(path, caseCode, step)));
        }
        return proceedings;
    }

    private Proceeding proceeding(PathOfCare path, String caseCode, Step step) {
        String phase = step.codes().getOrDefault(PHASE, "");
        return new Proceeding(
                caseCode,
                phase,
                codeLists.label(CodeLists.CASE_PHASE, phase).orElse(phase),
                day(step.occurredAt()),
                last(path, caseCode, "judgment")
                        .map(judged -> new Judgment(
                                judged.codes().getOrDefault("judgment", ""),
                                judged.codes().getOrDefault("instance", ""),
                                day(judged.occurredAt()))));
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
