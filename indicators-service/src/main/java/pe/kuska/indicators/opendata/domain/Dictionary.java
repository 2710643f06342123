package pe.kuska.indicators.opendata.domain;

import java.util.List;

/** What each column of the open data means, in Spanish. */
public record Dictionary(String column, String type, String meaning) {

    /** The columns in their order. */
    public static final List<Dictionary> COLUMNS = List.of(
            new Dictionary("policy", "texto", "Código de la política o plan"),
            new Dictionary("indicator", "texto", "Código del indicador"),
            new Dictionary("name", "texto", "Nombre del indicador; entre paréntesis si está pendiente de carga"),
            new Dictionary("objective", "texto", "Código del objetivo prioritario"),
            new Dictionary("service", "entero", "Número del servicio, en indicadores de servicio"),
            new Dictionary("responsible", "texto", "Entidad responsable, tal como la nombra el catálogo del año"),
            new Dictionary(
                    "unit", "código", "Unidad: QUANTITY, NUMBER, PERCENTAGE, RATIO, RATE, INDEX, VARIATION_RATE"),
            new Dictionary("year", "entero", "Año del resultado"),
            new Dictionary("status", "código", "REPORTED, ND (no disponible, con motivo) o PENDING (sin reporte)"),
            new Dictionary(
                    "value",
                    "decimal",
                    "Resultado; en porcentajes, el número antes del signo; vacío si no hay, nunca 0"),
            new Dictionary("numerator", "decimal", "Numerador"),
            new Dictionary("denominator", "decimal", "Denominador"),
            new Dictionary("target", "decimal", "Meta del año"),
            new Dictionary("baseline", "decimal", "Línea de base"),
            new Dictionary("advance1", "decimal", "Avance tipo 1, en porcentaje, un decimal"),
            new Dictionary("advance2", "decimal", "Avance tipo 2, en porcentaje, un decimal"),
            new Dictionary("level", "código", "BAJO, INTERMEDIO, ALTO o ND"),
            new Dictionary("reason", "texto", "Motivo del ND"),
            new Dictionary("basis", "texto", "Periodos cuyos reportes forman la cifra"));
}
