package pe.kuska.indicators.observations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import pe.kuska.indicators.observations.domain.Observation;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.observations.domain.ObservedYear;
import pe.kuska.indicators.observations.events.ObservationEventsOut;
import pe.kuska.indicators.observations.persistence.ObservationRepository;
import pe.kuska.platform.ids.Uuids;

/** Records the result a published report makes; every publication is a new revision and is announced. */
@ApplicationScoped
public class RecordReportedFigure {

    private final ObservationRepository observations;
    private final ObservationEventsOut events;

    RecordReportedFigure(ObservationRepository observations, ObservationEventsOut events) {
        this.observations = observations;
        this.events = events;
    }

    @Transactional
    public Observation of(ObservedYear of, ObservedFigure figure, String institution, Instant recordedAt) {
        Observation observation = Observation.reported(
                Uuids.next(), of, observations.countRevisions(of) + 1, figure, institution, recordedAt);
        observations.persist(observation);
        events.reported(observation);
        return observation;
    }
}
