package pe.kuska.gateway.web.matches;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the stewards' queue.
@MessageBundle("matches")
public interface MatchWords {

    // The queue

    @Message("Posibles coincidencias")
    String title();

    @Message(
            "Pares de registros que pueden ser de la misma persona, o que dejaron de cuadrar con ella. Kuska no decide sola: alguien tiene que mirar.")
    String intro();

    @Message("Identidad")
    String rooms();

    @Message("Por decidir")
    String roomQueue();

    @Message("Buscar persona")
    String roomSearch();

    @Message("Casos de varias fuentes")
    String roomJoins();

    @Message("Reconocimiento")
    String roomRecognition();

    @Message("Por decidir")
    String statusPending();

    @Message("La misma persona")
    String statusConfirmed();

    @Message("Personas distintas")
    String statusRejected();

    @Message("Ya no hace falta")
    String statusWithdrawn();

    @Message("Qué se muestra")
    String statuses();

    @Message("Posibles coincidencias, de la más antigua a la más nueva")
    String caption();

    @Message("Por qué se pregunta")
    String why();

    @Message("Parecido")
    String score();

    @Message("Probabilidad de que sean la misma persona, de 0 a 100, cuando surgió la duda.")
    String scoreHint();

    @Message("{score} de 100")
    String scoreOf(String score);

    @Message("Quién registró")
    String sources();

    @Message("En espera desde")
    String since();

    @Message("Revisar")
    String open();

    @Message("Revisar {one} y {other}")
    String openLabel(String one, String other);

    @Message("Empezar por la más antigua")
    String start();

    @Message("No hay nada por decidir")
    String empty();

    @Message("Cuando un registro nuevo se parezca a una persona conocida y algo no cuadre, aparecerá aquí.")
    String emptyHint();

    @Message("No hay ninguna con este estado")
    String emptyOther();

    @Message("Ver más")
    String next();

    @Message("Volver al principio")
    String first();

    // One pair

    @Message("Una duda ya resuelta")
    String pairDecided();

    @Message("¿Es la misma persona?")
    String pairTitle();

    @Message("Par {number} de los {total} que se muestran")
    String position(int number, int total);

    @Message("Por qué no se unió sola")
    String reason();

    @Message("Parecido cuando surgió la duda")
    String likeness();

    @Message("Por qué no se unió sola entonces")
    String reasonThen();

    @Message("Qué se decidió")
    String decided();

    @Message("Son la misma persona. La unión se puede deshacer.")
    String wasConfirmed();

    @Message("Son dos personas. No se vuelve a preguntar.")
    String wasRejected();

    @Message("Ya no hace falta decidir: los registros cambiaron o quedaron unidos de otra manera.")
    String wasWithdrawn();

    @Message("Ver")
    String see();

    @Message("Ver {one} y {other}")
    String seeLabel(String one, String other);

    @Message("Los dos registros")
    String sides();

    @Message("Los dos registros, dato por dato")
    String sidesCaption();

    @Message("Dato")
    String field();

    @Message("El registro nuevo")
    String newcomer();

    @Message("La persona conocida")
    String known();

    @Message("Qué se encontró")
    String comparison();

    @Message("Figura como")
    String role();

    @Message("Edad en los hechos")
    String ageGroup();

    @Message("Casos")
    String cases();

    @Message("Historia de su identidad")
    String history();

    @Message("Los nombres y documentos están reservados. Puede compararlos sin verlos, o mostrarlos si hace falta.")
    String namesHidden();

    @Message("Mostrar nombres y documentos")
    String showNames();

    @Message("Queda registrado que usted los leyó, para «Reconocer a la persona o resolver una duda de identidad».")
    String showNamesHint();

    @Message("Nombres a la vista. Su lectura quedó en el registro de auditoría.")
    String namesShown();

    @Message("Lo resaltado es lo que difiere.")
    String differs();

    @Message("No se sabe")
    String notKnown();

    @Message("Igual")
    String agreementSame();

    @Message("Parecido")
    String agreementAlike();

    @Message("Compatible")
    String agreementCompatible();

    @Message("Sin dato")
    String agreementUnknown();

    @Message("Distinto")
    String agreementDifferent();

    @Message("Se contradice")
    String agreementContradictory();

    // The evidence

    @Message("Cómo se llegó al parecido")
    String evidence();

    @Message(
            "Cada dato acerca o aleja a los dos registros. Se empieza lejos: en un registro grande, dos registros cualesquiera casi nunca son de una misma persona.")
    String evidenceIntro();

    @Message("La evidencia, paso a paso")
    String evidenceCaption();

    @Message("Paso")
    String step();

    @Message("Cuánto pesa")
    String stepWeight();

    @Message("Resultado hasta aquí")
    String stepSum();

    @Message("Recorrido")
    String stepPicture();

    @Message("hasta aquí, personas distintas")
    String zoneNew();

    @Message("aquí se pregunta")
    String zoneAsk();

    @Message("desde aquí se uniría sola, si nada se opone")
    String zoneJoin();

    @Message(
            "Los números son bits de evidencia: cada bit hace el doble de probable (o la mitad, si resta) que sea la misma persona.")
    String bits();

    @Message("¿Qué significan los números?")
    String bitsTitle();

    @Message("punto de partida")
    String weightStart();

    @Message("casi nada")
    String weightNothing();

    @Message("a favor, {how}")
    String weightFor(String how);

    @Message("en contra, {how}")
    String weightAgainst(String how);

    @Message("poco")
    String weightLittle();

    @Message("bastante")
    String weightSome();

    @Message("mucho")
    String weightMuch();

    @Message("muchísimo")
    String weightVeryMuch();

    // The decision

    @Message("Su decisión")
    String decide();

    @Message("¿Es la misma persona, y por qué?")
    String decideQuestion();

    @Message("Sí, es la misma persona")
    String decideYes();

    @Message("No, son dos personas")
    String decideNo();

    @Message(
            "Si decide que es la misma, queda en uso el código más antiguo y el otro lleva a él. Siempre se puede deshacer. Si decide que no, no se vuelve a preguntar.")
    String decideHint();

    @Message("¿Sigue siendo de esta persona?")
    String contradictionTitle();

    @Message("Por qué se pregunta")
    String contradictionReason();

    @Message("El registro que cambió")
    String changedRecord();

    @Message("Otro registro de la persona")
    String restOfPerson();

    @Message("¿El registro sigue siendo de esta persona, y por qué?")
    String contradictionQuestion();

    @Message("Sí, sigue siendo de esta persona")
    String contradictionYes();

    @Message("No, es de otra persona")
    String contradictionNo();

    @Message(
            "Si es de otra persona, el registro pasa a un código propio y no se vuelve a unir solo; se puede deshacer. Si sigue siendo de esta, se queda donde está, y solo se vuelve a preguntar si cambia otra vez.")
    String contradictionHint();

    @Message("El registro se quedó en su persona.")
    String contradictionStayed();

    @Message("El registro se separó: es de otra persona. No se vuelve a unir solo.")
    String contradictionParted();

    @Message("Los datos concuerdan y lo que falta se explica")
    String reasonAgrees();

    @Message("Lo confirmó una de las instituciones")
    String reasonSource();

    @Message("Son familiares")
    String reasonRelatives();

    @Message("Hay datos que no pueden ser de una misma persona")
    String reasonContradicts();

    @Message("Es otra persona con un nombre parecido")
    String reasonNamesake();

    @Message("Detalle")
    String detail();

    @Message("Lo que haya averiguado. Se guarda cifrado y solo lo lee quien decide identidades.")
    String detailHint();

    @Message("Elija qué decide y por qué.")
    String reasonMissing();

    @Message("Guardar y seguir con la siguiente")
    String save();

    @Message("Dejarla para después")
    String later();

    @Message("Volver a la lista")
    String back();

    @Message("Decidido: es la misma persona.")
    String doneConfirmed();

    @Message("Decidido: son dos personas. No se volverá a preguntar.")
    String doneRejected();

    @Message("Ver o deshacer")
    String undo();

    @Message("Ese par ya fue decidido o dejó de hacer falta.")
    String gone();

    @Message("Apagar los atajos del teclado")
    String shortcutsOn();

    @Message("Encender los atajos del teclado")
    String shortcutsOff();

    @Message("Decidir posibles coincidencias")
    String task();

    @Message("Dos registros lado a lado: ¿es la misma persona?")
    String taskHint();

    @Message("espera que alguien mire")
    String dueOne();

    @Message("esperan que alguien mire")
    String due();

    @Message("o más esperan que alguien mire")
    String dueMany();
}
