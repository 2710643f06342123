package pe.kuska.gateway.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;

/// The way to the search, for those who may search.
@ApplicationScoped
class SearchCards implements HomeCards {

    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        if (!visitor.is(Role.REGISTRAR) && !visitor.is(Role.INVESTIGATOR) && !visitor.is(Role.IDENTITY_STEWARD)) {
            return List.of();
        }
        SearchWords words = language.words(SearchWords.class);
        return List.of(HomeCard.task(20, "/personas/buscar", words.task(), words.taskHint()));
    }
}
