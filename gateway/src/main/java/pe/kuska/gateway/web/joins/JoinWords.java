package pe.kuska.gateway.web.joins;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of cases that several sources tell.
@MessageBundle("joins")
public interface JoinWords {

    @Message("Casos de varias fuentes")
    String title();

    @Message(
            "La policía y la fiscalía suelen abrir cada una su expediente por los mismos hechos. Decir que dos son el mismo no cambia ninguno: se leen juntos y se cuentan una vez.")
    String intro();

    @Message("Casos que pueden ser el mismo, de los últimos registrados")
    String caption();

    @Message("Casos")
    String cases();

    @Message("Indicios")
    String strength();

    @Message("Fuertes")
    String strengthStrong();

    @Message("Probables")
    String strengthLikely();

    @Message("Posibles")
    String strengthPossible();

    @Message("Por qué")
    String reasons();

    @Message("Decidir")
    String open();

    @Message("Decidir sobre {one} y {other}")
    String openLabel(String one, String other);

    @Message("Examinar más casos")
    String more();

    @Message("Volver al principio")
    String first();

    @Message("Ninguna propuesta entre los casos examinados")
    String empty();

    @Message("Se proponen casos de fuentes distintas que comparten víctimas, lugar, fechas o números.")
    String emptyHint();

    @Message("¿Cuentan los mismos hechos?")
    String pairTitle();

    @Message("Qué los acerca")
    String signs();

    @Message("Sí, es el mismo caso")
    String decideYes();

    @Message("No, son dos casos")
    String decideNo();

    @Message("Su decisión")
    String question();

    @Message("Se puede revertir. La propuesta no se vuelve a hacer.")
    String hint();

    @Message("Elija qué decide y por qué.")
    String missing();

    @Message("Guardar la decisión")
    String save();

    @Message("Volver a la lista")
    String back();

    @Message("Decidido: es el mismo caso.")
    String doneConfirm();

    @Message("Decidido: son dos casos.")
    String doneReject();

    @Message("La decisión se revirtió.")
    String reverted();

    @Message("Revertir")
    String revert();

    @Message("Esa propuesta ya no está: alguien decidió, o los casos cambiaron.")
    String gone();

    @Message("Casos que pueden ser uno solo")
    String task();

    @Message("Denuncias y carpetas de los mismos hechos, de distintas fuentes.")
    String taskHint();

    @Message("par de casos espera que alguien diga si son uno")
    String dueOne();

    @Message("pares de casos esperan que alguien diga si son uno")
    String due();

    @Message("o más pares de casos esperan que alguien diga si son uno")
    String dueMany();

    @Message("Otros casos que pueden ser {code}")
    String ofCase(String code);
}
