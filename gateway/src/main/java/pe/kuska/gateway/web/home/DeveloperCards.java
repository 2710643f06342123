package pe.kuska.gateway.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Visitor;
import pe.kuska.gateway.web.page.Words;

/// The way to the reference of the API, for whoever connects an institution's system.
@ApplicationScoped
class DeveloperCards implements HomeCards {
    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        Words words = language.words(Words.class);
        return List.of(HomeCard.task(90, "/api/docs", words.taskApi(), words.taskApiHint()));
    }
}
