package pe.kuska.gateway.web.developers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;

/// The way to the portal: first for those who look after connectors, last for everybody else.
@ApplicationScoped
class DeveloperCards implements HomeCards {

    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        DeveloperWords words = language.words(DeveloperWords.class);
        int rank = visitor.is(Role.ADMIN) ? 10 : 90;
        return List.of(HomeCard.task(rank, "/desarrolladores", words.task(), words.taskHint()));
    }
}
