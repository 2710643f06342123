package pe.kuska.gateway.web.notices;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the notices.
@MessageBundle("notices")
public interface NoticeWords {

    @Message("Avisos")
    String title();

    @Message(
            "Lo que otras unidades respondieron o enviaron a la suya, y los plazos vencidos que le conciernen, de los últimos 60 días.")
    String lead();

    @Message("avisos sin leer")
    String unread();

    @Message("Dar todos por leídos")
    String readAll();

    @Message("Avisos, del más reciente al más antiguo")
    String caption();

    @Message("Qué pasó")
    String what();

    @Message("Quién")
    String by();

    @Message("Cuándo")
    String when();

    @Message("vencido")
    String lateTag();

    @Message("nuevo")
    String newTag();

    @Message("Volver a los más recientes")
    String first();

    @Message("Más antiguos")
    String older();

    @Message("No hay avisos")
    String empty();

    @Message("Aquí verá lo que otras unidades respondan.")
    String emptyHint();

    @Message("{what}: el plazo venció")
    String late(String what);

    @Message("Derivaron a una persona a su unidad")
    String referralSent();

    @Message("Recibieron la derivación")
    String referralReceived();

    @Message("Aceptaron a la persona que derivó")
    String referralAccepted();

    @Message("Rechazaron la derivación: busque otra unidad")
    String referralRejected();

    @Message("Atendieron a la persona que derivó")
    String referralAttended();

    @Message("Devolvieron a la persona: cierre la derivación")
    String referralReturned();

    @Message("No atendieron a la persona que habían aceptado: búsquela, busque otra unidad o cierre la derivación")
    String referralUnattended();

    @Message("Atendieron a la persona que derivó y sigue a su cargo")
    String referralKept();

    @Message("La derivación fue a otra unidad")
    String referralRerouted();

    @Message("Cerraron la derivación")
    String referralClosed();

    @Message("Le entregan a una persona: falta su firma")
    String handOverOffered();

    @Message("Firmaron que recibieron a la persona")
    String handOverReceived();

    @Message("No recibieron a la persona que entregó")
    String handOverRefused();

    @Message(
            "Un caso ya no nombra como víctima a una persona que su unidad tiene a su cargo: revise si sigue atendiéndola")
    String victimTakenBack();

    @Message("Una persona de su espacio tiene otra plaza abierta con otro código: confirmen dónde está")
    String stayDoubled();

    @Message("La entrega de la persona no se hace: nadie la había firmado")
    String handOverWithdrawn();

    @Message("Trasladaron una alerta a su unidad")
    String alertReferred();

    @Message("Devolvieron la alerta que trasladó: su plazo corre de nuevo")
    String alertReturned();

    @Message("Atendieron la alerta que trasladó")
    String alertAttended();

    @Message("Piden una plaza en su espacio: responda si la recibe")
    String bedRequested();

    @Message("El espacio no puede recibir a la persona: busque otra plaza")
    String bedDeclined();

    @Message("Se liberó una plaza a la que no llegó nadie")
    String bedReleased();

    @Message("El espacio aceptó y guarda la plaza")
    String bedReserved();

    @Message("Le piden recibir a una persona que retorna")
    String returnRequested();

    @Message("Aprobaron el retorno que pidió")
    String returnApproved();

    @Message("No habrá el retorno")
    String returnRefused();

    @Message("La persona que retorna está en camino")
    String personDeparted();

    @Message("La persona que retornaba no llegó: averigüe dónde está")
    String personNotArrived();

    @Message("La persona que retorna llegó")
    String personArrived();

    @Message("Registraron lo que otro Estado comunicó de un retorno")
    String returnHeard();

    @Message("Hicieron seguimiento del retorno")
    String returnFollowedUp();

    @Message("Piden restituir una identidad")
    String papersRequested();

    @Message("La niña, niño o adolescente ya fue derivado a un centro de acogida")
    String situationPlaced();

    @Message("La niña, niño o adolescente ya no tiene centro de acogida: hay que derivar otra vez")
    String situationShelterLost();

    @Message("El RENIEC restituyó el documento")
    String papersGranted();

    @Message("El RENIEC no pudo restituir el documento")
    String papersDenied();

    @Message("Alguien vio una ruta en una emergencia: revise el acceso")
    String emergencyOpened();

    @Message("Revisaron el acceso de emergencia")
    String emergencyReviewed();
}
