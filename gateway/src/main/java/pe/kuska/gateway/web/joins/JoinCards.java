package pe.kuska.gateway.web.joins;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.care.CareWords;
import pe.kuska.gateway.web.care.Countdown;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCard.Urgency;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;

/// How many pairs among the cases registered last wait for a steward, and since when.
@ApplicationScoped
class JoinCards implements HomeCards {
    private static final int CASES_EXAMINED = 100;

    private final RegistryJoins registry;
    private final InstantSource clock;

    JoinCards(@RestClient RegistryJoins registry, InstantSource clock) {
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        if (!visitor.is(Role.IDENTITY_STEWARD)) {
            return List.of();
        }
        JoinWords words = language.words(JoinWords.class);
        Proposal.Listed waiting = registry.latest(CASES_EXAMINED, null);
        Instant oldest = waiting.items().stream()
                .map(Proposal::since)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return List.of(HomeCard.task(20, "/identidad/casos", words.task(), words.taskHint())
                .waiting(
                        waiting.items().size(),
                        // Behind the cases that were looked at there may be others, and older ones.
                        waiting.next() == null
                                ? Countdown.waiting(
                                        waiting.items().size() == 1 ? words.dueOne() : words.due(),
                                        oldest,
                                        clock.instant(),
                                        language.words(CareWords.class))
                                : words.dueMany(),
                        Urgency.CALM));
    }
}
