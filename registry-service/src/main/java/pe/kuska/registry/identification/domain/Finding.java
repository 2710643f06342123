package pe.kuska.registry.identification.domain;

import static pe.kuska.registry.identification.domain.Agreement.ALIKE;
import static pe.kuska.registry.identification.domain.Agreement.COMPATIBLE;
import static pe.kuska.registry.identification.domain.Agreement.CONTRADICTORY;
import static pe.kuska.registry.identification.domain.Agreement.DIFFERENT;
import static pe.kuska.registry.identification.domain.Agreement.SAME;
import static pe.kuska.registry.identification.domain.Agreement.UNKNOWN;

/** What was found in one field of two records: the comparison levels of the linkage model, each in plain Spanish. */
public enum Finding {
    DOCUMENT_SAME(SAME, "Tienen el mismo documento, con el mismo número."),
    DOCUMENT_SLIP(ALIKE, "Los números del documento difieren en una sola cifra o en el orden de dos."),
    DOCUMENT_UNCERTAIN(COMPATIBLE, "El número coincide, pero ese documento no basta para identificar."),
    DOCUMENT_UNKNOWN(UNKNOWN, "No hay documentos que comparar."),
    DOCUMENT_OTHER(DIFFERENT, "Tienen números diferentes del mismo tipo de documento."),
    DOCUMENT_OTHER_DNI(CONTRADICTORY, "Tienen DNI diferentes, y el DNI es para toda la vida."),

    SURNAMES_SAME(SAME, "Son iguales los apellidos."),
    SURNAMES_ONE_MISSING(SAME, "Coincide un apellido; el otro falta en un registro."),
    SURNAMES_OTHER_ORDER(ALIKE, "Son los mismos apellidos en otro orden."),
    SURNAMES_ALIKE(ALIKE, "Los apellidos suenan igual o tienen un error de escritura."),
    SURNAMES_CLOSE(COMPATIBLE, "Se parecen los apellidos."),
    SURNAMES_ONE_DIFFERS(DIFFERENT, "Coincide un apellido y difiere el otro."),
    SURNAMES_OTHER(CONTRADICTORY, "Son claramente distintos los apellidos."),
    SURNAMES_BOTH_OTHER(CONTRADICTORY, "Son distintos los dos apellidos."),
    SURNAMES_UNKNOWN(UNKNOWN, "Faltan los apellidos en uno de los registros."),

    GIVEN_SAME(SAME, "Son iguales los nombres."),
    GIVEN_SOME_MISSING(SAME, "Coinciden los nombres que ambos registros tienen; uno tiene más."),
    GIVEN_ALIKE(ALIKE, "Los nombres suenan igual, tienen un error de escritura o uno es diminutivo."),
    GIVEN_CLOSE(COMPATIBLE, "Se parecen los nombres, o uno está abreviado."),
    GIVEN_ONE_DIFFERS(DIFFERENT, "Coincide un nombre y difiere otro."),
    GIVEN_OTHER(CONTRADICTORY, "Son claramente distintos los nombres."),
    GIVEN_UNKNOWN(UNKNOWN, "Faltan los nombres en uno de los registros."),

    SURNAMES_MIXED(COMPATIBLE, "Los apellidos de un registro figuran entre los nombres del otro."),
    GIVEN_MIXED(COMPATIBLE, "Los nombres de un registro figuran entre los apellidos del otro."),

    BIRTH_SAME(SAME, "La fecha de nacimiento es la misma."),
    BIRTH_SAME_NEW_YEAR(
            COMPATIBLE, "La fecha es la misma, pero el 1 de enero suele significar que solo se sabe el año."),
    BIRTH_SWAPPED(ALIKE, "Las fechas de nacimiento tienen día y mes cambiados."),
    BIRTH_SLIP(ALIKE, "Las fechas de nacimiento difieren en una cifra."),
    BIRTH_ONE_PART(ALIKE, "Las fechas de nacimiento difieren solo en el día, el mes o el año."),
    BIRTH_YEAR(COMPATIBLE, "Coincide el año de nacimiento; uno de los registros no sabe más."),
    BIRTH_AGE(COMPATIBLE, "La edad estimada es compatible."),
    BIRTH_SAME_YEAR_OTHER_DAY(DIFFERENT, "Coincide el año de nacimiento, pero no el día ni el mes."),
    BIRTH_NEAR(DIFFERENT, "El nacimiento difiere en dos años o menos."),
    BIRTH_OTHER(CONTRADICTORY, "El nacimiento difiere en más de dos años."),
    BIRTH_UNKNOWN(UNKNOWN, "Falta el nacimiento en uno de los registros."),

    SEX_SAME(SAME, "Coincide el sexo."),
    SEX_OTHER(CONTRADICTORY, "No coincide el sexo."),
    SEX_UNKNOWN(UNKNOWN, "No se precisa el sexo en uno de los registros."),

    NATIONALITY_SAME(SAME, "Coincide la nacionalidad."),
    NATIONALITY_SAME_FOREIGN(SAME, "Coincide la nacionalidad extranjera."),
    NATIONALITY_OTHER(DIFFERENT, "No coincide la nacionalidad."),
    NATIONALITY_UNKNOWN(UNKNOWN, "No se precisa la nacionalidad en uno de los registros."),

    BIRTHPLACE_DISTRICT(SAME, "Coincide el distrito de nacimiento."),
    BIRTHPLACE_PROVINCE(ALIKE, "Coincide la provincia de nacimiento."),
    BIRTHPLACE_DEPARTMENT(COMPATIBLE, "Coincide el departamento de nacimiento."),
    BIRTHPLACE_COUNTRY(COMPATIBLE, "Coincide el país de nacimiento."),
    BIRTHPLACE_OTHER(DIFFERENT, "Es otro el lugar de nacimiento."),
    BIRTHPLACE_UNKNOWN(UNKNOWN, "Falta el lugar de nacimiento en uno de los registros."),

    RESIDENCE_DISTRICT(SAME, "Coincide el distrito de residencia."),
    RESIDENCE_ALIKE(ALIKE, "Coincide la provincia de residencia, o la localidad con un error de escritura."),
    RESIDENCE_REGION(COMPATIBLE, "Coincide el departamento, la región o el país de residencia."),
    RESIDENCE_OTHER(DIFFERENT, "Es otro el lugar de residencia."),
    RESIDENCE_UNKNOWN(UNKNOWN, "Falta el lugar de residencia en uno de los registros."),

    ADDRESS_SAME(SAME, "Coincide la dirección."),
    ADDRESS_ALIKE(ALIKE, "Se parece mucho la dirección."),
    ADDRESS_PARTLY(COMPATIBLE, "La dirección coincide en parte."),
    ADDRESS_OTHER(DIFFERENT, "Es otra la dirección."),
    ADDRESS_UNKNOWN(UNKNOWN, "Falta la dirección en uno de los registros."),

    PHONE_SAME(SAME, "Coincide el teléfono."),
    PHONE_SLIP(ALIKE, "Los teléfonos difieren en una cifra."),
    PHONE_OTHER(DIFFERENT, "Es otro el teléfono."),
    PHONE_UNKNOWN(UNKNOWN, "Falta el teléfono en uno de los registros.");

    private final Agreement agreement;
    private final String explanation;

    Finding(Agreement agreement, String explanation) {
        this.agreement = agreement;
        this.explanation = explanation;
    }

    public Agreement agreement() {
        return agreement;
    }

    /** What was found in one Spanish sentence, without repeating either value. */
    public String explanation() {
        return explanation;
    }
}
