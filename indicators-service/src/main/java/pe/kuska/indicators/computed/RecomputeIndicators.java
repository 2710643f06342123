package pe.kuska.indicators.computed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jboss.logging.Logger;
import pe.kuska.indicators.activity.ReadKeptEvents;
import pe.kuska.indicators.computed.domain.Contribution;
import pe.kuska.indicators.computed.domain.Definition;
import pe.kuska.indicators.computed.persistence.ContributionRepository;
import pe.kuska.indicators.recording.RecordedTime;

/** Counts computed indicators from the beginning: at the start for new definitions, and whenever somebody wants to know. */
@ApplicationScoped
public class RecomputeIndicators {

    private static final Logger LOG = Logger.getLogger(RecomputeIndicators.class);

    private final Definitions definitions;
    private final ReadKeptEvents readKeptEvents;
    private final ContributionRepository contributions;
    private final RecordedTime recordedTime;

    RecomputeIndicators(
            Definitions definitions,
            ReadKeptEvents readKeptEvents,
            ContributionRepository contributions,
            RecordedTime recordedTime) {
        this.definitions = definitions;
        this.readKeptEvents = readKeptEvents;
        this.contributions = contributions;
        this.recordedTime = recordedTime;
    }

    void atStart(@Observes StartupEvent start) {
        QuarkusTransaction.requiringNew().run(() -> {
            recordedTime.forWriting();
            List<Definition> anew = definitions.all().stream()
                    .filter(definition -> !contributions.isCounted(definition))
                    .toList();
            if (!anew.isEmpty()) {
                List<Contribution> found = whole(anew);
                contributions.add(found);
                anew.forEach(contributions::markCounted);
                LOG.infof("%d computed indicators counted anew, %d contributions", anew.size(), found.size());
            }
        });
    }

    /** What all kept events contribute, worked out without what was noted as they arrived. */
    @Transactional
    public List<Contribution> whole(List<Definition> wanted) {
        return readKeptEvents.all().stream()
                .flatMap(event -> KeepContributions.of(wanted, event).stream())
                .toList();
    }
}
