package pe.kuska.tracking.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Fact.VictimsOfCase;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.followup.persistence.FactRepository;

/** Finds who is a victim no more by what a case tells now, so that nobody leaves the care of a unit unnoticed. */
@ApplicationScoped
public class TellTakenBack {

    private final FactRepository facts;
    private final FindPath findPath;
    private final Event<VictimTakenBack> within;

    TellTakenBack(FactRepository facts, FindPath findPath, Event<VictimTakenBack> within) {
        this.facts = facts;
        this.findPath = findPath;
        this.within = within;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(VictimsOfCase named) {
        Set<PersonCode> told = new HashSet<>();
        for (PersonCode code : facts.everNamedIn(named.caseCode())) {
            findPath.find(code)
                    .filter(path -> wasTakenBack(path, named))
                    .filter(path -> told.add(path.person()))
                    .ifPresent(path -> within.fire(new VictimTakenBack(
                            named.eventId(),
                            path.person().value(),
                            named.caseCode(),
                            named.by(),
                            path.heldBy(),
                            named.occurredAt())));
        }
    }

    private static boolean wasTakenBack(PathOfCare path, VictimsOfCase named) {
        return !path.cases().contains(named.caseCode())
                && path.steps().stream()
                        .anyMatch(step -> step.type() == EntryType.VICTIM_TAKEN_BACK
                                && step.eventId().equals(named.eventId()));
    }
}
