package pe.kuska.gateway.web.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of a person's page: where she stands on her path, what is owed next, what has happened.
@MessageBundle("people")
public interface PeopleWords {

    @Message("Ruta de atención")
    String title();

    @Message("Qué falta ahora")
    String owedTitle();

    @Message("Nadie debe nada en este momento.")
    String owedNothing();

    @Message("Su unidad")
    String owedYours();

    @Message("Desde el {moment}")
    String owedSince(String moment);

    @Message("Presunta víctima")
    String statusPresumed();

    @Message("Víctima identificada")
    String statusIdentified();

    @Message("Descartada")
    String statusRuledOut();

    @Message("Otros códigos de la misma persona")
    String otherCodes();

    @Message("El código {code} hoy conduce a esta persona: se comprobó que es la misma.")
    String movedHere(String code);

    @Message("Lo que ha pasado")
    String history();

    @Message("{#if n == 1}1 hecho{#else}{n} hechos, el más reciente primero{/if}")
    String historyCount(int n);

    @Message("Qué quiere hacer")
    String doNow();

    @Message("Derivar")
    String refer();

    @Message("Buscar una plaza")
    String findBed();

    @Message("Iniciar una atención")
    String recordAttention();

    @Message("Ver o hacer su plan")
    String offerPlan();

    @Message("Entregar a la persona")
    String handOver();

    // What somebody owes

    @Message("Confirmar que la recibió")
    String owesReceive();

    @Message("Responder la derivación")
    String owesAnswer();

    @Message("Atender")
    String owesAttend();

    @Message("Responder a quien derivó (contrarreferencia)")
    String owesCounterRefer();

    @Message("Buscar otra unidad")
    String owesReroute();

    @Message("Cerrar la derivación")
    String owesClose();

    @Message("Evaluar la alerta")
    String owesEvaluate();

    @Message("Trasladar la alerta")
    String owesRefer();

    @Message("Recibir a la persona en su plaza")
    String owesOccupy();

    @Message("Registrar la sesión programada")
    String owesHoldSession();

    @Message("Registrar la respuesta al plan")
    String owesAnswerPlan();

    @Message("Redactar, firmar y acordar el plan")
    String owesAgreePlan();

    @Message("Iniciar el plan")
    String owesStartPlan();

    @Message("Hacer el seguimiento del plan")
    String owesFollowUp();

    @Message("Terminar la revisión del plan")
    String owesReviewPlan();

    @Message("Responder el pedido de retorno")
    String owesDecideReturn();

    @Message("Acompañar el retorno")
    String owesAccompany();

    @Message("Averiguar dónde está: no llegó")
    String owesLookFor();

    @Message("Determinar la situación de la niña, niño o adolescente")
    String owesDetermine();

    @Message("Derivar a un centro de acogida especializado")
    String owesReferToShelter();

    @Message("Resolver el pedido de identidad")
    String owesResolve();

    @Message("Derivar o entregar a la persona: ninguna unidad la tiene a su cargo")
    String owesHandOn();

    @Message("Seguir con su atención: no hay nada en curso")
    String owesCarryOn();

    // Where nothing more is owed

    @Message("No corresponde un siguiente paso")
    String endTitle();

    @Message("Solo si nadie debe hacer nada más por ella. Un nuevo caso o una derivación vuelven a abrir su atención.")
    String endLead();

    @Message("Por qué no corresponde")
    String endReason();

    @Message("Registrar y dar por concluida su atención")
    String endSubmit();

    // Proceedings

    @Message("Proceso penal")
    String proceedingsTitle();

    @Message("La fase de cada caso en que es parte agraviada, sin personas investigadas.")
    String proceedingsLead();

    @Message("Sus casos y la fase en que están")
    String proceedingsCaption();

    @Message("Todavía no hay fases informadas")
    String proceedingsEmpty();

    @Message("Cuando la fiscalía informe la fase de un caso suyo, aparecerá aquí.")
    String proceedingsEmptyHint();

    @Message("Fase")
    String phase();

    @Message("Última sentencia")
    String judgment();

    // Referrals of the person

    @Message("Derivaciones")
    String referralsTitle();

    @Message("A qué unidades se la derivó y qué respondieron.")
    String referralsLead();

    @Message("Todavía no se la derivó")
    String referralsEmpty();

    @Message("Use «Derivar» para enviarla a la unidad que debe atenderla.")
    String referralsEmptyHint();

    @Message("Próxima audiencia")
    String nextHearing();

    @Message("Sus derechos")
    String rights();

    @Message("Informe de acceso: qué se guarda de ella")
    String accessReport();

    @Message("Rectificar sus datos")
    String rectify();
}
