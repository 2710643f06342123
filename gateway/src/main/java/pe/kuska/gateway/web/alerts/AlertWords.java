package pe.kuska.gateway.web.alerts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of alerts: what somebody told, and the three hours to pass it on.
@MessageBundle("alerts")
public interface AlertWords {

    @Message("Alertas")
    String nav();

    @Message("Alertas")
    String title();

    @Message("Lo que le contaron a su unidad y lo que le trasladaron, con su plazo.")
    String lead();

    @Message("Registrar una alerta")
    String newAlert();

    @Message("Lo que contaron y dónde: menos de un minuto. Desde ahí corren tres horas para trasladarla.")
    String newAlertHint();

    @Message("No hay alertas")
    String empty();

    @Message("Cuando su unidad reciba una, aparecerá aquí con su cuenta regresiva.")
    String emptyHint();

    @Message("Mostrar")
    String filters();

    @Message("Todas")
    String filterAll();

    // A new alert

    @Message("Registrar una alerta")
    String newTitle();

    @Message("Dos datos bastan. El plazo de tres horas corre desde que la registra.")
    String newIntro();

    @Message("Por dónde llegó")
    String channel();

    @Message("Qué indicio se contó")
    String sign();

    @Message("Qué contaron")
    String account();

    @Message("Con las palabras de quien lo contó. Se guarda cifrado y solo lo leen su unidad y la que deba atenderlo.")
    String accountHint();

    @Message("Lugar y hora, si se saben")
    String more();

    @Message("Departamento")
    String department();

    @Message("Donde ocurre lo que contaron.")
    String departmentHint();

    @Message("Hace cuánto se recibió")
    String received();

    @Message("Ahora")
    String receivedNow();

    @Message("Hace 15 minutos")
    String received15();

    @Message("Hace 30 minutos")
    String received30();

    @Message("Hace 1 hora")
    String received60();

    @Message("Hace 2 horas")
    String received120();

    @Message("Registrar la alerta")
    String submit();

    @Message("Elija qué indicio se contó.")
    String missingSign();

    @Message("Elija por dónde llegó.")
    String missingChannel();

    // One alert

    @Message("Alerta")
    String alertTitle();

    @Message("Tiempo para trasladarla")
    String clockTitle();

    @Message("Tiempo para atenderla")
    String clockAttend();

    @Message("El plazo ya no corre")
    String clockStopped();

    @Message("Recibida: {moment}")
    String receivedAt(String moment);

    @Message("Lo que se contó")
    String what();

    @Message("No se escribió nada más.")
    String noAccount();

    @Message("Lugar")
    String place();

    @Message("Riesgo")
    String risk();

    @Message("Alerta registrada. Ahora evalúela y trasládela.")
    String recorded();

    @Message("Evaluar y trasladar")
    String passOn();

    @Message("Un solo paso: el riesgo que usted ve y la unidad que debe actuar.")
    String passOnHint();

    @Message("Unidad que debe actuar")
    String toUnit();

    @Message("CUV, si ya se sabe de quién se trata")
    String personCode();

    @Message("Déjelo en blanco si no lo sabe. Nunca escriba un nombre.")
    String personCodeHint();

    @Message("Código del caso de esa persona")
    String personCase();

    @Message("Trasladar")
    String passOnSubmit();

    @Message("Desestimar")
    String dismiss();

    @Message("Desestimar la alerta")
    String dismissTitle();

    @Message("Por qué no corresponde actuar")
    String dismissReason();

    @Message("Traslado")
    String delivery();

    @Message("Trasladada a")
    String deliveredTo();

    @Message("La unidad la tuvo en sus manos: {moment}")
    String deliveredAt(String moment);

    @Message("La unidad aún no confirma que la tiene.")
    String notDelivered();

    @Message("Confirmar que la tenemos")
    String acknowledge();

    @Message("Marcar como atendida")
    String attend();

    @Message("Devolver")
    String giveBack();

    @Message("Devolver la alerta")
    String giveBackTitle();

    @Message("Por qué su unidad no puede atenderla")
    String giveBackReason();

    @Message("Motivo")
    String dismissedBecause();

    // Statuses

    @Message("Recibida")
    String statusReceived();

    @Message("Evaluada")
    String statusEvaluated();

    @Message("Trasladada")
    String statusReferred();

    @Message("Atendida")
    String statusAttended();

    @Message("Desestimada")
    String statusDismissed();

    // Home

    @Message("Alertas")
    String cardTitle();

    @Message("Registrar lo que le cuentan y trasladarlo dentro de tres horas.")
    String cardHint();

    @Message("con el plazo vencido")
    String cardLate();

    @Message("con el reloj corriendo")
    String cardRunning();
}
