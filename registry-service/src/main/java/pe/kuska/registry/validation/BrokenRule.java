package pe.kuska.registry.validation;

/** The rules a registration can break, each with its stable name and what to do about it. */
public enum BrokenRule {
    REQUIRED("required", "Falta este dato."),
    UNKNOWN_CODE("unknown-code", "El código no está en la lista de códigos."),
    CODE_NOT_YET_VALID("code-not-yet-valid", "El código todavía no estaba vigente en esa fecha."),
    CODE_AFTER_THE_FACTS(
            "code-after-the-facts",
            "El artículo todavía no regía en la fecha de los hechos, y rige la ley de ese día. Verifique la fecha o use la numeración anterior."),
    CODE_NO_LONGER_VALID(
            "code-no-longer-valid",
            "El artículo ya no estaba vigente en esa fecha. Verifique la fecha de los hechos o use la numeración actual."),
    REPEATED_CODE("repeated-code", "El mismo código está dos veces."),
    DATE_SHAPE("date-shape", "La fecha se escribe AAAA-MM-DD."),
    TIME_SHAPE("time-shape", "Escriba la fecha (AAAA-MM-DD) o la fecha y hora con zona (RFC 3339)."),
    IN_FUTURE("in-future", "La fecha está en el futuro."),
    TOO_OLD("too-old", "La fecha es demasiado antigua para ser cierta."),
    AFTER_RECEPTION("after-reception", "La fecha es posterior a la recepción del caso."),
    IMPLAUSIBLE_BIRTH("implausible-birth", "El nacimiento no es posible en la fecha del caso."),
    SEVERAL_BIRTHS("several-births", "Indique la fecha, el año o la edad estimada: solo uno de los tres."),
    UBIGEO("ubigeo", "El ubigeo tiene seis cifras y empieza con un departamento de 01 a 25."),
    COUNTRY("country", "El país se escribe con su código ISO de dos o tres letras."),
    LANGUAGE("language", "La lengua se escribe con su código ISO 639 de dos o tres letras."),
    UBIGEO_OR_COUNTRY("ubigeo-or-country", "Indique el ubigeo o un país distinto del Perú, no ambos."),
    DOCUMENT_NUMBER_REQUIRED(
            "document-number-required", "Falta el número. Si no tiene documento use SD; si no se sabe, NP."),
    DOCUMENT_NUMBER_SHAPE("document-number-shape", "El número no tiene la forma de ese tipo de documento."),
    DNI_CHECK_DIGIT("dni-check-digit", "El dígito verificador no corresponde al DNI. Revise el número."),
    DOCUMENT_FILLER("document-filler", "El número parece de relleno. Si no se sabe, use NP y déjelo vacío."),
    PERSON_CODE("person-code", "El código CUV está mal escrito: su carácter de control no concuerda."),
    CASE_CODE("case-code", "El código del caso está mal escrito: su carácter de control no concuerda."),
    NOTHING_TO_SEARCH(
            "nothing-to-search",
            "Indique al menos un documento, un nombre, el día de nacimiento, un teléfono o una dirección."),
    DOCUMENT_OF_A_COUNTRY(
            "document-of-a-country",
            "Use un documento que identifique y diga qué país lo emitió; si no lo hay, nombres."),
    DOCUMENT_ALONE("document-alone", "Con documento no se envían nombres ni fecha de nacimiento."),
    NAME_AND_BIRTH("name-and-birth", "Sin documento hacen falta nombre, apellido y fecha de nacimiento."),
    MEANS_EXPECTED(
            "means-expected",
            "Para víctimas adultas la trata (art. 129-A) requiere un medio. Complételo cuando se sepa."),
    CRIME_EXPECTED("crime-expected", "El caso no tiene delito. Complételo cuando se sepa."),
    CONDUCT_EXPECTED("conduct-expected", "La trata (art. 129-A) requiere una conducta. Complétela cuando se sepa."),
    PURPOSE_EXPECTED("purpose-expected", "La trata (art. 129-A) requiere una finalidad. Complétela cuando se sepa."),
    ENDS_BEFORE_START("ends-before-start", "La fecha final es anterior a la inicial."),
    BEFORE_FACTS("before-facts", "La fecha es anterior a los hechos."),
    MORE_THAN_THE_WHOLE("more-than-the-whole", "La parte es mayor que el total."),
    ROUTE_ORDER("route-order", "La explotación figura antes que la captación."),
    MORE_THAN_VICTIMS("more-than-victims", "Hay más víctimas rescatadas que víctimas registradas en el caso."),
    MORE_THAN_RESCUED("more-than-rescued", "Se entregaron más personas de las que se rescataron."),
    RESULT_AND_COUNTS("result-and-counts", "El resultado del operativo no concuerda con las personas rescatadas."),
    MINOR_EXPECTED(
            "minor-expected",
            "El artículo o la finalidad supone una víctima menor de 18 años y aquí todas son adultas."),
    REPEATED_CRIME("repeated-crime", "El delito principal no se repite entre los otros delitos."),
    OTHER_OR_SPLIT("other-or-split", "Indique el otro CUV o la separación que se revierte: uno de los dos."),
    MERGE_OR_RECORDS("merge-or-records", "Indique la fusión que se deshace o los registros: uno de los dos."),
    CURSOR("cursor", "El cursor no es uno de los que entrega el registro."),
    WEBHOOK_ADDRESS(
            "webhook-address",
            "La dirección empieza con https://, no lleva usuario ni fragmento y no es de una red privada."),
    WEBHOOK_SECRET("webhook-secret", "El secreto son de 24 a 64 bytes al azar, en base64."),
    X_ROAD_IDENTIFIER(
            "x-road-identifier",
            "No tiene la forma de X-Road: instancia/clase/miembro/subsistema, y para un servicio además su código."),
    CORRECTED_BY_HAND(
            "corrected-by-hand",
            "Este dato se rectificó en el registro y aquí se repite el anterior: quedó el rectificado."),
    REPEATED_PERSON("repeated-person", "La misma persona figura dos veces con el mismo papel en este caso.");

    private final String slug;
    private final String message;

    BrokenRule(String slug, String message) {
        this.slug = slug;
        this.message = message;
    }

    /** The stable name. */
    public String slug() {
        return slug;
    }

    /** What to do about it, in Spanish. */
    public String message() {
        return message;
    }
}
