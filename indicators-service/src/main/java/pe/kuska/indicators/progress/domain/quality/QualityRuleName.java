package pe.kuska.indicators.progress.domain.quality;

/** The rules by name: how grave a finding is, what it is called and why it matters, in Spanish. */
public enum QualityRuleName {
    UNREADABLE_FIGURE(
            Severity.ERROR,
            "Cifra ilegible",
            "Una cifra que no es un número no entra en ningún cálculo y nadie lo nota."),
    VALUE_OUTSIDE_ITS_UNIT(
            Severity.ERROR,
            "Valor fuera del rango de su unidad",
            "Un porcentaje mayor que 100 o una cantidad negativa no pueden haberse medido: infla o hunde el avance."),
    PARTS_DO_NOT_GIVE_THE_VALUE(
            Severity.ERROR,
            "Numerador y denominador no dan el valor",
            "Quien recalcula obtiene otra cifra: una de las tres está mal y no se sabe cuál."),
    PERCENTAGE_WITHOUT_ITS_PARTS(
            Severity.WARNING,
            "Porcentaje sin numerador o denominador",
            "Sin sus partes nadie puede comprobar el porcentaje ni sumarlo con otros."),
    PARTS_WITHOUT_VALUE(
            Severity.WARNING,
            "Partes sin valor obtenido",
            "Se midió algo, pero el indicador cuenta como no reportado."),
    BREAKDOWN_DOES_NOT_ADD_UP(
            Severity.ERROR,
            "La desagregación no suma el total",
            "El total y sus partes cuentan cosas distintas, o hay partes omitidas o repetidas."),
    ZERO_WITHOUT_EVIDENCE(
            Severity.WARNING, "Cero que puede ser ND", "Un dato no disponible contado como 0 hunde el promedio."),
    TARGET_NOT_MONOTONOUS(
            Severity.WARNING,
            "Metas que retroceden",
            "Una meta menor que la del año anterior se cumple sin avanzar: el avance pierde sentido."),
    TARGET_OFF_SCALE(
            Severity.WARNING,
            "Meta fuera de escala",
            "Si se supera varias veces la meta, la meta o el valor están en otra escala y el promedio lo oculta."),
    UNSTABLE_TYPE_2(
            Severity.WARNING,
            "Avance tipo 2 inestable",
            "Con la meta casi igual a la línea de base, un cambio mínimo mueve el avance tipo 2 cientos de puntos."),
    BASELINE_MISSING(
            Severity.WARNING,
            "Sin línea de base",
            "Sin línea de base no se sabe si algo mejoró: no hay avance tipo 2."),
    VALUE_MISSING_FOR_ITS_TARGET(
            Severity.WARNING, "Meta sin valor obtenido", "Hay un compromiso para el año y nadie dio cuenta de él."),
    JUMP_AGAINST_DIRECTION(
            Severity.WARNING,
            "Salto contra el sentido",
            "Retroceder más de la mitad en un año es noticia o es error: en ambos casos hay que explicarlo."),
    NAME_CONTRADICTS_SHEET(
            Severity.WARNING,
            "El nombre contradice la ficha",
            "El nombre promete una medida y la ficha calcula otra: se reporta o se agrega mal."),
    OBLIGATORY_FIELD_EMPTY(
            Severity.WARNING, "Campo obligatorio vacío", "La fórmula tiene que suponer lo que la ficha no dice."),
    TYPES_DISAGREE(
            Severity.NOTICE,
            "Los avances tipo 1 y 2 no concuerdan",
            "Un tipo dice que va bien y el otro que va mal: el lector elige el que le conviene."),
    YEAR_NOT_COMPLETE(
            Severity.NOTICE, "El año no está completo", "La cifra del año descansa en un solo semestre publicado."),
    NODE_WITHOUT_CHILDREN(
            Severity.WARNING,
            "Elemento sin lo que debe colgar de él",
            "Un lineamiento sin servicios o un servicio sin indicador es una promesa que nadie mide."),
    SAME_NUMBER_IN_DIFFERENT_MEASURES(
            Severity.NOTICE,
            "La misma cifra en medidas distintas",
            "Puede ser una coincidencia, o una cifra copiada de un indicador a otro."),
    SAME_MEASURE_WITH_DIFFERENT_DENOMINATORS(
            Severity.WARNING,
            "La misma población con denominadores distintos",
            "Dos porcentajes sobre la misma población con totales distintos no se pueden comparar."),
    COUNTING_UNIT_MIXED(
            Severity.NOTICE,
            "Unidades de conteo mezcladas",
            "Víctimas, denuncias y casos no son lo mismo: una razón entre ellos no es un porcentaje de nada."),
    TEXT_CONTRADICTS_FIGURE(
            Severity.WARNING,
            "El texto contradice la cifra",
            "El informe diría una cosa en la tabla y otra en la prosa."),
    TERRITORY_AGAINST_UBIGEO(
            Severity.WARNING,
            "El total territorial no es el del ubigeo",
            "Un denominador con más distritos o regiones de los que existen baja la cobertura.");

    /** How much a finding should worry. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTICE
    }

    private final Severity severity;
    private final String title;
    private final String why;

    QualityRuleName(Severity severity, String title, String why) {
        this.severity = severity;
        this.title = title;
        this.why = why;
    }

    public Severity severity() {
        return severity;
    }

    /** What it is called, in Spanish. */
    public String title() {
        return title;
    }

    /** Why it matters, in Spanish. */
    public String why() {
        return why;
    }
}
