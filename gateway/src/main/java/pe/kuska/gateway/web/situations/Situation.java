package pe.kuska.gateway.web.situations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.Countdown;
import pe.kuska.gateway.web.care.Deadline;

/// The determination of a child's situation as the tracking service answers it.
public record Situation(
        String id,
        @Nullable String etag,
        String personCode,
        String status,
        @Nullable String institution,
        @Nullable String unit,
        @Nullable Instant openedAt,
        @Nullable String outcome,
        @Nullable LocalDate determinedOn,
        @Nullable String measureId,
        @Nullable String reason,
        @Nullable Deadline deadline,
        @Nullable String note) {

    /// A page of determinations.
    public record Listed(@Nullable List<Situation> items) {
        List<Situation> all() {
            return items == null ? List.of() : items;
        }
    }

    /// In words.
    public record Card(
            String id,
            @Nullable String etag,
            String personCode,
            boolean open,
            boolean awaitsShelter,
            boolean settled,
            String statusWord,
            String opened,
            String by,
            @Nullable String outcome,
            @Nullable String determinedOn,
            @Nullable String measureId,
            @Nullable String reason,
            @Nullable Countdown countdown,
            @Nullable String note) {}

    boolean isPending() {
        return status.equals("OPEN") || status.equals("AWAITING_SHELTER");
    }

    Card inWords(CareDesk desk, SituationWords words) {
        return new Card(
                id,
                etag,
                personCode,
                status.equals("OPEN"),
                status.equals("AWAITING_SHELTER"),
                status.equals("DETERMINED") || status.equals("PLACED"),
                statusWord(status, words),
                desk.moment(openedAt),
                desk.units().name(institution, unit),
                outcome == null ? null : desk.codes().word("child_situation", outcome),
                determinedOn == null ? null : desk.day(determinedOn),
                measureId,
                reason == null
                        ? null
                        : desk.codes()
                                .word(
                                        status.equals("WITHDRAWN")
                                                ? "situation_withdrawal_reason"
                                                : "shelter_release_reason",
                                        reason),
                desk.countdown(deadline),
                note);
    }

    static String statusWord(String status, SituationWords words) {
        return switch (status) {
            case "OPEN" -> words.statusOpen();
            case "DETERMINED" -> words.statusDetermined();
            case "AWAITING_SHELTER" -> words.statusAwaitingShelter();
            case "PLACED" -> words.statusPlaced();
            case "WITHDRAWN" -> words.statusWithdrawn();
            default -> status;
        };
    }

    /// What somebody wrote stays out of logs.
    @Override
    public String toString() {
        return "Situation[" + id + "]";
    }
}
