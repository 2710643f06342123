package pe.kuska.indicators.observations;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import pe.kuska.indicators.observations.domain.Observation;
import pe.kuska.indicators.observations.domain.ObservationOrigin;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.observations.domain.ObservedYear;
import pe.kuska.indicators.observations.persistence.ObservationRepository;
import pe.kuska.platform.ids.Uuids;

/**
 * Records the results a catalogue prints. The same catalogue again records nothing; only what it prints differently than
 * before becomes a revision, so that it never undoes what an institution reported since.
 */
@ApplicationScoped
public class RecordPublishedFigures {

    private final ObservationRepository observations;

    RecordPublishedFigures(ObservationRepository observations) {
        this.observations = observations;
    }

    /** A result a catalogue prints. */
    public record Published(ObservedYear of, ObservedFigure figure) {}

    /** Records what is new in a policy's catalogue, or only counts it; answers how many revisions that makes. */
    @Transactional
    public int record(String policy, List<Published> published, Instant recordedAt, boolean store) {
        Map<ObservedYear, List<Observation>> known =
                observations.listOfPolicy(policy, recordedAt).stream().collect(groupingBy(Observation::of));
        int revisions = 0;
        for (Published result : published) {
            List<Observation> before = known.getOrDefault(result.of(), List.of());
            if (!lastPublished(before, result.figure())) {
                revisions++;
                if (store) {
                    observations.persist(Observation.published(
                            Uuids.next(), result.of(), before.size() + 1, result.figure(), recordedAt));
                }
            }
        }
        return revisions;
    }

    private static boolean lastPublished(List<Observation> revisions, ObservedFigure figure) {
        return revisions.stream()
                .filter(revision -> revision.origin() == ObservationOrigin.CATALOGUE)
                .reduce((_, later) -> later)
                .map(revision -> revision.figure().equals(figure))
                .orElse(false);
    }
}
