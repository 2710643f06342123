package pe.kuska.gateway.web.situations;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the determination of a child's situation by a special protection unit.
@MessageBundle("situations")
public interface SituationWords {

    @Message("Determinación de la situación (UPE)")
    String title();

    @Message(
            "La Unidad de Protección Especial determina si la niña, niño o adolescente está en riesgo o en desprotección familiar, y asegura su derivación inmediata a un centro de acogida especializado.")
    String lead();

    @Message("No hay determinaciones")
    String none();

    @Message("La abre la Unidad de Protección Especial que aceptó a la persona.")
    String noneHint();

    @Message("Empezar la determinación")
    String openTitle();

    @Message("Desde ese momento corre el plazo para determinar la situación.")
    String openHint();

    @Message("Por determinar")
    String statusOpen();

    @Message("Determinada")
    String statusDetermined();

    @Message("Falta derivar a un centro de acogida")
    String statusAwaitingShelter();

    @Message("En un centro de acogida")
    String statusPlaced();

    @Message("Sin efecto")
    String statusWithdrawn();

    @Message("Empezó")
    String opened();

    @Message("Unidad")
    String by();

    @Message("Situación")
    String outcome();

    @Message("Día de la determinación")
    String determinedOn();

    @Message("Medida de protección")
    String measure();

    @Message("Ver la medida")
    String seeMeasure();

    @Message("Medida que la UPE otorgó con ella")
    String measureAsk();

    @Message("Ninguna")
    String noMeasure();

    @Message("Plazo")
    String due();

    @Message("Nota")
    String note();

    @Message("Registrar la situación determinada")
    String determineTitle();

    @Message("Registrar la situación")
    String determineSubmit();

    @Message("Elija la situación.")
    String missingOutcome();

    @Message("Falta un centro de acogida")
    String shelterTitle();

    @Message(
            "Está en desprotección: derívela a un centro de acogida. Quedará registrado solo cuando la derivación se envíe o cuando llegue; una plaza reservada no basta.")
    String shelterLead();

    @Message("Derivar a un centro de acogida")
    String refer();

    @Message("Buscar una plaza")
    String findBed();

    @Message("No necesita un centro de acogida")
    String releaseTitle();

    @Message("Por qué no lo necesita")
    String releaseReason();

    @Message("Registrar que no lo necesita")
    String releaseSubmit();

    @Message("Dejar sin efecto")
    String withdrawTitle();

    @Message("Por qué no se determinará")
    String withdrawReason();

    @Message("Dejar sin efecto la determinación")
    String withdrawSubmit();
}
