package pe.kuska.indicators.reporting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import pe.kuska.indicators.recording.RecordedTime;

/** Looks every hour whether entities have to be reminded; replicas that look together remind once. */
@ApplicationScoped
class ReminderTimer {

    private static final Logger LOG = Logger.getLogger(ReminderTimer.class);

    private final RemindEntities remindEntities;
    private final RecordedTime recordedTime;
    private final ReportingConfig config;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("report-reminders").factory());

    ReminderTimer(RemindEntities remindEntities, RecordedTime recordedTime, ReportingConfig config) {
        this.remindEntities = remindEntities;
        this.recordedTime = recordedTime;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.remind()) {
            var _ = timer.scheduleWithFixedDelay(this::remind, 5, 60, TimeUnit.MINUTES);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void remind() {
        try {
            int sent = QuarkusTransaction.requiringNew().call(() -> {
                recordedTime.forWriting();
                return remindEntities.today();
            });
            if (sent > 0) {
                LOG.infof("%d entities reminded of their reports", sent);
            }
        } catch (RuntimeException e) {
            LOG.warnf("entities could not be reminded (%s)", e.getClass().getName());
        }
    }
}
