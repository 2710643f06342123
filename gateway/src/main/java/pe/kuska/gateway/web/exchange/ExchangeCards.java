package pe.kuska.gateway.web.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Visitor;

/// The exchange file, for those who may take it.
@ApplicationScoped
class ExchangeCards implements HomeCards {
    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        ExchangeWords words = language.words(ExchangeWords.class);
        return visitor.registersCases() || visitor.investigates()
                ? List.of(HomeCard.task(30, "/intercambio/htcds", words.title(), words.taskHint()))
                : List.of();
    }
}
