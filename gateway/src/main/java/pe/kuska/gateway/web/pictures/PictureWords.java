package pe.kuska.gateway.web.pictures;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words around pictures. Spanish here, other languages in `messages/pictures_*.properties`.
@MessageBundle("pictures")
public interface PictureWords {

    @Message("Ver como tabla")
    String asTable();

    @Message("Departamento")
    String department();

    @Message("sin dato")
    String noFigure();

    @Message("reservado")
    String withheld();

    @Message("Reservado: son tan pocas personas que el dato podría señalar a alguna.")
    String withheldText();

    @Message("ninguno")
    String none();

    @Message("hasta {value}")
    String upTo(String value);

    @Message("Mientras más intenso el color, más. Cada cuadro es un departamento; todos tienen el mismo tamaño.")
    String mapHelp();

    @Message("Todavía no hay cifras que dibujar.")
    String nothingToDraw();
}
