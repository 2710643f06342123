package pe.kuska.gateway.web.policies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Visitor;
import pe.kuska.gateway.web.page.Words;

/// The policy's progress, which everybody may look at.
@ApplicationScoped
class PolicyCards implements HomeCards {
    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        if (!visitor.readsPolicy()) {
            return List.of();
        }
        Words words = language.words(Words.class);
        return List.of(HomeCard.task(30, "/politicas", words.taskPolicy(), words.taskPolicyHint()));
    }
}
