package pe.kuska.registry.opendata.domain;

/** What open data tell of a group, in the order in which groups are told apart. */
public enum OpenField {
    DEPARTMENT("departamento", "Departamento de los hechos (INEI, dos cifras)"),
    SEX("sexo", "Sexo, lista «sexo»"),
    AGE_GROUP("grupo_edad", "Edad en la fecha del caso, por grupos"),
    EXPLOITATION("finalidad", "Finalidad, lista «finalidad»; VARIAS si el caso tiene más de una");

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

    /** What it means, for the data dictionary. */
    public String description() {
        return description;
    }
}
