package pe.kuska.gateway.web.rights;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words around putting right what an institution said of somebody.
@MessageBundle("rectification")
public interface RectificationWords {

    @Message("Rectificar datos")
    String title();

    @Message(
            "Ponga bien lo que su institución anotó mal de esta persona (Ley 29733). Lo anterior queda en la historia del registro, y queda anotado que usted lo leyó y para qué.")
    String lead();

    @Message("¿Cuál de los registros de su institución?")
    String which();

    @Message("Su institución no ha registrado a esta persona: pida la rectificación a la que lo hizo.")
    String none();

    @Message("Ver y rectificar")
    String open();

    @Message("Sin nombre conocido")
    String nameless();

    @Message("Lo que dice el registro")
    String said();

    @Message("Nombres")
    String given();

    @Message("Primer apellido")
    String firstSurname();

    @Message("Segundo apellido")
    String secondSurname();

    @Message("Otros nombres")
    String alias();

    @Message("Separados por comas.")
    String aliasHint();

    @Message("Documentos")
    String documents();

    @Message("Tipo de documento")
    String documentType();

    @Message("Número")
    String documentNumber();

    @Message("Nacimiento")
    String birth();

    @Message("Fecha de nacimiento")
    String birthDate();

    @Message("Año, si no se sabe el día")
    String birthYear();

    @Message("Edad aparente, si no se sabe el año")
    String estimatedAge();

    @Message("Una de las tres: deje vacías las otras.")
    String birthHint();

    @Message("Sexo")
    String sex();

    @Message("Nacionalidad")
    String nationality();

    @Message("Lugar de nacimiento")
    String birthplace();

    @Message("Lugar de nacimiento, si no es un distrito del Perú")
    String birthplaceText();

    @Message("Dónde vive")
    String residence();

    @Message("Dirección")
    String address();

    @Message("Teléfono")
    String phone();

    @Message("Lenguas")
    String languages();

    @Message("Las que habla, cada una en su casilla; en la primera, su primera lengua.")
    String languagesHint();

    @Message("Lengua {number}")
    String language(int number);

    @Message("Por qué se rectifica")
    String why();

    @Message("Motivo")
    String reason();

    @Message("¿Quién lo pide?")
    String requester();

    @Message("Compruebe antes quién es: desde aquí nadie más puede hacerlo.")
    String requesterHint();

    @Message("La persona misma")
    String herself();

    @Message("Quien la representa")
    String representative();

    @Message("Nadie: la institución halló su error")
    String institution();

    @Message("Número de la solicitud o del documento que lo sustenta")
    String requestNumber();

    @Message("Rectificar")
    String submit();

    @Message("Elija el motivo.")
    String missingReason();

    @Message("Elija quién lo pide.")
    String missingRequester();

    @Message("No cambió ningún dato.")
    String nothingChanged();

    @Message("Escriba día, mes y año de una fecha que exista.")
    String dateWrong();

    @Message("Rectificado. Si el sistema de su institución repite el dato anterior, queda el rectificado.")
    String done();

    @Message(
            "Rectificado. Con estos datos se parece a otra persona del registro: quienes revisan identidades lo decidirán.")
    String doneReview();

    @Message("Rectificaciones")
    String history();

    @Message("Este registro no se ha rectificado por mano.")
    String historyNone();

    @Message("En pie")
    String stands();

    @Message("Ya no está en pie")
    String ended();

    @Message("Qué pasa al rectificar")
    String effects();

    @Message("Lo que decía antes queda sellado en la historia, con quién lo cambió y cuándo.")
    String effectKept();

    @Message("Si su sistema repite el dato viejo, no vuelve; si dice uno nuevo, vale el nuevo.")
    String effectStands();

    @Message("Solo cambia lo que dijo su institución; lo que dijeron otras lo rectifican ellas.")
    String effectOwn();

    @Message("Se vuelve a mirar de quién es el registro.")
    String effectWho();
}
