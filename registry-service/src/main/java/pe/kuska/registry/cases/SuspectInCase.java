package pe.kuska.registry.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pe.kuska.platform.caller.Caller;
import pe.kuska.registry.cases.domain.PersonInCase;
import pe.kuska.registry.cases.domain.TraffickingCase;
import pe.kuska.registry.cases.events.CaseEventsOut;
import pe.kuska.registry.cases.persistence.CaseHistory;
import pe.kuska.registry.people.domain.PersonRole;

/** Leaves a suspect out of a case and names them again; the facts stay, so that figures do. */
@ApplicationScoped
public class SuspectInCase {

    private final CasePeople people;
    private final CaseHistory history;
    private final CaseEventsOut events;
    private final InstantSource clock;

    SuspectInCase(CasePeople people, CaseHistory history, CaseEventsOut events, InstantSource clock) {
        this.people = people;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** The case, which is held, does not name this suspect any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void leaveOut(TraffickingCase about, UUID recordId, Caller by) {
        tell(
                about,
                about.persons().stream()
                        .filter(person -> !person.recordId().equals(recordId))
                        .toList(),
                by);
    }

    /** The case names them again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void nameAgain(TraffickingCase about, UUID recordId, Caller by) {
        List<PersonInCase> named = new ArrayList<>(about.persons());
        named.add(new PersonInCase(recordId, PersonRole.SUSPECT, false));
        tell(about, named, by);
    }

    private void tell(TraffickingCase about, List<PersonInCase> named, Caller by) {
        if (about.restate(about.facts(), named, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            history.keepBeside(about, by);
            events.amended(about, CasePeople.participants(people.of(about.persons())));
        }
    }
}
