package pe.kuska.tracking.shelters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import pe.kuska.tracking.followup.FindPath;
import pe.kuska.tracking.followup.IdentityDecided;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.shelters.domain.Stay;
import pe.kuska.tracking.shelters.persistence.ShelterRepository;
import pe.kuska.tracking.shelters.persistence.StayRepository;

/**
 * Nobody sleeps in two places: when two codes turn out to be one person, each shelter that has a place for her is told of the
 * other, and whoever does not have her ends it. Nothing is ended by itself: a bed that is wrongly freed puts somebody out.
 */
@ApplicationScoped
public class FindDoubledStays {

    private final FindPath findPath;
    private final StayRepository stays;
    private final ShelterRepository shelters;
    private final Event<StayDoubled> within;

    FindDoubledStays(FindPath findPath, StayRepository stays, ShelterRepository shelters, Event<StayDoubled> within) {
        this.findPath = findPath;
        this.stays = stays;
        this.shelters = shelters;
        this.within = within;
    }

    /** Whether the person of an open stay has another one. */
    @Transactional
    public boolean isDoubled(Stay stay) {
        return stay.status().takesBeds()
                && findPath.find(new PersonCode(stay.personCode()))
                        .map(path -> stays.listDoubled(path.codes()).stream()
                                .anyMatch(one -> one.id().equals(stay.id())))
                        .orElse(false);
    }

    void decided(@Observes IdentityDecided decided) {
        decided.people().forEach(person -> findPath.find(person).ifPresent(path -> tell(path, decided)));
    }

    private void tell(PathOfCare path, IdentityDecided decided) {
        List<Stay> doubled = stays.listDoubled(path.codes());
        for (Stay stay : doubled) {
            doubled.stream()
                    .filter(other -> !other.id().equals(stay.id()))
                    .findFirst()
                    .ifPresent(other -> within.fire(new StayDoubled(
                            stay.id(), runBy(stay), runBy(other), path.person().value(), decided.at())));
        }
    }

    private Office runBy(Stay stay) {
        return shelters.findShelter(stay.shelterId()).orElseThrow().runBy();
    }
}
