package pe.kuska.registry.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.registry.cases.CasesInMandate;
import pe.kuska.registry.cases.ReclassifyCase;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.cases.domain.TraffickingCase;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.proceedings.domain.NewResolution;
import pe.kuska.registry.proceedings.domain.PhaseTransitions;
import pe.kuska.registry.proceedings.domain.Proceeding;
import pe.kuska.registry.proceedings.domain.Proceeding.Recording;
import pe.kuska.registry.proceedings.domain.Resolution;
import pe.kuska.registry.proceedings.domain.ResolutionKind;
import pe.kuska.registry.proceedings.events.ProceedingEventsOut;
import pe.kuska.registry.proceedings.persistence.ProceedingRepository;

/** Records what prosecutors and judges decided about a case of the caller's institution, or takes back a mistake. */
@ApplicationScoped
public class RecordResolution {

    private final CallerProvider callers;
    private final CasesInMandate mandate;
    private final ReclassifyCase reclassifyCase;
    private final PhaseTransitions transitions;
    private final ProceedingRepository proceedings;
    private final ReadProceeding readProceeding;
    private final ProceedingEventsOut events;
    private final AuditTrail audit;
    private final InstantSource clock;

    RecordResolution(
            CallerProvider callers,
            CasesInMandate mandate,
            ReclassifyCase reclassifyCase,
            PhaseTransitions transitions,
            ProceedingRepository proceedings,
            ReadProceeding readProceeding,
            ProceedingEventsOut events,
            AuditTrail audit,
            InstantSource clock) {
        this.callers = callers;
        this.mandate = mandate;
        this.reclassifyCase = reclassifyCase;
        this.transitions = transitions;
        this.proceedings = proceedings;
        this.readProceeding = readProceeding;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Records a resolution; a reclassification changes the crime of the case too, and what it was before is kept. */
    @Transactional
    public ProceedingView record(CaseCode code, NewResolution said) {
        Caller caller = callers.current();
        TraffickingCase about = mandate.own(code);
        if (said.joinedTo() != null) {
            CaseCode.parse(said.joinedTo()).ifPresent(mandate::visible);
        }
        Proceeding proceeding = proceedings.get(about.id());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Resolution recorded = proceeding.record(
                said,
                transitions,
                new Recording(
                        Uuids.next(),
                        peopleOf(about),
                        about.facts().crime(),
                        now.atZone(PeruTime.ZONE).toLocalDate(),
                        now,
                        caller.institution().code()));
        if (recorded.kind() == ResolutionKind.RECLASSIFY) {
            reclassifyCase.reclassify(about, Objects.requireNonNull(recorded.crime()), caller);
        }
        proceedings.add(about.id(), recorded, caller.subject());
        ProceedingView view = readProceeding.view(about, proceeding);
        events.recorded(view, recorded);
        audit.record(new AuditEvent(
                "RECORD_RESOLUTION",
                "case",
                code.value(),
                Optional.empty(),
                Map.of("kind", recorded.kind().name())));
        return view;
    }

    /** Takes back the last resolution. A reclassification taken back gives the case its crime again. */
    @Transactional
    public ProceedingView withdraw(CaseCode code, UUID resolutionId, @Nullable String ifMatch) {
        Caller caller = callers.current();
        TraffickingCase about = mandate.own(code);
        Preconditions.require(ifMatch, proceedings.versionOf(about.id()));
        Proceeding proceeding = proceedings.get(about.id());
        Resolution withdrawn = proceeding.withdrawLast(resolutionId);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (withdrawn.kind() == ResolutionKind.RECLASSIFY) {
            reclassifyCase.reclassify(about, withdrawn.crimeBefore(), caller);
        }
        proceedings.withdraw(about.id(), withdrawn, caller.subject(), now);
        ProceedingView view = readProceeding.view(about, proceeding);
        events.withdrawn(view, withdrawn, now);
        audit.record(new AuditEvent(
                "WITHDRAW_RESOLUTION",
                "case",
                code.value(),
                Optional.empty(),
                Map.of("kind", withdrawn.kind().name())));
        return view;
    }

    private static Map<UUID, PersonRole> peopleOf(TraffickingCase about) {
        Map<UUID, PersonRole> people = new HashMap<>();
        about.persons().forEach(person -> people.put(person.recordId(), person.role()));
        return people;
    }
}
