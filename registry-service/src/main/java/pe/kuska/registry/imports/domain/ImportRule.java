package pe.kuska.registry.imports.domain;

import pe.kuska.platform.problem.FieldError;

/** What can be wrong with a profile, a file or a row of it, each with its stable name and what to do about it. */
public enum ImportRule {
    // profiles
    PROFILE_NAME("profile-name", "El nombre usa letras, cifras y los signos . _ - y coincide con el de la dirección."),
    UNKNOWN_SETTING("unknown-setting", "El perfil tiene una indicación que no se conoce."),
    SETTING("setting", "La indicación no tiene uno de los valores admitidos."),
    UNKNOWN_TARGET("unknown-target", "Ese dato no existe en un caso ni en una persona."),
    REPEATED_TARGET("repeated-target", "El mismo dato está dos veces."),
    TARGET_MISSING("target-missing", "El perfil no dice de dónde sale este dato, y es necesario."),
    SOURCE_SHAPE("source-shape", "Indique una columna, una lista de columnas, o un objeto con «column» o «constant»."),
    DATE_FORMAT("date-format", "El formato de fecha no se entiende. Por ejemplo: dd/MM/yyyy."),
    UNKNOWN_CODE("unknown-code", "El código no está en la lista de códigos."),
    CHARSET("charset", "El juego de caracteres es UTF-8 o windows-1252."),

    // files
    MISSING_COLUMN("missing-column", "El archivo no tiene esta columna, y el perfil la usa."),
    REPEATED_COLUMN("repeated-column", "El archivo tiene dos veces esta columna."),
    EMPTY_FILE("empty-file", "El archivo no tiene filas."),
    NOT_IN_CHARSET(
            "not-in-charset",
            "El archivo no está en el juego de caracteres del perfil. Guárdelo como UTF-8 o indique «charset»: «windows-1252»."),
    UNREADABLE_FILE("unreadable-file", "El archivo no se puede leer en ese formato."),
    FILE_TOO_LARGE("file-too-large", "El archivo es demasiado grande. Divídalo, o guarde el Excel como CSV."),
    FILE_REQUIRED("file-required", "Falta el archivo: envíelo como «multipart/form-data» en el campo «file»."),
    PROFILE_REQUIRED("profile-required", "Indique el perfil con «?profile=»."),

    // rows
    REQUIRED("required", "Falta este dato y sin él la fila no se puede registrar."),
    UNREADABLE_ROW("unreadable-row", "La fila no se puede leer: revise comillas y separadores."),
    COLUMN_COUNT("column-count", "La fila no tiene tantas columnas como la cabecera: revise comillas y separadores."),
    CELL_TOO_LONG("cell-too-long", "Una celda es demasiado larga."),
    DATE("date", "La fecha no existe o no está en el formato del perfil."),
    DATE_AS_NUMBER(
            "date-as-number",
            "La fecha vino como número, sin formato de fecha: dé ese formato a la columna en Excel o escriba la fecha como texto (31/12/2020). "
                    + "Si son los días que cuenta Excel, ponga «excel» entre los formatos de la columna en el perfil."),
    DATE_YEAR_ONLY("date-year-only", "La fecha no existe; se tomó solo el año."),
    NUMBER("number", "Escriba un número entero."),
    UBIGEO("ubigeo", "Ningún distrito tiene ese código: revise las seis cifras y si es del INEI o del RENIEC."),
    SHAPE("shape", "El valor no tiene la forma de este dato, o es demasiado largo."),
    REPEATED_PERSON_ID("repeated-person-id", "El mismo número de persona está antes en el archivo con otros datos."),
    TOO_MANY_ROWS(
            "too-many-rows",
            "Más de 1000 filas dicen el mismo número y no se cargó ninguna: revise qué columna es el número en el perfil."),
    TOO_MANY_PERSONS("too-many-persons", "El caso tiene más de 200 personas."),
    CORRECTED_BY_HAND(
            "corrected-by-hand",
            "Un dato de esta persona se rectificó en el registro y la fila repite el anterior: quedó el rectificado."),
    SAME_CASE("same-case", "Se repite porque su caso tiene otra fila por corregir: un caso se carga entero."),
    UNEXPECTED("unexpected", "No se pudo registrar por un error nuestro. Vuelva a cargar la fila.");

    private final String slug;
    private final String message;

    ImportRule(String slug, String message) {
        this.slug = slug;
        this.message = message;
    }

    public String slug() {
        return slug;
    }

    /** What to do about it, in Spanish. */
    public String message() {
        return message;
    }

    /** The rule broken at a place: a column, or a path of the profile. */
    public FieldError at(String place) {
        return new FieldError(place, slug, message);
    }
}
