package pe.kuska.registry.opendata.domain;

/** What open data tell of a group, in the order in which groups are told apart. */
public enum OpenField {
    DEPARTMENT("departamento", "Departamento de los hechos (INEI, dos cifras)"),
    SEX("sexo", "Sexo, lista «sexo»"),
    AGE_GROUP("grupo_edad", "Edad en la fecha del caso, por grupos"),
    EXPLOITATION(
            "finalidad",
            "Finalidad, lista «finalidad»; VARIAS si el caso tiene más de una; no se distingue donde todo un grupo tendría la misma");

    private final String column;
    private final String description;

    OpenField(String column, String description) {
        this.column = column;
        this.description = description;
    }

    /** Its column in the file. */
    public String column() {
        return column;
    }

    /** Whether it is what nobody may find out of whoever is known to be in a group (l-diversity's sensitive attribute). */
    boolean isSensitive() {
        return this == EXPLOITATION;
    }

    /** What it means, for the data dictionary. */
    public String description() {
        return description;
    }
}
