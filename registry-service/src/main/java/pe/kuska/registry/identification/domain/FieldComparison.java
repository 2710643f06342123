package pe.kuska.registry.identification.domain;

/**
 * One field of two records compared.
 *
 * @param weight what it adds to the score, or takes from it
 */
public record FieldComparison(Field field, Agreement agreement, double weight) {

    /** What was found, in plain Spanish and without repeating either value. */
    public String explanation() {
        return switch (field) {
            case DOCUMENT -> document();
            case SURNAMES -> names("los apellidos");
            case GIVEN_NAMES -> names("los nombres");
            case BIRTH -> birth();
            case SEX -> plain("el sexo");
            case NATIONALITY -> plain("la nacionalidad");
            case BIRTHPLACE -> place("de nacimiento");
            case RESIDENCE -> place("de residencia");
        };
    }

    private String document() {
        return switch (agreement) {
            case SAME -> "Tienen el mismo documento, con el mismo número.";
            case ALIKE -> "Los números del documento difieren en una sola cifra o en el orden de dos.";
            case COMPATIBLE -> "El número coincide, pero ese documento no basta para identificar.";
            case UNKNOWN -> "No hay documentos que comparar.";
            case DIFFERENT -> "Tienen números diferentes del mismo tipo de documento.";
            case CONTRADICTORY -> "Tienen DNI diferentes, y el DNI es para toda la vida.";
        };
    }

    private String names(String subject) {
        return switch (agreement) {
            case SAME -> "Son iguales " + subject + ".";
            case ALIKE -> "Suenan igual o casi igual " + subject + ".";
            case COMPATIBLE -> "Se parecen " + subject + ".";
            case UNKNOWN -> "Faltan " + subject + " en uno de los registros.";
            case DIFFERENT -> "Difieren " + subject + ".";
            case CONTRADICTORY -> "Son claramente distintos " + subject + ".";
        };
    }

    private String birth() {
        return switch (agreement) {
            case SAME -> "La fecha de nacimiento es la misma.";
            case ALIKE -> "Las fechas de nacimiento difieren en un solo dato o tienen día y mes cambiados.";
            case COMPATIBLE -> "El año o la edad son compatibles.";
            case UNKNOWN -> "Falta el nacimiento en uno de los registros.";
            case DIFFERENT -> "El nacimiento difiere en dos años o menos.";
            case CONTRADICTORY -> "El nacimiento difiere en más de dos años.";
        };
    }

    private String plain(String subject) {
        return switch (agreement) {
            case SAME -> "Coincide " + subject + ".";
            case ALIKE, COMPATIBLE -> "Es compatible " + subject + ".";
            case UNKNOWN -> "No se precisa " + subject + " en uno de los registros.";
            case DIFFERENT, CONTRADICTORY -> "No coincide " + subject + ".";
        };
    }

    private String place(String which) {
        return switch (agreement) {
            case SAME -> "Coincide el distrito " + which + ".";
            case ALIKE -> "Coincide la provincia " + which + ".";
            case COMPATIBLE -> "Coincide el departamento o el país " + which + ".";
            case UNKNOWN -> "Falta el lugar " + which + " en uno de los registros.";
            case DIFFERENT, CONTRADICTORY -> "Es otro el lugar " + which + ".";
        };
    }
}
