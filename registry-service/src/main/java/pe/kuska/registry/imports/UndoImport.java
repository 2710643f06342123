package pe.kuska.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.imports.domain.ImportJob;
import pe.kuska.registry.imports.domain.ImportJob.State;
import pe.kuska.registry.imports.persistence.ImportJobRepository;

/** The institution that loaded a file wants all of it undone. */
@ApplicationScoped
public class UndoImport {

    private final CallerProvider callers;
    private final ImportJobRepository jobs;
    private final ImportWorker worker;
    private final AuditTrail audit;
    private final InstantSource clock;

    UndoImport(
            CallerProvider callers,
            ImportJobRepository jobs,
            ImportWorker worker,
            AuditTrail audit,
            InstantSource clock) {
        this.callers = callers;
        this.jobs = jobs;
        this.worker = worker;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins to undo; what is running stops after its step. Asking again changes nothing. */
    @Transactional
    public ImportJob undo(UUID id) {
        Caller caller = callers.current();
        UUID own = jobs.findOf(caller.institution().code(), id)
                .map(ImportJob::id)
                .orElseThrow(() -> new OutsideMandate("import", id.toString()));
        ImportJob job = jobs.getForChange(own);
        if (job.state() == State.RECEIVING) {
            throw new RuleViolation(ImportProblem.STILL_ARRIVING);
        }
        if (job.state() != State.UNDOING && job.state() != State.UNDONE) {
            job.undo(caller.subject(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            audit.record(AuditEvent.of("UNDO_IMPORT", "import", id.toString()));
        }
        return job;
    }

    /** The worker begins as soon as the wish is durable. */
    public void begin() {
        worker.wake();
    }
}
