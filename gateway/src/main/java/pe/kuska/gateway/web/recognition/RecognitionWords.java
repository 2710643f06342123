package pe.kuska.gateway.web.recognition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the models that recognise people.
@MessageBundle("recognition")
public interface RecognitionWords {

    @Message("Cómo reconoce Kuska a las personas")
    String title();

    @Message(
            "Un modelo pesa lo que dos registros dicen y da una probabilidad. Dos umbrales deciden qué se une solo y qué se pregunta. Nada cambia hasta que usted aplica un reconocimiento.")
    String intro();

    @Message("Modelos")
    String models();

    @Message("Los modelos que hay, el que decide hoy marcado")
    String modelsCaption();

    @Message("Versión")
    String version();

    @Message("Se une desde")
    String automatic();

    @Message("Se pregunta desde")
    String review();

    @Message("Por qué")
    String reason();

    @Message("decide hoy")
    String active();

    @Message("viene con Kuska")
    String shipped();

    @Message("estimado con {pairs} pares")
    String estimated(String pairs);

    @Message("Ver sus números")
    String numbers();

    // What other thresholds would mean

    @Message("Si los umbrales fueran otros")
    String effect();

    @Message(
            "Con las probabilidades guardadas de cada registro: cuántos se unirían, se preguntarían o serían personas nuevas.")
    String effectIntro();

    @Message("Unir sin preguntar desde")
    String automaticField();

    @Message("Preguntar desde")
    String reviewField();

    @Message("Probabilidad de 0 a 1, por ejemplo 0.95.")
    String probabilityHint();

    @Message("Calcular")
    String compute();

    @Message("Registros")
    String decisions();

    @Message("Se parecían a alguien")
    String compared();

    @Message("Se unirían solos")
    String joined();

    @Message("De esas uniones, se espera correcto")
    String precision();

    @Message("Quedarían por revisar")
    String reviews();

    @Message("Personas nuevas")
    String newPersons();

    @Message("Registros por su probabilidad")
    String histogram();

    @Message("Probabilidad")
    String range();

    @Message("de {from} a {to}")
    String rangeOf(String from, String to);

    @Message("Escriba una probabilidad entre 0 y 1, con punto: 0.95.")
    String notNumber();

    @Message("Se pregunta desde una probabilidad menor que aquella desde la que se une.")
    String reviewAbove();

    // A new model

    @Message("Proponer un modelo")
    String propose();

    @Message("Con otros umbrales, con números estimados del propio registro, o ambas cosas. No decide nada todavía.")
    String proposeHint();

    @Message("Nombre de la versión")
    String newVersion();

    @Message("Por ejemplo, 2026-12-prudente.")
    String newVersionHint();

    @Message("Estimar sus números con el registro")
    String estimate();

    @Message("Sin etiquetas ni nombres a la vista. Puede tardar.")
    String estimateHint();

    @Message("Por qué lo propone")
    String proposeReason();

    @Message("Guardar el modelo")
    String proposeSubmit();

    @Message("Este dato falta.")
    String required();

    @Message("El modelo quedó guardado. No decide hasta que aplique un reconocimiento hecho con él.")
    String proposedDone();

    // Recognising everybody again

    @Message("Reconocer de nuevo a todas las personas")
    String relink();

    @Message("Las veces que se reconoció a todas las personas")
    String relinks();

    @Message("Empezó")
    String began();

    @Message("Cómo está")
    String state();

    @Message("Se hace en segundo plano y solo muestra qué cambiaría. Uno a la vez.")
    String relinkHint();

    @Message("Con qué modelo")
    String relinkModel();

    @Message("Empezar")
    String relinkStart();

    @Message("Un reconocimiento de todas las personas")
    String relinkTitle();

    @Message("En curso")
    String stateRunning();

    @Message("Listo para revisar")
    String stateDone();

    @Message("Se interrumpió")
    String stateFailed();

    @Message("Aplicándose")
    String stateApplying();

    @Message("Aplicado")
    String stateApplied();

    @Message("Actualizar")
    String refresh();

    @Message("La página se actualiza sola cada pocos segundos.")
    String refreshes();

    @Message("Registros vistos")
    String records();

    @Message("Personas hoy")
    String before();

    @Message("Personas después")
    String after();

    @Message("Grupos que serían una persona")
    String merges();

    @Message("Personas que se separarían")
    String splits();

    @Message("Grupos ya unidos")
    String merged();

    @Message("Qué cambiaría")
    String changes();

    @Message("Quiénes serían una sola persona y quiénes se separarían")
    String changesCaption();

    @Message("Cambio")
    String change();

    @Message("Serían una persona")
    String changeMerge();

    @Message("Se separarían")
    String changeSplit();

    @Message("Personas")
    String people();

    @Message("Qué pasa")
    String outcome();

    @Message("Se unirían al aplicar")
    String outcomeProposed();

    @Message("Lo decide una persona responsable")
    String outcomeSteward();

    @Message("Unidas")
    String outcomeMerged();

    @Message("Quedan separadas: alguien lo decidió antes")
    String outcomeKept();

    @Message("No cambiaría nada")
    String noChanges();

    @Message("El modelo reconoce lo mismo que hoy.")
    String noChangesHint();

    @Message("Ver más")
    String next();

    @Message("Aplicar: este modelo decide desde ahora")
    String apply();

    @Message("Se unirán los grupos propuestos, y cada unión se puede deshacer. A nadie se separa así.")
    String applyHint();

    @Message("Volver a los modelos")
    String back();

    // A model's numbers

    @Message("Los números de {version}")
    String numbersTitle(String version);

    @Message(
            "Con qué frecuencia se encuentra cada cosa entre dos registros de una misma persona, de familiares cercanos y de personas ajenas; y cuánto pesa por eso.")
    String numbersIntro();

    @Message("Qué dice cada hallazgo")
    String numbersCaption();

    @Message("Hallazgo")
    String finding();

    @Message("Misma persona")
    String same();

    @Message("Familiares")
    String kin();

    @Message("Ajenas")
    String other();

    @Message("Pesa (bits)")
    String bits();

    @Message("El de Kuska")
    String shippedBits();
}
