package pe.kuska.indicators.imports;

import pe.kuska.platform.problem.ProblemType;

/** Why a file cannot be read as a catalogue at all. */
public enum ImportProblem implements ProblemType {
    FILE_REQUIRED("catalogue-file-required", 400, "Falta el archivo del catálogo (campo file)."),
    FILE_EMPTY("catalogue-file-empty", 400, "El archivo no tiene filas."),
    NOT_UTF8("catalogue-not-utf8", 400, "El archivo no está en UTF-8: guárdelo como «CSV UTF-8»."),
    NOT_CSV("catalogue-not-csv", 400, "El archivo no es un CSV bien formado: revise las comillas."),
    NOT_A_WORKBOOK("catalogue-not-a-workbook", 400, "El archivo no es un libro de Excel (XLSX) legible."),
    WORKBOOK_TOO_LARGE(
            "catalogue-workbook-too-large", 400, "El libro de Excel tiene más columnas o contenido que un catálogo."),
    COLUMNS_MISSING("catalogue-columns-missing", 400, "Faltan columnas obligatorias en la primera fila."),
    COLUMNS_REPEATED("catalogue-columns-repeated", 400, "La primera fila repite el nombre de una columna.");

    private final String slug;
    private final int status;
    private final String title;

    ImportProblem(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
