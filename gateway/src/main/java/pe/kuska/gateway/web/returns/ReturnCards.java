package pe.kuska.gateway.web.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;

/// Returns and papers for the units that have them: first for the consulates and RENIEC.
@ApplicationScoped
class ReturnCards implements HomeCards {
    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        if (!visitor.refersPeople()) {
            return List.of();
        }
        ReturnWords words = language.words(ReturnWords.class);
        int returns = "MRE".equals(visitor.institution()) ? 18 : 55;
        int papers = "RENIEC".equals(visitor.institution()) ? 10 : 56;
        HomeCard queue = HomeCard.task(papers, "/identidades", words.papersTitle(), words.papersLead());
        return visitor.is(Role.CASE_MANAGER)
                ? List.of(HomeCard.task(returns, "/retornos", words.returnsTitle(), words.returnsLead()), queue)
                : visitor.is(Role.REGISTRAR) && "RENIEC".equals(visitor.institution()) ? List.of(queue) : List.of();
    }
}
