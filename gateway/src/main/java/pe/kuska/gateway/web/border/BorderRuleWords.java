package pe.kuska.gateway.web.border;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the border filter’s rules.
@MessageBundle("borderrules")
public interface BorderRuleWords {

    @Message("Reglas del filtro de frontera")
    String title();

    @Message(
            "Por qué delitos y cuánto tiempo figura alguien. El plazo está por confirmar: el programa no trae ninguno, y sin regla nadie figura.")
    String lead();

    @Message("Regla en vigor")
    String inForce();

    @Message("Reglas anteriores, la última primero")
    String earlier();

    @Message("Regla")
    String rule();

    @Message("N.º {version}")
    String version(int version);

    @Message("Desde")
    String since();

    @Message("Delitos")
    String crimes();

    @Message("Se figura solo por sentencia firme de uno de estos delitos.")
    String crimesHint();

    @Message("Meses después de la pena de prisión")
    String after();

    @Message("De 0 a 1200. La pena se cuenta desde que la sentencia quedó firme.")
    String afterHint();

    @Message("Meses cuando no se conoce la pena")
    String without();

    @Message("De 1 a 1200, desde que la sentencia quedó firme.")
    String withoutHint();

    @Message("Sustento")
    String source();

    @Message("La norma o la decisión que lo dispone, con su número y fecha.")
    String sourceHint();

    @Message("Todavía no hay una regla")
    String none();

    @Message("Hasta que se fije, cada consulta se responde con un aviso de que el plazo está por confirmar.")
    String noneHint();

    @Message("Fijar otra regla")
    String set();

    @Message("Rige desde que se guarda, también para sentencias anteriores. La de antes queda en el registro.")
    String setHint();

    @Message("Guardar la regla")
    String save();

    @Message("Elija al menos un delito.")
    String missingCrimes();

    @Message("Escriba los meses en cifras.")
    String missingMonths();

    @Message("Escriba la norma o la decisión que lo dispone.")
    String missingSource();

    @Message("La regla rige desde ahora.")
    String done();

    @Message("Por qué delitos y cuánto tiempo figura alguien.")
    String taskHint();
}
