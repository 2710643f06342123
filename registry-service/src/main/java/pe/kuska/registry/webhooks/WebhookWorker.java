package pe.kuska.registry.webhooks;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.webhooks.domain.Webhook;
import pe.kuska.registry.webhooks.persistence.CourierLock;
import pe.kuska.registry.webhooks.persistence.WebhookRepository;

/**
 * Looks after all subscriptions in one replica; another takes over when it is gone. Each subscription has its own
 * thread while something is told to it, so that one that is slow holds up nobody else.
 */
@ApplicationScoped
class WebhookWorker {

    private static final Logger LOG = Logger.getLogger(WebhookWorker.class);
    private static final Duration HOUSEKEEPING = Duration.ofHours(1);

    private final WebhooksConfig config;
    private final WebhookRepository webhooks;
    private final DeliverEvents deliverEvents;
    private final CourierLock lock;
    private final DataSource dataSource;
    private final InstantSource clock;
    private final Semaphore bell = new Semaphore(0);
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    private volatile boolean stopping;
    private Instant housekept = Instant.EPOCH;
    private @Nullable Thread thread;

    WebhookWorker(
            WebhooksConfig config,
            WebhookRepository webhooks,
            DeliverEvents deliverEvents,
            CourierLock lock,
            DataSource dataSource,
            InstantSource clock) {
        this.config = config;
        this.webhooks = webhooks;
        this.deliverEvents = deliverEvents;
        this.lock = lock;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            thread = Thread.ofPlatform().name("webhook-worker").daemon().start(this::work);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        bell.release();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(8));
        }
    }

    private void work() {
        while (!stopping) {
            try (Connection connection = dataSource.getConnection()) {
                if (lock.take(connection)) {
                    try {
                        lookAfterAll(connection);
                    } finally {
                        lock.release(connection);
                    }
                }
                var _ = bell.tryAcquire(config.look().toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException | SQLException failure) {
                LOG.warnf("webhooks have to wait: %s", failure.getClass().getName());
                pause();
            }
        }
    }

    /** As long as the connection that holds the lock is there. */
    private void lookAfterAll(Connection holder) throws InterruptedException, SQLException {
        while (!stopping && holder.isValid(5)) {
            QuarkusTransaction.requiringNew()
                    .call(() -> webhooks.listDue(clock.instant()))
                    .forEach(this::lookAfter);
            housekeep();
            var _ = bell.tryAcquire(config.look().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void lookAfter(Webhook webhook) {
        String key = webhook.institution() + "/" + webhook.name();
        if (!underWay.add(key)) {
            return;
        }
        var _ = Thread.ofVirtual().name("webhook").start(() -> {
            try {
                deliverEvents.to(webhook);
            } catch (RuntimeException failure) {
                LOG.warnf("a webhook has to wait: %s", failure.getClass().getName());
            } finally {
                underWay.remove(key);
            }
        });
    }

    private void housekeep() {
        Instant now = clock.instant();
        if (now.isAfter(housekept.plus(HOUSEKEEPING))) {
            housekept = now;
            QuarkusTransaction.requiringNew()
                    .run(() -> webhooks.forgetAttemptsBefore(now.minus(config.keepAttempts())));
        }
    }

    private void pause() {
        try {
            Thread.sleep(TimeUnit.SECONDS.toMillis(1));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
