package pe.kuska.gateway.web.risk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the territorial risk index.
@MessageBundle("risk")
public interface RiskWords {

    @Message("Riesgo por territorio")
    String title();

    @Message(
            "Dónde mirar primero para prevenir: cada territorio comparado con el país, con lo segura que es la comparación.")
    String lead();

    @Message("Qué se mira")
    String stage();

    @Message("Explotación: dónde ocurre")
    String stageExploitation();

    @Message("Captación: de dónde salen")
    String stageRecruitment();

    @Message("Por")
    String level();

    @Message("Departamento")
    String levelDepartment();

    @Message("Provincia")
    String levelProvince();

    @Message("Hasta el año")
    String year();

    @Message("Años que se miran")
    String window();

    @Message("{years}")
    String windowOf(int years);

    @Message("Mostrar")
    String show();

    @Message("De {from} a {until}")
    String period(int from, int until);

    @Message("Calculado el {when}")
    String computed(String when);

    @Message("Sin población cargada: no es un riesgo todavía")
    String countsOnlyTitle();

    @Message(
            "Se comparan cantidades entre territorios como si tuvieran los mismos habitantes. La administración carga la población del INEI y entonces serán tasas.")
    String countsOnlyText();

    @Message("Cada departamento frente al país, {from}–{until}")
    String mapTitle(int from, int until);

    @Message("por encima del país")
    String levelAbove();

    @Message("no se distingue del país")
    String levelLike();

    @Message("por debajo del país")
    String levelBelow();

    @Message("sin víctimas registradas")
    String levelNone();

    @Message("Sube")
    String trendRising();

    @Message("Baja")
    String trendFalling();

    @Message("No se distingue")
    String trendUnclear();

    @Message("Territorios, primero donde más urge")
    String caption();

    @Message("Territorio")
    String territory();

    @Message("Frente al país")
    String against();

    @Message("Tendencia")
    String trend();

    @Message("Victimizaciones")
    String victimisations();

    @Message("Tasa por 100 000")
    String rate();

    @Message("Cantidad estimada")
    String estimate();

    @Message("Entre qué valores (95 %)")
    String interval();

    @Message("de {low} a {high}")
    String between(String low, String high);

    @Message("{relative} el país")
    String times(String relative);

    @Message("Qué se recomienda")
    String advice();

    @Message("Prioridad {number}")
    String priority(int number);

    @Message("El país")
    String countryRate();

    @Message("Sin lugar conocido o en el extranjero")
    String unplaced();

    @Message("Con víctimas y sin población en la tabla")
    String leftOut();

    @Message("Población usada")
    String populations();

    @Message("Antes de usar este cuadro")
    String notesTitle();

    @Message("No hay índice para esos años")
    String empty();

    @Message("Ninguna víctima registrada tiene un lugar conocido.")
    String emptyHint();

    @Message("Cómo se calcula (método {version})")
    String methodTitle(String version);

    @Message(
            "Se cuentan victimizaciones registradas: cada víctima una vez por caso. Donde nadie mira, el índice es bajo ocurra lo que ocurra.")
    String methodCounts();

    @Message(
            "Con pocos habitantes, un caso más o menos hace saltar la tasa. Por eso cada tasa se acerca a la del país, tanto más cuanto menos población tiene el territorio (Bayes empírico por momentos, Marshall 1991).")
    String methodShrunk();

    @Message(
            "La barra muestra entre qué valores está la tasa verdadera con 95 % de probabilidad. «Por encima» o «por debajo» se dice solo cuando es 95 % probable; si no, no se distingue. Esos límites están por confirmar.")
    String methodLevels();

    @Message(
            "La tendencia compara estos años con los mismos tantos de antes. Un registro que empieza a usarse sube en todas partes.")
    String methodTrend();

    @Message("No dice nada de personas, no predice ningún caso y no califica a ninguna institución.")
    String methodNot();

    @Message("Intervalo de {low} a {high}")
    String pictureOf(String low, String high);
}
