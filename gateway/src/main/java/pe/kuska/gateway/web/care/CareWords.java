package pe.kuska.gateway.web.care;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words that every room of care uses: deadlines, the tabs of a person's page, who is who.
@MessageBundle("care")
public interface CareWords {

    // Time

    @Message("{n} min")
    String minutes(long n);

    @Message("{n} h")
    String hours(long n);

    @Message("1 día")
    String day();

    @Message("{n} días")
    String days(long n);

    @Message("Faltan {length}")
    String dueIn(String length);

    @Message("Venció hace {length}")
    String dueSince(String length);

    @Message("{what}; lo más antiguo, desde hace {length}")
    String oldest(String what, String length);

    @Message("Plazo")
    String dueLabel();

    // Sending

    @Message("Elija el motivo.")
    String missingReason();

    @Message("Elija la unidad.")
    String missingUnit();

    @Message("Elija una opción.")
    String missingChoice();

    @Message("Escriba el día, el mes y el año.")
    String missingDate();

    @Message("Listo.")
    String done();

    @Message("Quedó registrado.")
    String saved();

    // A person's page

    @Message("Persona atendida")
    String personHead();

    @Message("Partes de su expediente")
    String tabsOfPerson();

    @Message("Ruta")
    String tabPath();

    @Message("Derivaciones")
    String tabReferrals();

    @Message("Atenciones")
    String tabAttentions();

    @Message("Plan")
    String tabPlan();

    @Message("Acogida")
    String tabShelter();

    @Message("Situación (UPE)")
    String tabSituation();

    @Message("Protección")
    String tabMeasures();

    @Message("Entregas")
    String tabHandOvers();

    @Message("Proceso penal")
    String tabProceedings();

    @Message("Retorno e identidad")
    String tabReturns();

    // Everywhere

    @Message("Abrir")
    String open();

    @Message("Ver")
    String see();

    @Message("De")
    String from();

    @Message("Persona")
    String who();

    @Message("Cuándo")
    String when();

    @Message("Qué")
    String what();

    @Message("Motivo")
    String reason();

    @Message("Estado")
    String status();

    @Message("Unidad")
    String unit();

    @Message("Caso")
    String caseCode();

    @Message("Nota")
    String note();

    @Message("Se guarda cifrada. Escriba lo necesario, sin nombres ni direcciones.")
    String noteHint();

    @Message("Solo la leen las unidades que atienden a la persona.")
    String nobodyElse();

    @Message("Siguientes")
    String next();

    @Message("Imprimir")
    String print();

    @Message("Desde")
    String since();

    @Message("Hoy")
    String today();

    // Referrals, stages and the inbox

    @Message("Las tres etapas")
    String stagesTitle();

    @Message("I · Atención")
    String stageCare();

    @Message("Primeras necesidades, sala de acogida o transitoria")
    String stageCareText();

    @Message("II · Recuperación")
    String stageRecovery();

    @Message("Centro residencial o atención ambulatoria, tiempo de reflexión")
    String stageRecoveryText();

    @Message("III · Reintegración")
    String stageReintegration();

    @Message("Plan con la persona: educación, trabajo, comunidad")
    String stageReintegrationText();

    @Message("completada")
    String stageDone();

    @Message("en curso")
    String stageNow();

    @Message("pendiente")
    String stageLater();

    @Message("Antes de la etapa I")
    String stageBefore();

    @Message("Todavía no hay nada en su ruta")
    String timelineEmpty();

    @Message("Lo que registren las instituciones aparece aquí en segundos. Vuelva a cargar la página en un momento.")
    String timelineEmptyHint();

    @Message("Derivar a otra institución")
    String referTitle();

    @Message("A quién se deriva")
    String referTo();

    @Message("Motivo de la derivación")
    String referReason();

    @Message("Nota para la unidad que recibe")
    String referNotes();

    @Message("Lo que necesita saber para empezar. Se guarda cifrada y solo la leen las dos unidades.")
    String referNotesHint();

    @Message("Consentimiento de la persona")
    String referConsent();

    @Message(
            "Si no lo ha dado, solo se deriva cuando la ley lo prevé. Una persona menor de edad siempre debe ser escuchada.")
    String referConsentHint();

    @Message("Lo ha dado")
    String consentGiven();

    @Message("No lo ha dado; se deriva por mandato de la ley")
    String consentOverridden();

    @Message("Por qué se deriva sin consentimiento")
    String referOverrideReason();

    @Message("Base legal")
    String referLegalBasis();

    @Message("Caso (opcional)")
    String referCase();

    @Message("Enviar la derivación")
    String referSubmit();

    @Message("Derivación enviada. La unidad de destino ya la tiene en su bandeja.")
    String referDone();

    @Message("No hay derivaciones por responder")
    String inboxEmpty();

    @Message("Cuando otra institución le derive una persona, aparecerá aquí.")
    String inboxEmptyHint();

    @Message("De")
    String inboxFrom();

    @Message("Enviada")
    String inboxSent();

    @Message("Motivo")
    String inboxReason();

    @Message("Confirmar recepción")
    String inboxReceive();

    @Message("Aceptar")
    String inboxAccept();

    @Message("No se la pudo atender")
    String inboxGiveUp();

    @Message("Responder a quien derivó")
    String inboxCounterRefer();

    @Message("Rechazar")
    String inboxReject();

    @Message("Marcar como atendida")
    String inboxAttend();

    @Message("Por qué se rechaza")
    String inboxRejectReason();

    @Message("Quien la envió verá este motivo.")
    String inboxRejectHint();

    @Message("Rechazar la derivación")
    String inboxRejectSubmit();

    @Message("Elija por qué se rechaza.")
    String inboxRejectMissing();

    @Message("Hecho: {what}.")
    String inboxDone(String what);

    @Message("Siguientes derivaciones")
    String inboxNext();
}
