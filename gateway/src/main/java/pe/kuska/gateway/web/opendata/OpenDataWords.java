package pe.kuska.gateway.web.opendata;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the open-data releases.
@MessageBundle("opendata")
public interface OpenDataWords {

    @Message("Datos abiertos")
    String title();

    @Message(
            "Las víctimas de un año en grupos en los que nadie puede ser señalado. Lo que no se distingue para protegerlas consta en cada publicación.")
    String intro();

    @Message("Publicaciones, la última primero")
    String caption();

    @Message("Publicación")
    String release();

    @Message("Año {year}, n.º {sequence}")
    String releaseOf(int year, int sequence);

    @Message("Publicada")
    String released();

    @Message("Grupos")
    String groups();

    @Message("Menor grupo")
    String smallest();

    @Message("Quedan de ese año")
    String left();

    @Message("Cuánto queda por publicar")
    String budget();

    @Message(
            "Cada publicación de un año dice un poco más de las mismas personas; por eso cada año admite pocas, y después ninguna.")
    String budgetHint();

    @Message("{spent} de {all} hechas; quedan {left}")
    String budgetOf(int spent, int all, int left);

    @Message("{spent} de {all} hechas; no queda ninguna")
    String budgetSpent(int spent, int all);

    @Message("Qué no se distingue")
    String leftOut();

    @Message("Descargar")
    String download();

    @Message("Todavía no se publicó ningún año")
    String empty();

    @Message("Quien conduce la política publica un año cuando está completo.")
    String emptyHint();

    @Message("Publicar un año")
    String publish();

    @Message(
            "Publique cuando el año esté completo: lo que no ocurrió en la primera publicación no se cuenta después, y cada año admite pocas publicaciones.")
    String publishHint();

    @Message("Año")
    String year();

    @Message("Entiendo que no se puede retirar")
    String confirm();

    @Message("Marque que lo entiende: una publicación no se puede retirar.")
    String confirmMissing();

    @Message("Publicar")
    String submit();

    @Message("Publicado.")
    String done();
}
