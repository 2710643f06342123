package pe.kuska.indicators.computed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import pe.kuska.indicators.activity.EventKept;
import pe.kuska.indicators.computed.domain.Contribution;
import pe.kuska.indicators.computed.domain.Definition;
import pe.kuska.indicators.computed.persistence.ContributionRepository;

/** Notes of every kept event to which computed indicators it contributes. */
@ApplicationScoped
public class KeepContributions {

    private final Definitions definitions;
    private final ContributionRepository contributions;

    KeepContributions(Definitions definitions, ContributionRepository contributions) {
        this.definitions = definitions;
        this.contributions = contributions;
    }

    void on(@Observes EventKept event) {
        contributions.add(of(definitions.all(), event));
    }

    /** To what an event contributes. */
    static List<Contribution> of(List<Definition> definitions, EventKept event) {
        return definitions.stream()
                .flatMap(definition -> definition.sidesOf(event.type(), event.institution(), event.codes()).stream()
                        .map(side -> new Contribution(
                                definition.key(),
                                definition.version(),
                                side,
                                event.id(),
                                event.occurredOn(),
                                event.institution())))
                .toList();
    }
}
