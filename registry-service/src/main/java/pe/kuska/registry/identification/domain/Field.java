package pe.kuska.registry.identification.domain;

/** What is compared between two records. */
public enum Field {
    DOCUMENT("Documento"),
    SURNAMES("Apellidos"),
    GIVEN_NAMES("Nombres"),
    BIRTH("Nacimiento"),
    SEX("Sexo"),
    NATIONALITY("Nacionalidad"),
    BIRTHPLACE("Lugar de nacimiento"),
    RESIDENCE("Residencia"),
    ADDRESS("Dirección"),
    PHONE("Teléfono");

    private final String label;

    Field(String label) {
        this.label = label;
    }

    /** The field's name on screen. */
    public String label() {
        return label;
    }
}
