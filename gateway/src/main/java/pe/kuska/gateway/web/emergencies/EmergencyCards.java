package pe.kuska.gateway.web.emergencies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;

/// What the auditor has to review; the way to break the glass for everybody who may need it.
@ApplicationScoped
class EmergencyCards implements HomeCards {
    private static final int COUNTED = 100;

    private final TrackingEmergencies tracking;

    EmergencyCards(@RestClient TrackingEmergencies tracking) {
        this.tracking = tracking;
    }

    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        EmergencyWords words = language.words(EmergencyWords.class);
        if (visitor.is(Role.AUDITOR)) {
            return List.of(HomeCard.task(15, "/emergencias", words.reviewTitle(), words.reviewLead())
                    .waiting(
                            tracking.list("PENDING", COUNTED, null).all().size(),
                            words.toReview(),
                            HomeCard.Urgency.SOON));
        }
        return visitor.refersPeople()
                ? List.of(HomeCard.task(60, "/emergencias", words.ownTitle(), words.ownLead()))
                : List.of();
    }
}
