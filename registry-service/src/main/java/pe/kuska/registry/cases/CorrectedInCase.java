package pe.kuska.registry.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.platform.caller.Caller;
import pe.kuska.registry.cases.domain.TraffickingCase;
import pe.kuska.registry.cases.events.CaseEventsOut;
import pe.kuska.registry.cases.persistence.CaseHistory;
import pe.kuska.registry.cases.persistence.CaseRepository;

/** A case whose facts stay as they are, while something that is said of one of its people is put right. */
@ApplicationScoped
public class CorrectedInCase {

    private final CaseRepository cases;
    private final CasePeople people;
    private final CaseHistory history;
    private final CaseEventsOut events;
    private final InstantSource clock;

    CorrectedInCase(
            CaseRepository cases, CasePeople people, CaseHistory history, CaseEventsOut events, InstantSource clock) {
        this.cases = cases;
        this.people = people;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** The case that names somebody by this record, held until the transaction ends; none if they are on record without one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<TraffickingCase> hold(UUID recordId) {
        return cases.findForChangeByRecord(recordId);
    }

    /** What is said of one of its people is not what it was: figures and followers look again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(TraffickingCase held, Caller by) {
        held.noteChangedPerson(clock.instant().truncatedTo(ChronoUnit.MICROS));
        history.keepBeside(held, by);
        events.amended(held, CasePeople.participants(people.of(held.persons())));
    }
}
