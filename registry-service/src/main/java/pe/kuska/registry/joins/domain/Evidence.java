package pe.kuska.registry.joins.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What speaks for two cases of different sources being about the same facts.
 *
 * @param sharedVictims victims in both
 * @param sharedOthers other people in both, in whatever part
 * @param place how near to each other they happened
 * @param daysApart between the receptions
 * @param crossReference whether one names the number of the other
 */
public record Evidence(int sharedVictims, int sharedOthers, Nearness place, long daysApart, boolean crossReference) {

    private static final int SOON = 45;
    private static final int LATER = 365;

    /** How near two places are. */
    public enum Nearness {
        SAME_DISTRICT,
        SAME_PROVINCE,
        SAME_DEPARTMENT,
        APART,
        UNKNOWN;

        /** By their ubigeo. */
        public static Nearness of(Optional<String> one, Optional<String> other) {
            if (one.isEmpty() || other.isEmpty()) {
                return UNKNOWN;
            }
            if (one.equals(other)) {
                return SAME_DISTRICT;
            }
            if (one.get().regionMatches(0, other.get(), 0, 4)) {
                return SAME_PROVINCE;
            }
            return one.get().regionMatches(0, other.get(), 0, 2) ? SAME_DEPARTMENT : APART;
        }

        private boolean isNear() {
            return switch (this) {
                case SAME_DISTRICT, SAME_PROVINCE -> true;
                case SAME_DEPARTMENT, APART, UNKNOWN -> false;
            };
        }
    }

    /** How much speaks for it; the strongest first. */
    public enum Strength {
        STRONG,
        LIKELY,
        POSSIBLE
    }

    /** How much speaks for it; empty if too little to bother anybody. */
    public Optional<Strength> strength() {
        int shared = sharedVictims + sharedOthers;
        boolean soon = daysApart <= SOON;
        if (crossReference && (shared > 0 || place.isNear())) {
            return Optional.of(Strength.STRONG);
        }
        if (shared >= 2 && soon && place != Nearness.APART) {
            return Optional.of(Strength.STRONG);
        }
        if (crossReference || (shared >= 1 && soon && place.isNear()) || (shared >= 2 && daysApart <= LATER)) {
            return Optional.of(Strength.LIKELY);
        }
        return shared >= 1 && daysApart <= LATER && place != Nearness.APART
                ? Optional.of(Strength.POSSIBLE)
                : Optional.empty();
    }

    /** The same in sentences. */
    public List<String> explained() {
        List<String> said = new ArrayList<>();
        if (crossReference) {
            said.add("Un caso cita el número del otro.");
        }
        if (sharedVictims > 0) {
            said.add("Víctimas en ambos: " + sharedVictims + ".");
        }
        if (sharedOthers > 0) {
            said.add("Otras personas en ambos: " + sharedOthers + ".");
        }
        said.add(
                switch (place) {
                    case SAME_DISTRICT -> "El mismo distrito.";
                    case SAME_PROVINCE -> "La misma provincia.";
                    case SAME_DEPARTMENT -> "El mismo departamento.";
                    case APART -> "Departamentos distintos.";
                    case UNKNOWN -> "Falta el lugar de alguno.";
                });
        said.add("Días entre las recepciones: " + daysApart + ".");
        return said;
    }
}
