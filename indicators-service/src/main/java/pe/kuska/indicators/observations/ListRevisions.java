package pe.kuska.indicators.observations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import pe.kuska.indicators.catalogue.FindIndicator;
import pe.kuska.indicators.observations.domain.Observation;
import pe.kuska.indicators.recording.RecordedTime;

/** Lists every revision of an indicator's results, oldest first. */
@ApplicationScoped
public class ListRevisions {

    private final FindIndicator findIndicator;
    private final ReadObservations readObservations;
    private final RecordedTime recordedTime;

    ListRevisions(FindIndicator findIndicator, ReadObservations readObservations, RecordedTime recordedTime) {
        this.findIndicator = findIndicator;
        this.readObservations = readObservations;
        this.recordedTime = recordedTime;
    }

    @Transactional
    public List<Observation> of(String indicator, Optional<String> policy) {
        FindIndicator.Found found = findIndicator.byCode(indicator, policy);
        return readObservations.revisionsOf(found.catalogue().policy().code(), indicator, recordedTime.forReading());
    }
}
