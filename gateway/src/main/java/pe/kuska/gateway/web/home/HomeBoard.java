package pe.kuska.gateway.web.home;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Visitor;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// Collects the cards of all rooms. They are asked at once, so that the page waits only for the slowest, and one
/// silent service costs its own cards and no more.
@ApplicationScoped
class HomeBoard {
    private static final Logger LOG = Logger.getLogger(HomeBoard.class);

    private final List<HomeCards> rooms;
    private final ManagedExecutor executor;

    HomeBoard(@All List<HomeCards> rooms, ManagedExecutor executor) {
        this.rooms = rooms;
        this.executor = executor;
    }

    /// `complete` is false when a room could not say what is due.
    record Board(List<HomeCard> due, List<HomeCard> tasks, List<HomeCard> figures, boolean complete) {}

    Board of(Visitor visitor, Language language) {
        List<CompletableFuture<Optional<List<HomeCard>>>> asked = rooms.stream()
                .map(room -> executor.supplyAsync(() -> ask(room, visitor, language)))
                .toList();
        List<HomeCard> cards = new ArrayList<>();
        boolean complete = true;
        for (CompletableFuture<Optional<List<HomeCard>>> answer : asked) {
            Optional<List<HomeCard>> of = answer.join();
            of.ifPresent(cards::addAll);
            complete &= of.isPresent();
        }
        return new Board(
                cards.stream()
                        .filter(card -> card.due() != null)
                        .sorted(HomeCard.BY_URGENCY)
                        .toList(),
                cards.stream()
                        .filter(card -> card.due() == null)
                        .sorted(HomeCard.BY_RANK)
                        .toList(),
                cards.stream()
                        .filter(card -> !card.figures().isEmpty())
                        .sorted(HomeCard.BY_RANK)
                        .toList(),
                complete);
    }

    private static Optional<List<HomeCard>> ask(HomeCards room, Visitor visitor, Language language) {
        try {
            return Optional.of(room.cards(visitor, language));
        } catch (ServiceRefusal | ProcessingException silent) {
            LOG.warnf(
                    "A room has no cards for the home page: %s",
                    silent.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
