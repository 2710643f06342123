package pe.kuska.gateway.web.catalogues;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;

/// The import of catalogues, on the home page of those it is for.
@ApplicationScoped
class CatalogueCards implements HomeCards {
    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        CatalogueWords words = language.words(CatalogueWords.class);
        boolean offered = visitor.is(Role.POLICY_LEAD) || visitor.is(Role.ADMIN);
        return offered ? List.of(HomeCard.task(30, "/catalogos", words.title(), words.lead())) : List.of();
    }
}
