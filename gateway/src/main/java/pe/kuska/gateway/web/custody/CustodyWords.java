package pe.kuska.gateway.web.custody;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of hand-overs: the person given from one unit to another, signed by both.
@MessageBundle("custody")
public interface CustodyWords {

    @Message("Entregas de la persona")
    String title();

    @Message("Quién la entregó y quién la recibió, firmado por ambas partes: la cadena de custodia.")
    String lead();

    @Message("Todavía no se la entregó")
    String none();

    @Message("Cuando una unidad la lleve a otra, ambas firman aquí y queda la constancia.")
    String noneHint();

    @Message("Entregar a la persona")
    String giveTitle();

    @Message("A qué unidad")
    String giveTo();

    @Message("Estado en que se la entrega y sus pertenencias")
    String giveNotes();

    @Message("Entregar y firmar")
    String giveSubmit();

    @Message("Usted firma ahora; la otra unidad firma cuando la recibe.")
    String giveHint();

    @Message("Constancia de entrega")
    String one();

    @Message("Entregada, falta que la reciban")
    String statusOffered();

    @Message("Recibida")
    String statusReceived();

    @Message("No recibida")
    String statusRefused();

    @Message("Entrega")
    String givenBy();

    @Message("Recibe")
    String receivedBy();

    @Message("Firma")
    String signature();

    @Message("{who}, el {when}")
    String signedAt(String who, String when);

    @Message("Falta su firma")
    String notSigned();

    @Message("Huella de la constancia")
    String receiptCode();

    @Message("La constancia corresponde a lo que firmaron las dos partes, lo escrito incluido.")
    String receiptHolds();

    @Message("La constancia no corresponde a lo firmado. Avise a la Defensoría.")
    String receiptBroken();

    @Message("Constancia anterior")
    String previousReceipt();

    @Message("Recibir a la persona y firmar")
    String receive();

    @Message("No puedo recibirla")
    String refuseTitle();

    @Message("Por qué no puede recibirla")
    String refuseReason();

    @Message("Registrar que no la recibe")
    String refuseSubmit();

    @Message("Entrega que no se hizo")
    String statusWithdrawn();

    @Message("Retirar la entrega")
    String withdrawTitle();

    @Message("Nadie la ha firmado todavía: la persona sigue con su unidad.")
    String withdrawHint();

    @Message("Por qué no se hace")
    String withdrawReason();

    @Message("Retirar la entrega")
    String withdrawSubmit();

    @Message("Espera respuesta")
    String waiting();

    @Message("Ya hay una entrega que espera respuesta: no se puede ofrecer a otra unidad mientras tanto.")
    String waitingHint();

    @Message("Entregas, la más reciente primero")
    String caption();

    // Case load

    @Message("Quién atiende a quién")
    String loadTitle();

    @Message("Personas a cargo de cada quien en su unidad.")
    String loadLead();

    @Message("Personas y quién está a cargo")
    String loadCaption();

    @Message("A cargo de")
    String responsible();

    @Message("Usted")
    String you();

    @Message("{who} · personas a cargo: {persons}")
    String inCharge(String who, int persons);

    @Message("Solo las mías")
    String mine();

    @Message("Toda la unidad")
    String all();

    @Message("Nadie tiene personas a cargo")
    String loadEmpty();

    @Message("Quien acepta una derivación queda a cargo de la persona.")
    String loadEmptyHint();

    @Message("Pasar todas las personas de alguien")
    String moveTitle();

    @Message("En una sola orden, con todo lo que estaba por vencer. Sirve cuando alguien rota o sale de vacaciones.")
    String moveHint();

    @Message("De quién")
    String moveFrom();

    @Message("A quién")
    String moveTo();

    @Message(
            "Usted o quien trabaja en su unidad, con el identificador de la lista. Aparece quien ya abrió la bandeja de la unidad.")
    String moveToHint();

    @Message("Por qué")
    String moveReason();

    @Message("Pasar las personas")
    String moveSubmit();

    @Message("Elija de quién.")
    String missingFrom();

    @Message("Elija a quién.")
    String missingTo();

    @Message(
            "{#if persons == 1}Se pasó 1 persona{#else}Se pasaron {persons} personas{/if}, con {#if due == 1}1 plazo{#else}{due} plazos{/if} por vencer y {#if late == 1}1 vencido{#else}{late} vencidos{/if}.")
    String moved(int persons, int due, int late);
}
