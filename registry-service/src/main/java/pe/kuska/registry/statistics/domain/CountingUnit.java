package pe.kuska.registry.statistics.domain;

import java.util.Optional;

/** What a figure counts. The same year has as many totals as there are units; none of them is wrong. */
public enum CountingUnit {
    PERSON("V", "Personas: cada víctima se cuenta una vez, quienquiera que la haya registrado y cuantas veces sea."),
    VICTIMISATION("V", "Victimizaciones: cada víctima se cuenta una vez por cada caso en que figura."),
    CASE(
            "C",
            "Casos: lo que varias fuentes cuentan de los mismos hechos se cuenta una vez, con cuantas víctimas tenga."),
    SUSPECT(
            "S",
            "Personas denunciadas: cada una se cuenta una vez, en cuantos casos figure. Haber sido denunciada no es haber sido condenada."),
    RESOLUTION("R", "Resoluciones: una puede alcanzar a varias personas, y una persona a varias resoluciones.");

    private final String facts;
    private final String explanation;

    CountingUnit(String facts, String explanation) {
        this.facts = facts;
        this.explanation = explanation;
    }

    /** The kind of fact that is counted. */
    public String facts() {
        return facts;
    }

    /** What it counts, for people. */
    public String explanation() {
        return explanation;
    }

    /** Whether people are counted, and not what happened to them. */
    public boolean isOfPeople() {
        return switch (this) {
            case PERSON, VICTIMISATION, SUSPECT -> true;
            case CASE, RESOLUTION -> false;
        };
    }

    /** What is counted as reported, where several institutions may have reported the same. */
    public Optional<String> reportedAs() {
        return switch (this) {
            case PERSON, VICTIMISATION -> Optional.of("RECORD");
            case SUSPECT -> Optional.of("SUSPECT_RECORD");
            case CASE -> Optional.of("FILE");
            case RESOLUTION -> Optional.empty();
        };
    }
}
