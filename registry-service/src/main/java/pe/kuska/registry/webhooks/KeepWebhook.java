package pe.kuska.registry.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.feed.ReadEvents;
import pe.kuska.registry.feed.domain.FeedCursor;
import pe.kuska.registry.webhooks.domain.Webhook;
import pe.kuska.registry.webhooks.domain.Webhook.State;
import pe.kuska.registry.webhooks.persistence.WebhookRepository;
import pe.kuska.registry.webhooks.persistence.WebhookRepository.Noted;
import pe.kuska.registry.webhooks.persistence.WebhookRepository.Sealed;

/**
 * The subscriptions of an institution: kept, replayed and ended by its own systems or by an administrator of it, never
 * by a person at a screen. The secret comes from them and is sealed; nobody can read it here again.
 */
@ApplicationScoped
public class KeepWebhook {

    private final CallerProvider callers;
    private final WebhookRepository webhooks;
    private final WebhookSecrets secrets;
    private final ReadEvents readEvents;
    private final WebhooksConfig config;
    private final AuditTrail audit;
    private final InstantSource clock;

    KeepWebhook(
            CallerProvider callers,
            WebhookRepository webhooks,
            WebhookSecrets secrets,
            ReadEvents readEvents,
            WebhooksConfig config,
            AuditTrail audit,
            InstantSource clock) {
        this.callers = callers;
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.readEvents = readEvents;
        this.config = config;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What an institution asks for.
     *
     * @param secret what signs; may be absent where the subscription has one under the same key id
     */
    public record Wanted(URI address, Set<String> types, String keyId, byte @Nullable [] secret) {

        public Wanted {
            types = Set.copyOf(types);
        }
    }

    /** A subscription as it was kept. */
    public record Kept(Webhook webhook, boolean isFirst) {}

    @Transactional
    public List<Webhook> list() {
        return webhooks.listOf(institution());
    }

    @Transactional
    public Webhook get(String name) {
        return webhooks.find(institution(), name).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
    }

    /** Attempts of a subscription, the last first. */
    @Transactional
    public List<Noted> attempts(String name, UUID before, int limit) {
        return webhooks.attempts(get(name), before, limit);
    }

    /** Keeps a subscription. A new one is told of what happens from now on. */
    @Transactional
    public Kept keep(String name, Wanted wanted, @Nullable String ifMatch) {
        String institution = institution();
        Optional<Webhook> before = webhooks.findForChange(institution, name);
        if (before.isPresent() || ifMatch != null) {
            Preconditions.require(ifMatch, before.map(Webhook::version).orElse(0));
        }
        Instant now = now();
        boolean sameKey =
                before.map(Webhook::keyId).filter(wanted.keyId()::equals).isPresent();
        if (wanted.secret() == null && !sameKey) {
            throw new RuleViolation(CommonProblem.INVALID_REQUEST, "secret", "required");
        }
        @Nullable Sealed known = before.map(webhooks::secretsOf).orElse(null);
        Webhook kept = new Webhook(
                institution,
                name,
                wanted.address(),
                wanted.types(),
                wanted.keyId(),
                sameKey
                        ? before.get().previousKeyId()
                        : before.map(Webhook::keyId).orElse(null),
                sameKey
                        ? before.get().previousUntil()
                        : before.map(_ -> now.plus(config.overlap())).orElse(null),
                before.map(Webhook::state).orElse(State.ACTIVE),
                before.map(Webhook::version).orElse(0) + 1,
                before.map(Webhook::place).orElseGet(() -> FeedCursor.from(now)),
                before.map(Webhook::failures).orElse(0),
                now,
                now);
        webhooks.keep(
                kept, sealed(kept, wanted, known, sameKey), callers.current().subject());
        audit.record(event("KEEP_WEBHOOK", kept));
        return new Kept(kept, before.isEmpty());
    }

    private Sealed sealed(Webhook kept, Wanted wanted, @Nullable Sealed known, boolean sameKey) {
        byte[] secret = wanted.secret() == null
                ? Objects.requireNonNull(known).secret()
                : secrets.seal(kept, kept.keyId(), wanted.secret());
        if (known == null) {
            return new Sealed(secret, null);
        }
        return new Sealed(secret, sameKey ? known.previous() : known.secret());
    }

    /** Tells again from a place in the feed, or goes on where it stopped. */
    @Transactional
    public Webhook replay(String name, Optional<FeedCursor> after) {
        Webhook before = webhooks.findForChange(institution(), name)
                .orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        FeedCursor place = readEvents.kept(after.orElse(before.place()));
        webhooks.restart(before, place, callers.current().subject(), now());
        audit.record(event("REPLAY_WEBHOOK", before));
        return get(name);
    }

    @Transactional
    public void remove(String name) {
        Webhook webhook = get(name);
        webhooks.remove(webhook.institution(), name);
        audit.record(event("REMOVE_WEBHOOK", webhook));
    }

    private static AuditEvent event(String action, Webhook webhook) {
        return new AuditEvent(
                action,
                "webhook",
                webhook.institution() + "/" + webhook.name(),
                Optional.empty(),
                Map.of("host", webhook.address().getHost(), "keyId", webhook.keyId()));
    }

    private String institution() {
        Caller caller = callers.current();
        if (caller.kind() != Caller.Kind.SYSTEM && !caller.has(Role.ADMIN)) {
            throw new RuleViolation(CommonProblem.FORBIDDEN);
        }
        return caller.institution().code();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
