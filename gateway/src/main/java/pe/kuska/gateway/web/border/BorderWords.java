package pe.kuska.gateway.web.border;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the border filter.
@MessageBundle("border")
public interface BorderWords {

    @Message("Filtro de frontera")
    String title();

    @Message(
            "Pregunte por una sola persona. La respuesta dice si tiene una condena firme y vigente por trata o delitos conexos, y nada más.")
    String lead();

    @Message("Cómo preguntar")
    String rooms();

    @Message("Con documento")
    String withDocument();

    @Message("Sin documento")
    String withoutDocument();

    @Message("Motivo")
    String reason();

    @Message("Documento")
    String documentType();

    @Message("Número")
    String documentNumber();

    @Message("Como está en el documento. El DNI, sin el dígito verificador.")
    String documentNumberHint();

    @Message("País que lo emitió")
    String documentCountry();

    @Message("Solo para pasaporte y cédula extranjera.")
    String documentCountryHint();

    @Message("Nombres")
    String given();

    @Message("Primer apellido")
    String firstSurname();

    @Message("Segundo apellido")
    String secondSurname();

    @Message("Fecha de nacimiento")
    String birthDate();

    @Message("Solo si no trae ningún documento: por nombre se responde sí únicamente cuando no cabe duda.")
    String namesHint();

    @Message("Preguntar")
    String ask();

    @Message("Queda registrado quién preguntó, cuándo y por qué. Lo que escriba no se guarda si la respuesta es no.")
    String logged();

    @Message("Sí figura")
    String listedTitle();

    @Message(
            "Tiene una condena firme y vigente. Comunique esta referencia a la institución que lleva el caso; ella dice qué corresponde.")
    String listedText();

    @Message("Referencia")
    String reference();

    @Message(
            "Vale para este control: el plazo puede cumplirse o la sentencia cambiar. En otro momento, pregunte otra vez.")
    String listedNow();

    @Message("No figura")
    String notListedTitle();

    @Message(
            "El filtro no tiene nada que decir de esta persona. No significa nada más: siga su procedimiento habitual.")
    String notListedText();

    @Message("Qué no dice este filtro")
    String notHere();

    @Message(
            "Nunca dice si alguien es o fue víctima, ni si está denunciado o procesado. No conoce condenas de otros países ni reconoce documentos falsos. Si cree que tiene delante a una posible víctima, llame a la Línea 1818.")
    String notHereText();

    @Message("Elija el motivo.")
    String missingReason();

    @Message("Elija el documento.")
    String missingType();

    @Message("Escriba el número del documento.")
    String missingNumber();

    @Message("Elija el país que emitió el documento.")
    String missingCountry();

    @Message("Escriba los nombres.")
    String missingGiven();

    @Message("Escriba el primer apellido.")
    String missingSurname();

    @Message("Escriba la fecha de nacimiento completa.")
    String missingBirth();

    @Message("Preguntar al filtro de frontera")
    String task();

    @Message("Una persona por consulta: sí, con una referencia, o no.")
    String taskHint();

    @Message("Referencia del filtro de frontera")
    String referenceTitle();

    @Message(
            "Si MIGRACIONES le comunica una referencia, aquí ve la sentencia que está detrás y si sigue vigente. Solo de los casos a su alcance; la consulta queda registrada.")
    String referenceLead();

    @Message("Ver la sentencia")
    String referenceShow();

    @Message("Escriba la referencia tal como se la comunicaron.")
    String missingReference();

    @Message("No hay una referencia así, o su caso no está a su alcance.")
    String referenceUnknown();

    @Message("Sigue vigente")
    String standing();

    @Message("Ya no está vigente")
    String notStanding();

    @Message("Hoy la persona figura en el filtro.")
    String standingText();

    @Message("Hoy la persona no figura: la sentencia cambió o se cumplió su plazo.")
    String notStandingText();

    @Message("Caso")
    String caseCode();

    @Message("Resolución")
    String resolution();

    @Message("Delito")
    String crime();

    @Message("Pena de prisión")
    String prison();

    @Message("{#if count == 1}1 mes{#else}{count} meses{/if}")
    String months(int count);

    @Message("Firme desde")
    String finalOn();

    @Message("Figura hasta antes del")
    String listedUntil();

    @Message("Consulta")
    String askedAt();

    @Message("Preguntó")
    String askedBy();

    @Message("Consultar una referencia de frontera")
    String referenceTask();

    @Message("La sentencia que está detrás de un «sí figura».")
    String referenceTaskHint();
}
