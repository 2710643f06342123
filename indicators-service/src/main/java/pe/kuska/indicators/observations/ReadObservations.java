package pe.kuska.indicators.observations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import pe.kuska.indicators.observations.domain.Observation;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.observations.persistence.ObservationRepository;

/** Reads results as they were known at a moment. */
@ApplicationScoped
public class ReadObservations {

    private final ObservationRepository observations;

    ReadObservations(ObservationRepository observations) {
        this.observations = observations;
    }

    /** The results of all indicators of a policy, by indicator and year: of each, the last revision known then. */
    @Transactional
    public Map<String, SortedMap<Integer, ObservedFigure>> ofPolicy(String policy, Instant asOf) {
        Map<String, SortedMap<Integer, ObservedFigure>> results = new HashMap<>();
        for (Observation observation : observations.listOfPolicy(policy, asOf)) {
            results.computeIfAbsent(observation.of().indicator(), _ -> new TreeMap<>())
                    .put(observation.of().year(), observation.figure());
        }
        return results;
    }

    /** The last revision known then of each result of a policy, by indicator and year. */
    @Transactional
    public Map<String, SortedMap<Integer, Observation>> lastOfPolicy(String policy, Instant asOf) {
        Map<String, SortedMap<Integer, Observation>> last = new HashMap<>();
        for (Observation observation : observations.listOfPolicy(policy, asOf)) {
            last.computeIfAbsent(observation.of().indicator(), _ -> new TreeMap<>())
                    .put(observation.of().year(), observation);
        }
        return last;
    }

    /** All revisions of an indicator's results known at a moment, oldest first. */
    @Transactional
    public List<Observation> revisionsOf(String policy, String indicator, Instant asOf) {
        return observations.listOfIndicator(policy, indicator, asOf);
    }
}
