package pe.kuska.indicators.progress.domain;

import java.util.Optional;

/** How far something got, in percent; or why that cannot be said. */
public sealed interface Advance {

    /** The exact advance. */
    record Known(ExactRatio percent) implements Advance {}

    /** ND: an input is missing. */
    record NotDetermined(Cause cause) implements Advance {}

    /** Why there is no advance, in the order in which inputs are looked at. */
    enum Cause {
        OBTAINED_PENDING("aún no se reporta el valor obtenido"),
        OBTAINED_NOT_AVAILABLE("el valor obtenido no está disponible (ND)"),
        OBTAINED_UNREADABLE("el valor obtenido no se puede leer como número"),
        TARGET_MISSING("no hay meta para el año"),
        TARGET_NOT_AVAILABLE("la meta del año no está disponible (ND)"),
        TARGET_UNREADABLE("la meta del año no se puede leer como número"),
        BASELINE_MISSING("no hay línea de base"),
        BASELINE_NOT_AVAILABLE("la línea de base no está disponible (ND)"),
        BASELINE_UNREADABLE("la línea de base no se puede leer como número"),
        ZERO_DENOMINATOR("la fórmula dividiría entre cero"),
        NEUTRAL_DIRECTION("un indicador de sentido neutral no tiene avance"),
        NO_INDICATOR("ningún indicador tiene avance");

        private final String reason;

        Cause(String reason) {
            this.reason = reason;
        }

        /** Why, in Spanish, as the rest of a sentence. */
        public String reason() {
            return reason;
        }
    }

    /** The exact advance, if there is one. */
    default Optional<ExactRatio> exact() {
        return switch (this) {
            case Known known -> Optional.of(known.percent());
            case NotDetermined _ -> Optional.empty();
        };
    }
}
