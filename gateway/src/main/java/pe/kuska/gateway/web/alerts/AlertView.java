package pe.kuska.gateway.web.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareCodes;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.Countdown;
import pe.kuska.gateway.web.care.Departments;

/// An alert as a page shows it.
///
/// @param elapsed how much of its time is gone, in percent
/// @param ours whether the visitor's unit received it; else it was passed on to it
public record AlertView(
        String id,
        @Nullable String etag,
        String status,
        String statusWord,
        String channel,
        String sign,
        @Nullable String place,
        String received,
        @Nullable Countdown countdown,
        int elapsed,
        @Nullable String risk,
        @Nullable String reason,
        @Nullable String personCode,
        @Nullable String caseCode,
        @Nullable String deliveredTo,
        @Nullable String deliveredAt,
        boolean delivered,
        @Nullable String account,
        boolean ours) {

    /// Running clocks first, the shortest of them on top.
    static final Comparator<AlertView> BY_URGENCY =
            Comparator.comparing(view -> view.countdown == null ? Instant.MAX : view.countdown.dueAt());

    static AlertView of(Alert alert, CareDesk desk, AlertWords words) {
        CareCodes codes = desk.codes();
        Alert.Delivery delivery = alert.delivery();
        return new AlertView(
                alert.id(),
                alert.etag(),
                alert.status(),
                statusWord(alert.status(), words),
                codes.word("alert_channel", alert.channel()),
                codes.word("alert_sign", alert.sign()),
                Departments.nameOf(alert.ubigeo()),
                desk.moment(alert.receivedAt()),
                desk.countdown(alert.deadline()),
                elapsed(alert, desk),
                alert.risk() == null ? null : codes.word("alert_risk", alert.risk()),
                alert.reason() == null ? null : reason(alert, codes),
                alert.personCode(),
                alert.caseCode(),
                delivery == null ? null : desk.units().name(delivery.toInstitution(), delivery.toUnit()),
                delivery == null || delivery.deliveredAt() == null ? null : desk.moment(delivery.deliveredAt()),
                delivery != null && delivery.deliveredAt() != null,
                alert.account(),
                desk.isOwn(alert.institution(), alert.unit()));
    }

    static String statusWord(String status, AlertWords words) {
        return switch (status) {
            case "RECEIVED" -> words.statusReceived();
            case "EVALUATED" -> words.statusEvaluated();
            case "REFERRED" -> words.statusReferred();
            case "ATTENDED" -> words.statusAttended();
            case "DISMISSED" -> words.statusDismissed();
            default -> status;
        };
    }

    private static String reason(Alert alert, CareCodes codes) {
        return codes.word(
                alert.status().equals("DISMISSED") ? "alert_dismissal_reason" : "referral_rejection_reason",
                alert.reason());
    }

    private static int elapsed(Alert alert, CareDesk desk) {
        if (alert.deadline() == null || alert.deadline().dueAt() == null) {
            return 0;
        }
        Instant since = begun(alert);
        long whole = Duration.between(since, alert.deadline().dueAt()).toSeconds();
        long gone = Duration.between(since, desk.now()).toSeconds();
        return whole <= 0 ? 100 : (int) Math.clamp(gone * 100 / whole, 0, 100);
    }

    /// A new time begins to run when the alert is passed on.
    private static Instant begun(Alert alert) {
        Alert.Delivery delivery = alert.delivery();
        return delivery == null || delivery.referredAt() == null ? alert.receivedAt() : delivery.referredAt();
    }

    public boolean isToPassOn() {
        return ours && (status.equals("RECEIVED") || status.equals("EVALUATED"));
    }

    public boolean isToAnswer() {
        return !ours && status.equals("REFERRED");
    }
}
