package pe.kuska.gateway.web.attentions;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of services given to a person: sessions, her satisfaction, evaluations.
@MessageBundle("attentions")
public interface AttentionWords {

    @Message("Atenciones")
    String title();

    @Message("Lo que las unidades hicieron por la persona, sesión por sesión.")
    String lead();

    @Message("Todavía no hay atenciones")
    String none();

    @Message("Inicie una y programe su primera sesión.")
    String noneHint();

    @Message("Iniciar una atención")
    String startTitle();

    @Message("Servicio")
    String service();

    @Message("Sesiones que la completan")
    String planned();

    @Message("Si no se sabe aún, déjelo en blanco: una.")
    String plannedHint();

    @Message("Lengua, si necesita intérprete")
    String interpreter();

    @Message("No necesita intérprete")
    String noInterpreter();

    @Message("Iniciar la atención")
    String startSubmit();

    @Message("Elija el servicio.")
    String missingService();

    @Message("Escriba cuántas sesiones, con cifras.")
    String badPlanned();

    @Message("En curso")
    String statusOpen();

    @Message("Completa")
    String statusCompleted();

    @Message("Interrumpida")
    String statusInterrupted();

    @Message("{#if planned == 1}{held} de 1 sesión{#else}{held} de {planned} sesiones{/if}")
    String heldOf(int held, int planned);

    // One

    @Message("Atención")
    String one();

    @Message("Sesiones")
    String sessions();

    @Message("Sesiones programadas y realizadas")
    String sessionsCaption();

    @Message("N.º")
    String number();

    @Message("Fecha y hora")
    String when();

    @Message("Programada")
    String sessionPlanned();

    @Message("Realizada")
    String sessionHeld();

    @Message("No se realizó")
    String sessionMissed();

    @Message("Satisfacción")
    String satisfaction();

    @Message("{n} de 5")
    String satisfactionOf(int n);

    @Message("Con intérprete")
    String interpreted();

    @Message("Lo trabajado en la sesión")
    String note();

    @Message("Programar una sesión")
    String planTitle();

    @Message("Día")
    String planDay();

    @Message("Hora")
    String planTime();

    @Message("Por ejemplo, 15:30.")
    String planTimeHint();

    @Message("Programar")
    String planSubmit();

    @Message("Escriba la hora como 15:30.")
    String badTime();

    @Message("Registrar la sesión {n}")
    String holdTitle(int n);

    @Message("Qué opina la persona de la atención")
    String satisfactionAsk();

    @Message("Pregúntele a ella. 1 es muy mala, 5 es muy buena.")
    String satisfactionHint();

    @Message("Hubo intérprete")
    String interpretedAsk();

    @Message("La sesión se realizó")
    String holdSubmit();

    @Message("La sesión no se realizó")
    String missTitle();

    @Message("Por qué no se realizó")
    String missReason();

    @Message("Registrar que no se realizó")
    String missSubmit();

    @Message("Terminar la atención")
    String closeTitle();

    @Message("Por qué termina")
    String closeReason();

    @Message("Si se realizaron todas las sesiones no hace falta motivo.")
    String closeHint();

    @Message("Terminar")
    String closeSubmit();

    // Evaluations

    @Message("Evaluaciones")
    String evaluations();

    @Message("Puntaje de 1 a 5 por dominio en cada evaluación")
    String evaluationsCaption();

    @Message("Todavía no hay evaluaciones.")
    String evaluationsNone();

    @Message("Dominio")
    String domain();

    @Message("Registrar una evaluación")
    String evaluateTitle();

    @Message("Instrumento")
    String instrument();

    @Message("Sin puntaje")
    String notScored();

    @Message("Registrar la evaluación")
    String evaluateSubmit();

    @Message("Puntúe al menos un dominio.")
    String missingScores();

    @Message("Elija el instrumento.")
    String missingInstrument();
}
