package pe.kuska.gateway.web.rights;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words around the access report; the report itself comes in the person’s language from the register.
@MessageBundle("rights")
public interface RightsWords {

    @Message("Informe de acceso")
    String title();

    @Message(
            "Lo que el registro guarda de ella y quién lo vio, en su lengua, para imprimirlo y entregárselo. Es su derecho (Ley 29733).")
    String lead();

    @Message("¿Quién lo pide?")
    String requester();

    @Message("Compruebe antes quién es: desde aquí nadie más puede hacerlo.")
    String requesterHint();

    @Message("Ella misma")
    String herself();

    @Message("Quien la representa")
    String representative();

    @Message("¿En qué lengua?")
    String language();

    @Message("Lo que no esté traducido aparece en español.")
    String languageHint();

    @Message("{name} (sin revisar)")
    String languageUnreviewed(String name);

    @Message("Preparar el informe")
    String make();

    @Message("Elija la lengua del informe.")
    String missingLanguage();

    @Message("Diga quién lo pide.")
    String missingRequester();

    @Message("Antes de prepararlo")
    String limits();

    @Message("Queda registrado que se preparó; el informe no se guarda.")
    String limitKept();

    @Message(
            "Su dirección y teléfono solo los muestra la institución que los anotó: así nadie la encuentra pidiendo en su nombre.")
    String limitElsewhere();

    @Message("No incluye lo que se diga de ella como denunciada.")
    String limitSuspect();

    @Message("Tampoco lo que anotaron las unidades que la atienden: pídalo a ellas.")
    String limitCare();

    @Message("Preparado. No se guarda: imprímalo ahora y entrégueselo en la mano.")
    String made();

    @Message("Imprimir")
    String print();

    @Message("Nadie ha revisado todavía esta traducción.")
    String unreviewed();
}
