package pe.kuska.indicators.territory.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.territory.ReadTerritory;
import pe.kuska.indicators.territory.domain.ActivityRule;
import pe.kuska.indicators.territory.domain.BodySession;
import pe.kuska.indicators.territory.domain.BodyStanding;
import pe.kuska.indicators.territory.domain.BodyState;
import pe.kuska.indicators.territory.domain.GovernmentLevel;
import pe.kuska.indicators.territory.domain.TerritorialBody;

/** A body as it stands today. */
@Schema(name = "TerritorialBody", description = "Mesa, comisión o red regional, provincial o local")
public record BodyResponse(
        UUID id,
        TerritorialBody.Kind kind,
        GovernmentLevel level,
        String ubigeo,
        String name,
        LegalActText act,
        String secretariat,
        Optional<LocalDate> dissolvedOn,

        @Schema(description = "Se deduce de sus sesiones; nadie lo escribe")
        BodyState state,

        Optional<LocalDate> lastSessionOn,

        @Schema(description = "Hasta cuándo la mantiene activa su última sesión")
        Optional<LocalDate> activeUntil,

        @Schema(description = "Inventada para una demostración")
        boolean synthetic,

        @Schema(description = "Lo que hay que saber de la regla con que se deduce el estado")
        String toConfirm,

        @Schema(description = "Solo al leer una instancia: sus sesiones, primero la última")
        List<SessionResponse> sessions) {

    /** A session. */
    @Schema(name = "TerritorialSession")
    public record SessionResponse(
            UUID id, LocalDate heldOn, List<String> participants, boolean withdrawn, long version) {

        static SessionResponse from(BodySession session) {
            return new SessionResponse(
                    session.id(), session.heldOn(), session.participants(), session.isWithdrawn(), session.version());
        }
    }

    static BodyResponse from(BodyStanding standing, ActivityRule rule) {
        return from(standing, List.of(), rule);
    }

    static BodyResponse from(ReadTerritory.BodyDetail detail, ActivityRule rule) {
        return from(detail.standing(), detail.sessions(), rule);
    }

    private static BodyResponse from(BodyStanding standing, List<BodySession> sessions, ActivityRule rule) {
        TerritorialBody body = standing.body();
        TerritorialBody.Sheet sheet = body.sheet();
        return new BodyResponse(
                body.id(),
                sheet.kind(),
                sheet.level(),
                sheet.ubigeo(),
                sheet.name(),
                Objects.requireNonNull(LegalActText.from(sheet.act())),
                sheet.secretariat(),
                Optional.ofNullable(sheet.dissolvedOn()),
                standing.state(),
                standing.lastSession(),
                standing.activeUntil(),
                body.isSynthetic(),
                rule.toConfirm(),
                sessions.stream().map(SessionResponse::from).toList());
    }
}
