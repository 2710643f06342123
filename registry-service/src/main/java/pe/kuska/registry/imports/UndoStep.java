package pe.kuska.registry.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pe.kuska.platform.caller.Caller;
import pe.kuska.registry.cases.WithdrawCase;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.identification.CloseMatches;
import pe.kuska.registry.identification.RestatePeople;
import pe.kuska.registry.imports.ImportStep.Left;
import pe.kuska.registry.imports.domain.Effect;
import pe.kuska.registry.imports.domain.ImportJob;
import pe.kuska.registry.imports.persistence.ImportEffects;
import pe.kuska.registry.imports.persistence.ImportEffects.CaseDone;
import pe.kuska.registry.imports.persistence.ImportEffects.PersonDone;
import pe.kuska.registry.imports.persistence.ImportJobRepository;
import pe.kuska.registry.imports.persistence.ImportRows;
import pe.kuska.registry.imports.persistence.PeopleOnRecord;
import pe.kuska.registry.people.UndoMerges;
import pe.kuska.registry.people.WithdrawRecords;
import pe.kuska.registry.people.WithdrawRecords.Said;

/**
 * One step back: the last cases, and when no more are left the last people, are as they were before the import. How far
 * it came is what is left to undo, so that a crash neither skips nor repeats anything.
 */
@ApplicationScoped
class UndoStep {

    private final ImportJobRepository jobs;
    private final ImportEffects effects;
    private final ImportRows rows;
    private final PeopleOnRecord onRecord;
    private final WithdrawCase withdrawCase;
    private final WithdrawRecords withdrawRecords;
    private final RestatePeople restatePeople;
    private final CloseMatches closeMatches;
    private final UndoMerges undoMerges;
    private final InstantSource clock;

    UndoStep(
            ImportJobRepository jobs,
            ImportEffects effects,
            ImportRows rows,
            PeopleOnRecord onRecord,
            WithdrawCase withdrawCase,
            WithdrawRecords withdrawRecords,
            RestatePeople restatePeople,
            CloseMatches closeMatches,
            UndoMerges undoMerges,
            InstantSource clock) {
        this.jobs = jobs;
        this.effects = effects;
        this.rows = rows;
        this.onRecord = onRecord;
        this.withdrawCase = withdrawCase;
        this.withdrawRecords = withdrawRecords;
        this.restatePeople = restatePeople;
        this.closeMatches = closeMatches;
        this.undoMerges = undoMerges;
        this.clock = clock;
    }

    Left take(UUID id, int most) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ImportJob job = jobs.getForChange(id);
            List<CaseDone> cases = effects.listLastCases(id, most);
            if (!cases.isEmpty()) {
                cases.forEach(done -> undo(done, job.actor()));
                effects.forgetCases(id, cases);
                return Left.MORE;
            }
            List<PersonDone> persons = effects.listLastPersons(id, most);
            if (!persons.isEmpty()) {
                undo(persons, job.actor());
                effects.forgetPersons(id, persons);
                return Left.MORE;
            }
            rows.removeAll(id);
            effects.forgetSlips(id);
            job.undone(now());
            return Left.NOTHING;
        });
    }

    private void undo(CaseDone done, Caller caller) {
        if (done.effect() != Effect.UNCHANGED) {
            withdrawCase.takeBack(new CaseCode(done.caseCode()), done.version(), caller);
        }
    }

    private void undo(List<PersonDone> persons, Caller caller) {
        Set<UUID> named = withdrawCase.stillNamed(
                persons.stream().map(PersonDone::recordId).toList());
        WithdrawRecords.Outcome outcome = withdrawRecords.takeBack(
                persons.stream()
                        .filter(person -> person.effect() != Effect.UNCHANGED)
                        .map(UndoStep::said)
                        .toList(),
                persons.stream().map(UndoStep::said).toList(),
                named,
                caller.subject());
        onRecord.remove(outcome.withdrawn());
        closeMatches.about(outcome.withdrawn(), caller);
        undoMerges.undoMergesBecauseOf(outcome.withdrawn(), caller, now());
        restatePeople.takenBack(outcome.restored());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Said said(PersonDone person) {
        return new Said(person.recordId(), person.version(), person.factsOn());
    }
}
