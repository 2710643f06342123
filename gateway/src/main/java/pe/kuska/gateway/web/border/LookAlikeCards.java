package pe.kuska.gateway.web.border;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.care.CareWords;
import pe.kuska.gateway.web.care.Countdown;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCard.Urgency;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;

/// How many travellers wait for a steward to say whether they are somebody listed, and since when.
@ApplicationScoped
class LookAlikeCards implements HomeCards {
    private final RegistryLookAlikes registry;
    private final InstantSource clock;

    LookAlikeCards(@RestClient RegistryLookAlikes registry, InstantSource clock) {
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        if (!visitor.is(Role.IDENTITY_STEWARD)) {
            return List.of();
        }
        LookAlikeWords words = language.words(LookAlikeWords.class);
        List<LookAlike> waiting = registry.waiting();
        HomeCard card = HomeCard.task(20, "/identidad/frontera", words.task(), words.taskHint());
        return List.of(
                waiting.isEmpty()
                        ? card
                        : card.waiting(
                                waiting.size(),
                                Countdown.waiting(
                                        waiting.size() == 1 ? words.dueOne() : words.due(),
                                        waiting.getFirst().askedAt(),
                                        clock.instant(),
                                        language.words(CareWords.class)),
                                Urgency.CALM));
    }
}
