package pe.kuska.gateway.web.emergencies;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the pages about accesses in an emergency.
@MessageBundle("emergencies")
public interface EmergencyWords {

    @Message("Ver a una persona en una emergencia")
    String ownTitle();

    @Message(
            "Si tiene delante a una persona que no está a su cargo y no puede esperar, pida ver su ruta por tres horas. Se avisa a la Defensoría, que lo revisa.")
    String ownLead();

    @Message("Pedir un acceso de emergencia")
    String askTitle();

    @Message(
            "Úselo solo si esperar dañaría a la persona. Queda registrado quién lo pidió, por qué y qué leyó; quienes la atienden lo ven y la Defensoría lo revisa.")
    String askWarning();

    @Message("Código de la persona (CUV)")
    String personCode();

    @Message("Está en su constancia, por ejemplo CUV-0000-0000-0000.")
    String personCodeHint();

    @Message("¿Por qué no puede esperar?")
    String reason();

    @Message("Cuente qué pasa")
    String explanation();

    @Message("Una o dos frases, sin nombres. Se guarda cifrado; lo leen usted y la Defensoría.")
    String explanationHint();

    @Message("Explique en una frase qué pasa, de al menos 20 letras.")
    String explanationShort();

    @Message("Ver la ruta ahora")
    String askSubmit();

    @Message("Accesos de emergencia, del más reciente al más antiguo")
    String caption();

    @Message("Pedido")
    String opened();

    @Message("Quién")
    String who();

    @Message("Hasta")
    String until();

    @Message("Revisión")
    String state();

    @Message("por revisar")
    String pending();

    @Message("se justificaba")
    String justified();

    @Message("no se justificaba")
    String unjustified();

    @Message("accesos de emergencia por revisar")
    String toReview();

    @Message("Accesos de emergencia")
    String reviewTitle();

    @Message(
            "Quién vio la ruta de una persona que no estaba a su cargo, por qué y qué leyó. Usted dice si se justificaba.")
    String reviewLead();

    @Message("Solo por revisar")
    String onlyPending();

    @Message("Todos")
    String all();

    @Message("Más antiguos")
    String older();

    @Message("Volver a los más recientes")
    String first();

    @Message("No hay accesos de emergencia")
    String empty();

    @Message("Usted no pidió ninguno.")
    String emptyOwn();

    @Message("Ninguno espera su revisión.")
    String emptyPending();

    @Message("Acceso de emergencia")
    String one();

    @Message("Terminó")
    String ended();

    @Message("Ver la ruta de la persona")
    String seePath();

    @Message("Qué se leyó")
    String uses();

    @Message("No se leyó nada.")
    String usesNone();

    @Message("{what}, {moment}")
    String used(String what, String moment);

    @Message("la ruta de atención")
    String readPath();

    @Message("dónde están sus procesos")
    String readProceedings();

    @Message("las entregas")
    String readHandOvers();

    @Message("las medidas de protección")
    String readMeasures();

    @Message("otra parte de la ruta")
    String readOther();

    @Message("Su revisión")
    String reviewPanel();

    @Message("¿Se justificaba?")
    String verdict();

    @Message("Sí: esperar habría dañado a la persona")
    String justify();

    @Message("No: se pudo actuar de otra manera")
    String object();

    @Message("Qué se debió hacer")
    String opinion();

    @Message("Obligatorio si no se justificaba. Lo lee quien pidió el acceso.")
    String opinionHint();

    @Message("Diga qué se debió hacer: quien pidió el acceso lo leerá.")
    String opinionMissing();

    @Message("Registrar la revisión")
    String reviewSubmit();

    @Message("Revisado")
    String reviewed();

    @Message("Lo que dice la revisión")
    String opinionGiven();

    @Message("Nadie tiene ese código. Revíselo en la constancia.")
    String nobody();
}
