package pe.kuska.gateway.web.inbox;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the inbox: what waits for an answer, what falls due, what came back.
@MessageBundle("inbox")
public interface InboxWords {

    // Tabs

    @Message("Partes de la bandeja")
    String tabs();

    @Message("Por responder")
    String tabReferrals();

    @Message("Plazos")
    String tabDeadlines();

    @Message("Devueltas")
    String tabCameBack();

    // Referrals

    @Message("Bandeja")
    String title();

    @Message("Lo que espera a {unit}")
    String lead(String unit);

    @Message("Leer la derivación")
    String read();

    // Deadlines

    @Message("Lo que vence")
    String deadlinesTitle();

    @Message("Lo que debe su unidad y lo que se le avisó porque nadie actuó, lo más urgente primero.")
    String deadlinesLead();

    @Message("Plazos abiertos")
    String deadlinesCaption();

    @Message("Vencido")
    String late();

    @Message("Hoy")
    String todayGroup();

    @Message("Más adelante")
    String laterGroup();

    @Message("Mostrar")
    String filters();

    @Message("Todo lo de la unidad")
    String filterAll();

    @Message("Solo las personas a mi cargo")
    String filterMine();

    @Message("Solo lo vencido")
    String filterLate();

    @Message("Qué se debe")
    String whatIsDue();

    @Message("Quién lo debe")
    String whoOwes();

    @Message("Su unidad")
    String ownUnit();

    @Message("Escalado: {n} avisos")
    String told(long n);

    @Message("Escalado: 1 aviso")
    String toldOnce();

    @Message("Nada por vencer")
    String noDeadlines();

    @Message("Cuando algo tenga plazo para su unidad, aparecerá aquí con su cuenta regresiva.")
    String noDeadlinesHint();

    // What a deadline is about

    @Message("Responder una derivación")
    String dueReferral();

    @Message("Atender una alerta")
    String dueAlert();

    @Message("Recibir a una persona")
    String dueHandOver();

    @Message("Responder si recibe a una persona")
    String dueBedAnswer();

    @Message("Ocupar la plaza reservada")
    String dueReservation();

    @Message("Medida de protección por vencer")
    String dueMeasureWarning();

    @Message("Medida de protección que termina")
    String dueMeasureEnd();

    @Message("Registrar la sesión")
    String dueSession();

    @Message("Dar el siguiente paso del plan")
    String duePlan();

    @Message("Hacer el seguimiento del plan")
    String dueFollowUp();

    @Message("Cumplir una acción del plan")
    String duePlanAction();

    @Message("Determinar la situación de la niña, niño o adolescente")
    String dueSituation();

    @Message("Derivar a un centro de acogida especializado")
    String dueShelterReferral();

    @Message("Ver qué sigue: nadie tiene a la persona a su cargo o no hay nada en curso")
    String dueCareGap();

    @Message("Restitución de identidad")
    String dueRestitution();

    @Message("Retorno voluntario")
    String dueRepatriation();

    // Came back

    @Message("Lo que volvió")
    String backTitle();

    @Message("Derivaciones de su unidad que fueron rechazadas, no atendidas o devueltas y esperan que usted decida.")
    String backLead();

    @Message("No volvió nada")
    String backEmpty();

    @Message("Si una unidad rechaza o devuelve una derivación suya, aparecerá aquí para derivarla a otra o cerrarla.")
    String backEmptyHint();

    @Message("Volvió de")
    String backFrom();

    @Message("Por qué")
    String backWhy();

    @Message("Derivar a otra unidad")
    String reroute();

    @Message("Cerrar")
    String close();

    // Home

    @Message("Lo que vence")
    String cardDeadlines();

    @Message("Plazos de su unidad con su cuenta regresiva.")
    String cardDeadlinesHint();

    @Message("vencidos")
    String cardLate();

    @Message("vencen hoy")
    String cardToday();

    @Message("esperan que usted decida")
    String cardBack();

    @Message("Quién atiende a quién")
    String tabCaseLoad();

    @Message("Revisar un acceso de emergencia")
    String dueEmergencyReview();

    @Message("Hacer seguimiento de un retorno")
    String dueReturnFollowUp();
}
