package pe.kuska.gateway.web.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCard.Urgency;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;

/// How many records are over their term, for the administrator; the terms, for the auditor too.
@ApplicationScoped
class RetentionCards implements HomeCards {
    private final RegistryRetention registry;

    RetentionCards(@RestClient RegistryRetention registry) {
        this.registry = registry;
    }

    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        if (!visitor.is(Role.ADMIN) && !visitor.is(Role.AUDITOR)) {
            return List.of();
        }
        RetentionWords words = language.words(RetentionWords.class);
        HomeCard card = HomeCard.task(30, "/conservacion", words.title(), words.taskHint());
        if (!visitor.is(Role.ADMIN)) {
            return List.of(card);
        }
        long due = registry.standing().stream().mapToLong(Retention::due).sum();
        return List.of(card.waiting(due, words.cardDue(), Urgency.CALM));
    }
}
