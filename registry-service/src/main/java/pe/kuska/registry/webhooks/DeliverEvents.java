package pe.kuska.registry.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.registry.feed.ReadEvents;
import pe.kuska.registry.feed.api.FeedResponse.EventResponse;
import pe.kuska.registry.feed.domain.FedEvent;
import pe.kuska.registry.feed.domain.FeedCursor;
import pe.kuska.registry.feed.domain.FeedPart;
import pe.kuska.registry.webhooks.WebhookCourier.Answer;
import pe.kuska.registry.webhooks.domain.Attempt;
import pe.kuska.registry.webhooks.domain.Attempt.Outcome;
import pe.kuska.registry.webhooks.domain.Webhook;
import pe.kuska.registry.webhooks.domain.Webhook.State;
import pe.kuska.registry.webhooks.persistence.WebhookRepository;
import pe.kuska.registry.webhooks.persistence.WebhookRepository.Sealed;

/**
 * Tells one subscription of what follows its place in the feed, one event after the other: the next is not tried before
 * this one was taken, so that the order of a case or person is kept. Told and noted are two steps: a crash between them
 * tells it once more, under the same id.
 */
@ApplicationScoped
class DeliverEvents {

    private static final Logger LOG = Logger.getLogger(DeliverEvents.class);
    private static final int AT_ONCE = 50;
    private static final int MOST_DOUBLINGS = 20;

    private final WebhookRepository webhooks;
    private final WebhookSecrets secrets;
    private final WebhookCourier courier;
    private final ReadEvents readEvents;
    private final WebhooksConfig config;
    private final AuditTrail audit;
    private final ObjectMapper json;
    private final InstantSource clock;

    DeliverEvents(
            WebhookRepository webhooks,
            WebhookSecrets secrets,
            WebhookCourier courier,
            ReadEvents readEvents,
            WebhooksConfig config,
            AuditTrail audit,
            ObjectMapper json,
            InstantSource clock) {
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.courier = courier;
        this.readEvents = readEvents;
        this.config = config;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** Delivers until there is nothing more, or until something is not taken. */
    void to(Webhook webhook) {
        FeedCursor place = webhook.place();
        int failures = webhook.failures();
        boolean more = true;
        while (more) {
            FeedPart part = readEvents.part(place, webhook.institution(), webhook.types(), AT_ONCE);
            for (FedEvent event : part.events()) {
                if (!told(webhook, event, place, failures)) {
                    return;
                }
                place = event.place();
                failures = 0;
            }
            if (!part.next().equals(place)) {
                place = part.next();
                FeedCursor reached = place;
                if (!QuarkusTransaction.requiringNew()
                        .call(() -> webhooks.move(webhook, State.ACTIVE, reached, 0, now()))) {
                    return;
                }
            }
            more = part.more();
        }
    }

    /** Whether an event was taken; else it is tried later, or somebody changed the subscription meanwhile. */
    private boolean told(Webhook webhook, FedEvent event, FeedCursor before, int failures) {
        Instant at = now();
        Answer answer = bring(webhook, event, at);
        int number = failures + 1;
        Outcome outcome =
                answer.isTaken() ? Outcome.DELIVERED : number >= config.attempts() ? Outcome.DEAD : Outcome.FAILED;
        Attempt attempt = new Attempt(
                event.id(),
                event.type(),
                event.key(),
                event.place().toString(),
                number,
                outcome,
                answer.status(),
                answer.why(),
                at,
                Duration.between(at, now()).toMillis());
        boolean still = QuarkusTransaction.requiringNew().call(() -> noted(webhook, event, before, attempt));
        return still && outcome == Outcome.DELIVERED;
    }

    private boolean noted(Webhook webhook, FedEvent event, FeedCursor before, Attempt attempt) {
        webhooks.note(webhook, attempt);
        return switch (attempt.outcome()) {
            case DELIVERED -> webhooks.move(webhook, State.ACTIVE, event.place(), 0, now());
            case FAILED ->
                webhooks.move(
                        webhook, State.ACTIVE, before, attempt.number(), now().plus(pauseAfter(attempt.number())));
            case DEAD -> {
                LOG.warnf("a webhook stopped after %d attempts", attempt.number());
                audit.record(new AuditEvent(
                        "STOP_WEBHOOK",
                        "webhook",
                        webhook.institution() + "/" + webhook.name(),
                        Optional.empty(),
                        Map.of("event", attempt.eventId().toString())));
                yield webhooks.move(webhook, State.STOPPED, before, attempt.number(), now());
            }
        };
    }

    private Duration pauseAfter(int failures) {
        Duration pause = config.firstPause().multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return pause.compareTo(config.longestPause()) < 0 ? pause : config.longestPause();
    }

    private Answer bring(Webhook webhook, FedEvent event, Instant at) {
        String body = written(event);
        String id = event.id().toString();
        Sealed sealed = QuarkusTransaction.requiringNew().call(() -> webhooks.secretsOf(webhook));
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/cloudevents+json; charset=UTF-8");
        headers.put("User-Agent", "kuska-registry");
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", Long.toString(at.getEpochSecond()));
        headers.put("webhook-signature", secrets.sign(webhook, sealed, id, at, body));
        headers.put(
                "webhook-key-id",
                secrets.signsWithPrevious(webhook, at)
                        ? webhook.keyId() + " " + webhook.previousKeyId()
                        : webhook.keyId());
        return courier.bring(webhook.address(), headers, body);
    }

    private String written(FedEvent event) {
        try {
            return json.writeValueAsString(EventResponse.of(event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event could not be written", e);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
