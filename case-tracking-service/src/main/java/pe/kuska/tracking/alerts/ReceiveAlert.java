package pe.kuska.tracking.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.tracking.alerts.domain.Alert;
import pe.kuska.tracking.alerts.persistence.AlertRepository;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.TellStep;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.reference.CheckedCodes;
import pe.kuska.tracking.reference.CodeLists;

/** Takes down what somebody told, and starts the clock. */
@ApplicationScoped
public class ReceiveAlert {

    /** What is known of it. */
    public record Command(
            String channel,
            String sign,
            @Nullable String ubigeo,
            @Nullable String account,
            @Nullable Instant receivedAt) {}

    private final AlertRepository alerts;
    private final AlertClock alertClock;
    private final AlertWords words;
    private final TellStep tellStep;
    private final CheckedCodes checkedCodes;
    private final InstantSource clock;

    ReceiveAlert(
            AlertRepository alerts,
            AlertClock alertClock,
            AlertWords words,
            TellStep tellStep,
            CheckedCodes checkedCodes,
            InstantSource clock) {
        this.alerts = alerts;
        this.alertClock = alertClock;
        this.words = words;
        this.tellStep = tellStep;
        this.checkedCodes = checkedCodes;
        this.clock = clock;
    }

    @Transactional
    public Alert receive(Command command, Caller caller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        checkedCodes
                .on(now)
                .require("channel", CodeLists.ALERT_CHANNEL, command.channel())
                .require("sign", CodeLists.ALERT_SIGN, command.sign())
                .done();
        UUID id = Uuids.next();
        Alert alert = Alert.receive(
                id,
                command.channel(),
                command.sign(),
                command.ubigeo(),
                words.seal(command.account(), id),
                CareMandate.officeOf(caller),
                command.receivedAt() == null ? now : command.receivedAt().truncatedTo(ChronoUnit.MICROS),
                now);
        alerts.persistAndFlush(alert);
        alertClock.restart(alert, now);
        tellStep.tell(new TellStep.Told(
                EntryType.ALERT_RECEIVED,
                id,
                null,
                null,
                alert.receivedBy(),
                alert.receivedAt(),
                AlertNews.received(alert)));
        return alert;
    }
}
