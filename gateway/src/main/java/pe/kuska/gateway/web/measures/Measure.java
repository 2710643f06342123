package pe.kuska.gateway.web.measures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.Countdown;
import pe.kuska.gateway.web.form.Dates;

/// A protection measure as the tracking service answers it.
public record Measure(
        String id,
        @Nullable String etag,
        String personCode,
        String status,
        @Nullable String kind,
        @Nullable String legalBasis,
        @Nullable String authority,
        @Nullable LocalDate grantedOn,
        @Nullable LocalDate lastDay,
        int renewals,
        @Nullable String institution,
        @Nullable String unit,
        @Nullable LocalDate endedOn,
        @Nullable String reason) {

    /// A page of measures.
    public record Listed(
            @Nullable List<Measure> items, @Nullable String next) {
        List<Measure> all() {
            return items == null ? List.of() : items;
        }
    }

    /// In words. The countdown runs to the end of the last day.
    public record Card(
            String id,
            @Nullable String etag,
            String personCode,
            boolean inForce,
            String statusWord,
            String kind,
            String authority,
            String legalBasis,
            String grantedOn,
            @Nullable String lastDay,
            @Nullable Countdown countdown,
            @Nullable String renewals,
            String by,
            @Nullable String ended) {}

    Card inWords(CareDesk desk, MeasureWords words) {
        boolean inForce = status.equals("IN_FORCE");
        return new Card(
                id,
                etag,
                personCode,
                inForce,
                inForce ? words.statusInForce() : words.statusEnded(),
                desk.codes().word("protection_measure", kind),
                desk.codes().word("measure_authority", authority),
                desk.codes().word("legal_basis", legalBasis),
                desk.day(grantedOn),
                lastDay == null ? null : desk.day(lastDay),
                inForce && lastDay != null
                        ? desk.countdown(
                                lastDay.plusDays(1).atStartOfDay(Dates.PERU).toInstant(), null)
                        : null,
                renewals == 0 ? null : words.renewals(renewals),
                desk.units().name(institution, unit),
                endedOn == null
                        ? null
                        : words.endedOn(desk.day(endedOn)) + ": " + desk.codes().lower("measure_end_reason", reason));
    }
}
