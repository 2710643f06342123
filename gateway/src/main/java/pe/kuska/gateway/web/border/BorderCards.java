package pe.kuska.gateway.web.border;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;

/// The question for border control; its rules for who sets and checks them; the reference for who may see what is
/// behind
/// it.
@ApplicationScoped
class BorderCards implements HomeCards {
    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        BorderWords words = language.words(BorderWords.class);
        if (visitor.is(Role.BORDER_CONTROL)) {
            return List.of(HomeCard.task(10, "/frontera", words.task(), words.taskHint()));
        }
        if (visitor.is(Role.ADMIN) || visitor.is(Role.AUDITOR)) {
            BorderRuleWords rules = language.words(BorderRuleWords.class);
            return List.of(HomeCard.task(30, "/frontera/reglas", rules.title(), rules.taskHint()));
        }
        return visitor.investigates()
                ? List.of(HomeCard.task(30, "/frontera/referencias", words.referenceTask(), words.referenceTaskHint()))
                : List.of();
    }
}
