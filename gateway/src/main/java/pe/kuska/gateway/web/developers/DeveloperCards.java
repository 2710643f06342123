package pe.kuska.gateway.web.developers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;

/// The way to the portal, for those who look after connectors.
@ApplicationScoped
class DeveloperCards implements HomeCards {

    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        if (!visitor.is(Role.ADMIN)) {
            return List.of();
        }
        DeveloperWords words = language.words(DeveloperWords.class);
        return List.of(HomeCard.task(10, "/desarrolladores", words.task(), words.taskHint()));
    }
}
