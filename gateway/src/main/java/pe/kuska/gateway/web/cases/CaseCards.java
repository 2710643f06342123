package pe.kuska.gateway.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Visitor;
import pe.kuska.gateway.web.page.Words;

/// Registering a case and the list of the institution's cases, on the home page.
@ApplicationScoped
class CaseCards implements HomeCards {
    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        Words words = language.words(Words.class);
        List<HomeCard> cards = new ArrayList<>();
        if (visitor.registersCases()) {
            cards.add(HomeCard.task(10, "/casos/nuevo", words.taskRegister(), words.taskRegisterHint()));
        }
        if (visitor.seesCases()) {
            cards.add(HomeCard.task(20, "/casos", words.taskCases(), words.taskCasesHint()));
        }
        return cards;
    }
}
