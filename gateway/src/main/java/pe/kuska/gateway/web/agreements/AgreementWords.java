package pe.kuska.gateway.web.agreements;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the register of agreements. Spanish here, other languages in `messages/agreements_*.properties`.
@MessageBundle("agreements")
public interface AgreementWords {

    @Message("Acuerdos")
    String title();

    @Message(
            "Lo que acordaron la comisión multisectorial, las instancias regionales y locales y el plan binacional: quién responde, hasta cuándo y cómo va.")
    String lead();

    @Message("Registrar un acuerdo")
    String record();

    @Message("Instancia")
    String filterBody();

    @Message("Todas")
    String all();

    @Message("Mostrar")
    String show();

    @Message("No hay acuerdos registrados")
    String none();

    @Message("Cuando se registre uno aparecerá aquí con su plazo.")
    String noneHint();

    @Message("Acuerdo")
    String agreement();

    @Message("Instancia que acuerda")
    String body();

    @Message("Comisión multisectorial (CMNP TP-TIM)")
    String bodyCommission();

    @Message("Instancia regional")
    String bodyRegional();

    @Message("Instancia local")
    String bodyLocal();

    @Message("Plan binacional Perú–Argentina")
    String bodyBinational();

    @Message("Pendiente")
    String statePending();

    @Message("En proceso")
    String stateInProgress();

    @Message("Cumplido")
    String stateFulfilled();

    @Message("Sin efecto")
    String stateCancelled();

    @Message("Estado")
    String state();

    @Message("Entidad responsable")
    String responsible();

    @Message("Su código, por ejemplo MIMP o MPFN.")
    String responsibleHint();

    @Message("Plazo")
    String due();

    @Message("Hasta cuándo debe cumplirse.")
    String dueHint();

    @Message("Se acordó el")
    String agreed();

    @Message("Fecha del acuerdo")
    String agreedLabel();

    @Message("Vencido")
    String overdue();

    @Message("Toca revisarlo")
    String reviewDue();

    @Message("Próxima revisión")
    String nextReview();

    @Message("Qué se acordó")
    String text();

    @Message("Elemento de la política")
    String element();

    @Message("Código del objetivo, servicio o indicador al que sirve, por ejemplo OP.03.")
    String elementHint();

    @Message("Ubigeo (INEI)")
    String ubigeo();

    @Message("Solo en acuerdos regionales o locales; dos o seis cifras.")
    String ubigeoHint();

    @Message("Registrar")
    String save();

    @Message("Revisar")
    String reviewTitle();

    @Message("Cómo va")
    String reviewState();

    @Message("Qué se hizo y qué falta")
    String reviewText();

    @Message("Guardar la revisión")
    String reviewSave();

    @Message("Revisiones")
    String reviews();

    @Message("Todavía no se revisó.")
    String reviewsNone();

    @Message("Acuerdo registrado.")
    String newsRecorded();

    @Message("Revisión guardada.")
    String newsReviewed();

    @Message("Escriba día, mes y año de una fecha que exista.")
    String dateWrong();
}
