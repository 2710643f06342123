package pe.kuska.tracking.handovers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import java.util.Set;
import pe.kuska.tracking.followup.FindPath;
import pe.kuska.tracking.followup.TellStep.Told;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.handovers.domain.HandOver;
import pe.kuska.tracking.handovers.persistence.HandOverRepository;

/**
 * A unit took the person in while she was being given to another: nobody can sign for that any more. It happens when she is
 * taken into a shelter on the way, or when two codes under which she was given turn out to be hers.
 */
@ApplicationScoped
class EndOutdatedOffers {

    private static final Set<EntryType> TAKING =
            EnumSet.of(EntryType.HAND_OVER_RECEIVED, EntryType.STAY_BEGAN, EntryType.PERSON_ARRIVED);

    /** Why; and by whom, since nobody said so. */
    private static final String TAKEN_ELSEWHERE = "RECIBIDA_POR_OTRA_UNIDAD";

    private static final String NOBODY = "kuska";

    private final FindPath findPath;
    private final HandOverRepository handOvers;
    private final TellHandOver tellHandOver;

    EndOutdatedOffers(FindPath findPath, HandOverRepository handOvers, TellHandOver tellHandOver) {
        this.findPath = findPath;
        this.handOvers = handOvers;
        this.tellHandOver = tellHandOver;
    }

    /** Who takes her in may still sign for what was offered to them. */
    void taken(@Observes Told told) {
        String person = told.person();
        if (person == null || !TAKING.contains(told.type())) {
            return;
        }
        PathOfCare path = findPath.find(new PersonCode(person)).orElseThrow();
        handOvers.hold(path.codes());
        for (HandOver open : handOvers.listOpen(path.codes())) {
            boolean signs = open.to().equals(told.by()) && told.type() != EntryType.HAND_OVER_RECEIVED;
            if (!signs) {
                handOvers.readAgain(open).withdraw(TAKEN_ELSEWHERE, NOBODY, told.at());
                handOvers.flush();
                tellHandOver.answered(EntryType.HAND_OVER_WITHDRAWN, open, told.by(), told.at());
            }
        }
    }
}
