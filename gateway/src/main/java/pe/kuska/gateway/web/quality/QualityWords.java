package pe.kuska.gateway.web.quality;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the findings. Spanish here, other languages in `messages/quality_*.properties`.
@MessageBundle("quality")
public interface QualityWords {

    @Message("Hallazgos de calidad")
    String title();

    @Message(
            "Lo que las reglas de calidad encuentran en el catálogo y en los resultados. Un hallazgo advierte; no cambia ninguna cifra y nunca se oculta.")
    String lead();

    @Message("Gravedad")
    String severity();

    @Message("Estado")
    String state();

    @Message("Todos")
    String all();

    @Message("Mostrar")
    String show();

    @Message("Año")
    String year();

    @Message("Error")
    String severityError();

    @Message("Advertencia")
    String severityWarning();

    @Message("Aviso")
    String severityNotice();

    @Message("Abierto")
    String stateOpen();

    @Message("Explicado")
    String stateExplained();

    @Message("Aceptado")
    String stateAccepted();

    @Message("No hay hallazgos")
    String none();

    @Message("Ninguna regla encuentra nada con ese filtro.")
    String noneHint();

    @Message("{#if number == 1}1 hallazgo{#else}{number} hallazgos{/if}")
    String count(int number);

    @Message("Elemento")
    String element();

    @Message("Qué se encontró")
    String whatFound();

    @Message("Responder")
    String answer();

    @Message("Responder al hallazgo de {subject}")
    String answerAbout(String subject);

    @Message("Más hallazgos")
    String more();

    @Message("Responder a un hallazgo")
    String answerTitle();

    @Message("Lo dicho queda junto al hallazgo mientras el hallazgo diga lo mismo.")
    String answerHint();

    @Message("Su respuesta")
    String kind();

    @Message("Explicarlo: el dato es correcto, o se corregirá")
    String kindExplain();

    @Message("Aceptarlo: se conoce y así queda")
    String kindAccept();

    @Message("Por qué")
    String text();

    @Message("Lo leerá cualquiera que vea el hallazgo. No escriba nombres de personas.")
    String textHint();

    @Message("Escriba por qué.")
    String textMissing();

    @Message("Guardar la respuesta")
    String send();

    @Message("Respuesta guardada.")
    String saidNews();

    @Message("Según {institution}")
    String saidBy(String institution);

    @Message("Ver los {number}")
    String showAll(int number);
}
