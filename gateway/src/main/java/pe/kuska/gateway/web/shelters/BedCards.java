package pe.kuska.gateway.web.shelters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;

/// The way to a bed, for whoever may have to find one at two in the morning.
@ApplicationScoped
class BedCards implements HomeCards {
    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        ShelterWords words = language.words(ShelterWords.class);
        if (visitor.is(Role.AUDITOR)) {
            return List.of(HomeCard.task(30, "/plazas/sin-llegada", words.becameTitle(), words.becameLead()));
        }
        if (!visitor.refersPeople()) {
            return List.of();
        }
        int rank = visitor.receivesReferrals() ? 15 : 40;
        return List.of(HomeCard.task(rank, "/plazas", words.searchTitle(), words.cardHint()));
    }
}
