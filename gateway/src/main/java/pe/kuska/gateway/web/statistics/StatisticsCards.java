package pe.kuska.gateway.web.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Visitor;

/// The way to the figures, for everybody.
@ApplicationScoped
class StatisticsCards implements HomeCards {

    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        StatisticsWords words = language.words(StatisticsWords.class);
        return List.of(HomeCard.task(30, "/estadisticas", words.task(), words.taskHint()));
    }
}
