package pe.kuska.indicators.observations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import pe.kuska.indicators.observations.domain.Observation;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.observations.persistence.ObservationRepository;

/** Reads results as they were known at a moment. */
@ApplicationScoped
public class ReadObservations {

    private final ObservationRepository observations;
    private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

    /** A policy's results as read last; revisions are never changed, so they hold while none was added. */
    private record Remembered(
            ObservationRepository.Extent extent, Map<String, SortedMap<Integer, ObservedFigure>> results) {}

    ReadObservations(ObservationRepository observations) {
        this.observations = observations;
    }

    /** The results of all indicators of a policy, by indicator and year: of each, the last revision known then. */
    @Transactional
    public Map<String, SortedMap<Integer, ObservedFigure>> ofPolicy(String policy, Instant asOf) {
        ObservationRepository.Extent extent = observations.extentOf(policy, asOf);
        Remembered last = remembered.get(policy);
        if (last != null && last.extent().equals(extent)) {
            return last.results();
        }
        Map<String, SortedMap<Integer, ObservedFigure>> results = read(policy, asOf);
        if (last == null || last.extent().revisions() <= extent.revisions()) {
            remembered.put(policy, new Remembered(extent, results));
        }
        return results;
    }

    private Map<String, SortedMap<Integer, ObservedFigure>> read(String policy, Instant asOf) {
        Map<String, SortedMap<Integer, ObservedFigure>> results = new HashMap<>();
        for (Observation observation : observations.listOfPolicy(policy, asOf)) {
            results.computeIfAbsent(observation.of().indicator(), _ -> new TreeMap<>())
                    .put(observation.of().year(), observation.figure());
        }
        results.replaceAll((_, years) -> Collections.unmodifiableSortedMap(years));
        return Collections.unmodifiableMap(results);
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
