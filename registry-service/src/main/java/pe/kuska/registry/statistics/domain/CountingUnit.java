package pe.kuska.registry.statistics.domain;

/** What a figure counts. The same year has as many totals as there are units; none of them is wrong. */
public enum CountingUnit {
    PERSON("V", "Personas: cada víctima se cuenta una vez, quienquiera que la haya registrado y cuantas veces sea."),
    VICTIMISATION("V", "Victimizaciones: cada víctima se cuenta una vez por cada caso en que figura."),
    CASE("C", "Casos: cada denuncia, carpeta u operativo registrado, con cuantas víctimas tenga."),
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

    /** Whether several institutions may have reported the same, so that there is a figure as reported beside it. */
    public boolean isOfPeople() {
        return this == PERSON || this == VICTIMISATION;
    }
}
