package pe.kuska.indicators.observations.events;

import jakarta.enterprise.context.ApplicationScoped;
import pe.kuska.indicators.observations.domain.Observation;
import pe.kuska.indicators.observations.domain.ObservedYear;
import pe.kuska.platform.outbox.Outbox;
import pe.kuska.platform.outbox.OutgoingEvent;

/** Announces reported results, in order per indicator. */
@ApplicationScoped
public class ObservationEventsOut {

    /** Where they are announced. */
    public static final String TOPIC = "indicators.reports.v1";

    private final Outbox outbox;

    ObservationEventsOut(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Announces a reported result with the transaction that records it. */
    public void reported(Observation observation) {
        ObservedYear of = observation.of();
        outbox.append(new OutgoingEvent(
                TOPIC,
                of.policy() + "/" + of.indicator(),
                IndicatorReported.TYPE,
                observation.recordedAt(),
                new IndicatorReported(
                        of.policy(),
                        of.indicator(),
                        of.year(),
                        observation.revision(),
                        observation.figure().status().name(),
                        observation.institution().orElseThrow(),
                        observation.recordedAt(),
                        "/api/indicators/v1/indicators/" + of.indicator() + "/observations?policy=" + of.policy())));
    }
}
