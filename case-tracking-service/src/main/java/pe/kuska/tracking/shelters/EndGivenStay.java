package pe.kuska.tracking.shelters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import pe.kuska.tracking.followup.FindPath;
import pe.kuska.tracking.followup.TellStep.Told;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.shelters.domain.Shelter;
import pe.kuska.tracking.shelters.domain.Stay;
import pe.kuska.tracking.shelters.persistence.ShelterRepository;
import pe.kuska.tracking.shelters.persistence.StayRepository;

/**
 * Whom a shelter gave to another unit no longer sleeps there: once both have signed, in the same transaction, her stay ends and
 * its beds are free. A shelter that did not give her keeps her place, since a bed that is wrongly freed puts somebody out.
 */
@ApplicationScoped
class EndGivenStay {

    private final FindPath findPath;
    private final StayRepository stays;
    private final ShelterRepository shelters;
    private final MoveStay moveStay;

    EndGivenStay(FindPath findPath, StayRepository stays, ShelterRepository shelters, MoveStay moveStay) {
        this.findPath = findPath;
        this.stays = stays;
        this.shelters = shelters;
        this.moveStay = moveStay;
    }

    /** A stay that begins or ends at the same moment is waited for. */
    void received(@Observes Told told) {
        String person = told.person();
        if (person == null || told.type() != EntryType.HAND_OVER_RECEIVED) {
            return;
        }
        PathOfCare path = findPath.find(new PersonCode(person)).orElseThrow();
        for (Stay stay : stays.holdPresent(path.codes())) {
            Shelter shelter = shelters.findShelter(stay.shelterId()).orElseThrow();
            if (gave(shelter, told)) {
                moveStay.handedOver(stay, shelter, told.at());
            }
        }
    }

    private static boolean gave(Shelter shelter, Told told) {
        return shelter.runBy().institution().equals(told.codes().get(PathOfCare.FROM_INSTITUTION))
                && Objects.equals(shelter.runBy().unit(), told.codes().get(PathOfCare.FROM_UNIT));
    }
}
