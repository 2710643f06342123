package pe.kuska.registry.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Caller;
import pe.kuska.registry.cases.domain.CaseFacts;
import pe.kuska.registry.cases.domain.TraffickingCase;
import pe.kuska.registry.cases.events.CaseEventsOut;
import pe.kuska.registry.cases.persistence.CaseHistory;
import pe.kuska.registry.validation.Findings;

/** A resolution says that the facts fall under another article; what they fell under before stays in the history. */
@ApplicationScoped
public class ReclassifyCase {

    private final CaseChecks checks;
    private final CasePeople people;
    private final CaseHistory history;
    private final CaseEventsOut events;
    private final InstantSource clock;

    ReclassifyCase(
            CaseChecks checks, CasePeople people, CaseHistory history, CaseEventsOut events, InstantSource clock) {
        this.checks = checks;
        this.people = people;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** Changes the crime of a case that is held. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reclassify(TraffickingCase reclassified, @Nullable String crime, Caller changedBy) {
        CaseFacts facts = reclassified.facts().withCrime(crime);
        Findings findings = checks.of(facts, people.told(reclassified));
        findings.throwIfBroken();
        if (reclassified.amend(facts, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            history.keep(reclassified, changedBy);
            events.amended(reclassified, CasePeople.participants(people.of(reclassified.persons())));
        }
    }
}
