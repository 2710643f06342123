package pe.kuska.indicators.territory.domain;

import java.time.LocalDate;

/** The act that created a body or approved a plan. */
public record LegalAct(Kind kind, String number, LocalDate date) {

    /** What kind of act. */
    public enum Kind {
        REGIONAL_ORDINANCE,
        MUNICIPAL_ORDINANCE,
        RESOLUTION,
        DECREE,
        OTHER
    }
}
