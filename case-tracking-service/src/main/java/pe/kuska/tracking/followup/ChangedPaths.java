package pe.kuska.tracking.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.followup.domain.TiedPeople;
import pe.kuska.tracking.followup.persistence.FactRepository;

/**
 * Tells whoever keeps something of all paths which of them changed, a few at a time. A change is noted in the transaction
 * of the fact that made it and waits until it is taken, so none is missed whoever dies. What was {@link Taken} is told to
 * whoever observes it, within the same transaction.
 */
@ApplicationScoped
public class ChangedPaths {

    private final FactRepository facts;
    private final Event<Taken> told;

    ChangedPaths(FactRepository facts, Event<Taken> told) {
        this.facts = facts;
        this.told = told;
    }

    /**
     * What was taken.
     *
     * @param changes how many, so that 0 means that nothing waits
     */
    public record Taken(int changes, List<TiedPeople> people) {

        public Taken {
            people = List.copyOf(people);
        }
    }

    /** Takes the changes that wait longest, within the transaction of what follows from them. One at a time may do so. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Taken take(int most) {
        FactRepository.Changed changed = facts.firstChanged(most);
        Set<PersonCode> seen = new HashSet<>();
        List<TiedPeople> people = new ArrayList<>();
        for (PersonCode code : changed.people()) {
            if (!seen.contains(code)) {
                TiedPeople tied = TiedPeople.around(code, facts.factsAround(code));
                seen.addAll(tied.codes());
                people.add(tied);
            }
        }
        facts.dropChanged(changed);
        Taken taken = new Taken(changed.ids().size(), people);
        told.fire(taken);
        return taken;
    }

    /** Has every path looked at again, because what is kept of them has changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changeEverybody() {
        facts.changeEverybody();
    }

    /** How many changes wait. */
    @Transactional
    public long waiting() {
        return facts.countChanged();
    }
}
