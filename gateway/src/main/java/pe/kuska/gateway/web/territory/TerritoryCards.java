package pe.kuska.gateway.web.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;

/// The regional and local levels, on the home page of those who keep or watch them.
@ApplicationScoped
class TerritoryCards implements HomeCards {
    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        TerritoryWords words = language.words(TerritoryWords.class);
        boolean offered =
                visitor.is(Role.INDICATOR_REPORTER) || visitor.is(Role.POLICY_LEAD) || visitor.is(Role.AUDITOR);
        return offered ? List.of(HomeCard.task(21, "/territorio", words.title(), words.lead())) : List.of();
    }
}
