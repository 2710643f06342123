package pe.kuska.gateway.web.returns;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of voluntary returns from abroad and of the reserved queue for identity papers.
@MessageBundle("returns")
public interface ReturnWords {

    @Message("Retorno e identidad")
    String title();

    @Message("Retornos voluntarios")
    String returnsTitle();

    @Message("Personas que quieren volver al país y quién las recibirá.")
    String returnsLead();

    @Message("Retornos que su unidad pidió o que recibirá")
    String returnsCaption();

    @Message("No hay retornos")
    String returnsEmpty();

    @Message("Se piden desde la página de la persona.")
    String returnsEmptyHint();

    @Message("Restitución de identidad")
    String papersTitle();

    @Message("Cola reservada: pedidos al RENIEC, solo por código.")
    String papersLead();

    @Message("Pedidos, el más antiguo primero")
    String papersCaption();

    @Message("No hay pedidos")
    String papersEmpty();

    @Message("Se piden desde la página de la persona.")
    String papersEmptyHint();

    @Message("Lo que pasó")
    String history();

    // Asking

    @Message("Pedir el retorno voluntario")
    String askReturn();

    @Message("País donde está")
    String fromCountry();

    @Message("Dos letras: AR Argentina, BO Bolivia, CL Chile, EC Ecuador.")
    String fromCountryHint();

    @Message("Unidad que la recibirá")
    String receivingUnit();

    @Message("La persona quiere retornar")
    String voluntary();

    @Message("Sin su voluntad no hay retorno.")
    String voluntaryMissing();

    @Message("Pedir el retorno")
    String askReturnSubmit();

    @Message("Escriba las dos letras del país.")
    String badCountry();

    @Message("Pedir un documento de identidad")
    String askPapers();

    @Message("Qué documento")
    String kind();

    @Message("Lo que ayude al RENIEC")
    String notes();

    @Message("Enviar al RENIEC")
    String askPapersSubmit();

    // One return

    @Message("Retorno voluntario")
    String oneReturn();

    @Message("Lo pidió")
    String askedBy();

    @Message("Desde")
    String country();

    @Message("Pedido")
    String statusRequested();

    @Message("Aprobado")
    String statusApproved();

    @Message("No aprobado")
    String statusRefused();

    @Message("La persona cambió de idea")
    String statusWithdrawn();

    @Message("En camino")
    String statusDeparted();

    @Message("No llegó")
    String statusNotArrived();

    @Message("Registrar que no llegó")
    String miss();

    @Message("Por qué no llegó")
    String missReason();

    @Message("Por qué no hay retorno")
    String withdrawReason();

    @Message("Llegó")
    String statusArrived();

    @Message("Aprobar y recibirla")
    String approve();

    @Message("No aprobar")
    String refuse();

    @Message("Por qué no se aprueba")
    String refuseReason();

    @Message("La persona ya no quiere retornar")
    String withdraw();

    @Message("Registrar la salida")
    String depart();

    @Message("Registrar que llegó")
    String arrive();

    @Message("Qué sigue")
    String next();

    @Message("Lo que se comunicó al otro Estado")
    String shared();

    @Message("Nada todavía: solo lo mínimo y con acuerdo.")
    String sharedNone();

    @Message("Registrar lo que se comunica")
    String shareTitle();

    @Message("Estado")
    String shareState();

    @Message("Con qué acuerdo")
    String shareAgreement();

    @Message("Qué se comunica")
    String shareItems();

    @Message("Registrar")
    String shareSubmit();

    @Message("Lo que comunicó otro Estado")
    String heard();

    @Message("Nada todavía.")
    String heardNone();

    @Message("Registrar lo que otro Estado comunicó")
    String heardTitle();

    @Message("Qué comunicó")
    String heardItems();

    @Message("De qué día habla")
    String heardOn();

    @Message("Escriba de qué día habla el otro Estado.")
    String heardDateWrong();

    @Message("Marque al menos uno.")
    String missingItems();

    // One paper

    @Message("Pedido de identidad")
    String onePaper();

    @Message("Pedido el")
    String asked();

    @Message("Respondido el")
    String answered();

    @Message("Por resolver")
    String papersRequested();

    @Message("Restituido")
    String papersGranted();

    @Message("No se pudo")
    String papersDenied();

    @Message("Registrar que se restituyó")
    String grant();

    @Message("No se pudo restituir")
    String deny();

    @Message("Por qué")
    String denyReason();

    @Message("Espera la respuesta del RENIEC: quien pide no responde su propio pedido.")
    String papersWait();

    @Message("Seguimiento desde la llegada")
    String followUps();

    @Message("Calendario de seguimiento (plazo referencial)")
    String followUpsCaption();

    @Message("N.º")
    String followUpNumber();

    @Message("Para el")
    String followUpDue();

    @Message("Hecho")
    String followUpHeld();

    @Message("¿Cómo está la persona?")
    String followUpProgress();

    @Message("Registrar el seguimiento {n}")
    String followUpTitle(int n);

    @Message("Registrar el seguimiento")
    String followUpSubmit();

    @Message("vencido")
    String followUpLate();

    @Message("aún no")
    String followUpNot();
}
