package pe.kuska.gateway.web.referrals;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of one referral: what it asks, what was answered, what can be done with it now.
@MessageBundle("referral")
public interface ReferralWords {

    @Message("Derivación")
    String title();

    @Message("La envía")
    String sentBy();

    @Message("La recibe")
    String sentTo();

    @Message("Para qué")
    String purpose();

    @Message("Base legal")
    String legalBasis();

    @Message("Consentimiento")
    String consent();

    @Message("Lo ha dado")
    String consentGiven();

    @Message("No lo ha dado; se deriva por mandato de la ley")
    String consentOverridden();

    @Message("Documentos que acompañan")
    String documents();

    @Message("{kind} · huella {hash}…")
    String document(String kind, String hash);

    @Message("Nota para la unidad que recibe")
    String notes();

    @Message("Lo que pasó con ella")
    String stepsTitle();

    @Message("Su respuesta")
    String answerTitle();

    @Message("Aceptar a la persona")
    String accept();

    @Message("Desde que la acepta, su unidad es responsable y puede leer su ruta.")
    String acceptHint();

    @Message("Solo confirmar recepción")
    String receive();

    @Message("Registrar que se la atendió")
    String attend();

    @Message("Rechazar")
    String reject();

    @Message("Contrarreferencia: la persona sigue a su cargo")
    String keep();

    @Message("Responda a quien la derivó: la persona sigue con su unidad, o vuelve.")
    String keepHint();

    @Message("No se la pudo atender")
    String giveUpTitle();

    @Message("La derivación vuelve a quien la hizo, que tiene un plazo para buscarla o buscar otra unidad.")
    String giveUpHint();

    @Message("Por qué no se la atendió")
    String giveUpReason();

    @Message("Registrar que no se la atendió")
    String giveUpSubmit();

    @Message("Devolver")
    String giveBack();

    @Message("Por qué la devuelve")
    String giveBackReason();

    @Message("Qué hacer ahora")
    String senderTitle();

    @Message("Derivar a otra unidad")
    String rerouteTitle();

    @Message("El consentimiento que dio vale para la otra unidad: pregúntele otra vez.")
    String rerouteConsentHint();

    @Message("La nueva derivación toma el lugar de esta, con la misma nota.")
    String rerouteHint();

    @Message("Por qué otra unidad")
    String rerouteReason();

    @Message("Derivar a otra unidad")
    String rerouteSubmit();

    @Message("Cerrar la derivación")
    String closeTitle();

    @Message("Por qué se cierra")
    String closeReason();

    @Message("Cerrar la derivación")
    String closeSubmit();

    @Message("Toma el lugar de otra derivación")
    String replaces();

    @Message(
            "El documento queda con usted: aquí solo va su huella, para que la otra unidad compruebe que recibió el mismo.")
    String documentsHint();

    @Message("Documento {n}")
    String documentNumber(int n);

    @Message("Documento {n}: tipo")
    String documentKind(int n);

    @Message("Documento {n}: elija el archivo")
    String documentFile(int n);

    @Message("Documento {n}: huella (SHA-256)")
    String documentFingerprint(int n);

    @Message("Elija el archivo o escriba su huella: 64 cifras y letras de la a a la f.")
    String documentMissing();

    @Message("Comprobar un documento que recibió")
    String documentCompare();

    @Message("El archivo no sale de este equipo.")
    String documentCompareHint();

    @Message("Es el mismo documento.")
    String documentSame();

    @Message("No es ninguno de los documentos de esta derivación.")
    String documentOther();
}
