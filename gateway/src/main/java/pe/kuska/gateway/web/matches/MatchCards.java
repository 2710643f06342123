package pe.kuska.gateway.web.matches;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCard.Urgency;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;

/// How many pairs wait for a steward.
@ApplicationScoped
class MatchCards implements HomeCards {
    private static final int COUNTED = 100;

    private final RegistryMatches matches;

    MatchCards(@RestClient RegistryMatches matches) {
        this.matches = matches;
    }

    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        if (!visitor.is(Role.IDENTITY_STEWARD)) {
            return List.of();
        }
        MatchWords words = language.words(MatchWords.class);
        Match.Listed waiting = matches.list("PENDING", COUNTED, null);
        return List.of(HomeCard.task(10, "/identidad", words.task(), words.taskHint())
                .waiting(waiting.items().size(), waiting.next() == null ? words.due() : words.dueMany(), Urgency.CALM));
    }
}
