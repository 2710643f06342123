package pe.kuska.gateway.web.territory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table, commission or network as it stands today.
public record TerritorialBody(
        String id,
        String kind,
        String level,
        String ubigeo,
        String name,
        LegalAct act,
        String secretariat,
        @Nullable LocalDate dissolvedOn,
        String state,
        @Nullable LocalDate lastSessionOn,
        @Nullable LocalDate activeUntil,
        boolean synthetic,
        @Nullable String toConfirm,
        List<Session> sessions) {

    /// A session; withdrawn if it was recorded by mistake.
    public record Session(String id, LocalDate heldOn, List<String> participants, boolean withdrawn, long version) {
        public String entities() {
            return String.join(", ", participants);
        }
    }

    /// A page of bodies.
    public record Some(
            List<TerritorialBody> items, @Nullable String next) {}

    /// What is written of one.
    public record Writing(
            @Nullable String kind,
            @Nullable String level,
            @Nullable String ubigeo,
            @Nullable String name,
            LegalAct act,
            @Nullable String secretariat,
            @Nullable LocalDate dissolvedOn) {}

    /// What records a session.
    public record Meeting(@Nullable LocalDate heldOn, List<String> participants) {}
}
