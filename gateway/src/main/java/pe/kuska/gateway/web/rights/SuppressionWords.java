package pe.kuska.gateway.web.rights;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of suppressed accusations.
@MessageBundle("suppressions")
public interface SuppressionWords {

    @Message("Imputaciones suprimidas")
    String title();

    @Message(
            "Cuando un caso termina en archivo o sobreseimiento, quien fue denunciado puede pedir que su imputación deje de verse. Aquí consta cuántas y por qué; nunca de quién.")
    String lead();

    @Message("{count} imputaciones suprimidas en este caso")
    String count(long count);

    @Message("1 imputación suprimida en este caso")
    String countOne();

    @Message("En este caso no hay ninguna imputación suprimida")
    String none();

    @Message("Suprimida el {day}")
    String suppressedOn(String day);

    @Message("Motivo")
    String reason();

    @Message("Fase del caso")
    String phase();

    @Message("Solicitud n.º")
    String request();

    @Message("Institución")
    String institution();

    @Message("Volvió por orden judicial")
    String lifted();

    @Message("{court}, n.º {number}, {day}")
    String order(String court, String number, String day);

    @Message("Registrar una orden judicial")
    String lift();

    @Message("Suprimir una imputación")
    String suppress();

    @Message("¿La imputación contra quién?")
    String suspect();

    @Message("Las personas denunciadas que todavía se ven en el caso, por su código.")
    String suspectHint();

    @Message("La lista es propia de Kuska, por confirmar.")
    String reasonHint();

    @Message("Número de la solicitud")
    String requestNumber();

    @Message("El número con que la persona lo pidió a su institución. No escriba nombres.")
    String requestNumberHint();

    @Message(
            "Entiendo que dejará de verse y de encontrarse por este caso, y que solo una orden judicial la trae de vuelta")
    String confirm();

    @Message("Suprimir")
    String submit();

    @Message("El caso está en la fase «{phase}». Solo se suprime cuando está archivado o sobreseído.")
    String notClosed(String phase);

    @Message("En este caso ya no se ve a ninguna persona denunciada.")
    String nobody();

    @Message("Qué cambia y qué no")
    String effects();

    @Message(
            "La persona deja de verse en el caso, en sus versiones y en sus resoluciones, y de encontrarse al buscarla.")
    String effectSeen();

    @Message("Si la fuente vuelve a contar el caso, la persona no reaparece.")
    String effectSource();

    @Message(
            "Su identidad queda sellada, porque un juez puede ordenar que vuelva. Si está en otro caso, allí se sigue viendo.")
    String effectKept();

    @Message("Las cifras de casos, víctimas y resoluciones no cambian.")
    String effectFigures();

    @Message("Cada institución decide sobre sus propios casos.")
    String effectOwn();

    @Message("Orden judicial")
    String liftTitle();

    @Message(
            "Con esta orden la imputación vuelve a verse en el caso. Queda registrado quién la levantó y con qué orden.")
    String liftLead();

    @Message("Órgano judicial")
    String court();

    @Message("Por ejemplo: Segunda Sala Penal de Apelaciones. Sin nombres de personas.")
    String courtHint();

    @Message("Número de la resolución")
    String number();

    @Message("Fecha de la orden")
    String orderedOn();

    @Message("Dejar sin efecto la supresión")
    String liftSubmit();

    @Message("Elija de quién es la imputación.")
    String missingSuspect();

    @Message("Elija el motivo.")
    String missingReason();

    @Message("Marque que lo entiende.")
    String missingConfirm();

    @Message("Escriba el órgano judicial.")
    String missingCourt();

    @Message("Escriba el número de la resolución.")
    String missingNumber();

    @Message("Escriba la fecha completa de la orden.")
    String missingDate();

    @Message("La imputación se suprimió.")
    String doneSuppressed();

    @Message("La supresión quedó sin efecto.")
    String doneLifted();
}
