package pe.kuska.gateway.web.border;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the stewards' queue of the border filter.
@MessageBundle("lookalikes")
public interface LookAlikeWords {

    @Message("Parecidos en la frontera")
    String title();

    @Message(
            "Viajeros sin documento que se parecen a alguien que figura en el filtro. Diga si son la misma persona: la próxima consulta sobre ese viajero se responderá así.")
    String lead();

    @Message("Viajeros por decidir, del más antiguo al más nuevo")
    String caption();

    @Message("En qué se parecen y en qué no")
    String why();

    @Message("Parecido")
    String score();

    @Message("{score} de 100")
    String scoreOf(int score);

    @Message("Se respondió")
    String answered();

    @Message("Sí figura")
    String answeredYes();

    @Message("No figura")
    String answeredNo();

    @Message("Preguntaron")
    String asked();

    @Message("Revisar")
    String open();

    @Message("Revisar el parecido del {day}")
    String openLabel(String day);

    @Message("Nadie espera una decisión")
    String empty();

    @Message("Aquí aparece quien pasa sin documento y se parece a alguien que figura.")
    String emptyHint();

    @Message("Un viajero y alguien que figura")
    String oneTitle();

    @Message("Se respondió que sí figura, porque por nombre y fecha de nacimiento no cabía duda. Compruébelo.")
    String wasYes();

    @Message("Se respondió que no figura, porque el parecido no bastaba.")
    String wasNo();

    @Message("Los dos lados")
    String sides();

    @Message("El viajero, como lo dijo")
    String traveller();

    @Message("Quien figura, como consta")
    String listed();

    @Message("Los nombres están ocultos. Muéstrelos solo si los necesita para decidir.")
    String namesHidden();

    @Message("Mostrar los nombres")
    String showNames();

    @Message("Queda registrado que vio la identidad de esta persona.")
    String showNamesHint();

    @Message("Sin fecha exacta")
    String notKnown();

    @Message("¿Son la misma persona?")
    String question();

    @Message(
            "Si no está claro, déjelo para después: mientras tanto el filtro responde que no, salvo que no quepa duda.")
    String questionHint();

    @Message("Sí, es quien figura")
    String yes();

    @Message("No, es otra persona")
    String no();

    @Message("Por qué")
    String reason();

    @Message("Lo que lo hizo ver claro. Se guarda sellado, con la decisión.")
    String reasonHint();

    @Message("Guardar la decisión")
    String save();

    @Message("Volver a la lista")
    String back();

    @Message("Lo que nombra al viajero se borra con la decisión.")
    String erased();

    @Message("Diga si son la misma persona.")
    String missingDecision();

    @Message("Escriba por qué.")
    String missingReason();

    @Message("Guardado: es quien figura. Los datos del viajero se borraron.")
    String doneConfirmed();

    @Message("Guardado: es otra persona. Los datos del viajero se borraron.")
    String doneRejected();

    @Message("Ese parecido ya no espera una decisión.")
    String gone();

    @Message("Parecidos en la frontera")
    String task();

    @Message("Viajeros sin documento que se parecen a alguien que figura.")
    String taskHint();

    @Message("viajero espera que alguien diga quién es")
    String dueOne();

    @Message("viajeros esperan que alguien diga quiénes son")
    String due();
}
