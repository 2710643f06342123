package pe.kuska.gateway.web.merges;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of a person's identity: what was joined, separated, undone.
@MessageBundle("merges")
public interface MergeWords {

    @Message("Historia de una identidad")
    String title();

    @Message(
            "Cómo se llegó a que estos códigos sean una sola persona, o dos. Nada se borra: cada decisión puede deshacerse.")
    String intro();

    @Message("en uso")
    String inUse();

    @Message("lleva a {code}")
    String leadsTo(String code);

    @Message("otra persona")
    String own();

    @Message("Los códigos")
    String codes();

    @Message("Sexo")
    String sex();

    @Message("Edad en los hechos")
    String ageGroup();

    @Message("La conocen")
    String knownTo();

    @Message("Casos")
    String cases();

    @Message("Qué se decidió")
    String steps();

    @Message(
            "De lo más antiguo a lo más nuevo. Cada columna del dibujo es un código; donde se juntan, es una sola persona.")
    String stepsHint();

    @Message("Nunca se unió ni se separó")
    String none();

    @Message("Este código siempre fue de una sola persona.")
    String noneHint();

    @Message("{one} y {other} son la misma persona")
    String merged(String one, String other);

    @Message("De {one} se separó {other}")
    String parted(String one, String other);

    @Message("Se deshizo: {one} y {other} son dos personas")
    String mergeUndone(String one, String other);

    @Message("Se deshizo la separación: {other} vuelve a {one}")
    String partUndone(String one, String other);

    @Message("Lo decidió una persona responsable")
    String causeSteward();

    @Message("Reconocimiento automático")
    String causeAutomatic();

    @Message("Al reconocer de nuevo a todas las personas")
    String causeRelink();

    @Message("Ya no hace falta: otra decisión las une igualmente.")
    String idle();

    @Message("Por {institution}")
    String by(String institution);

    @Message("Deshacer")
    String undo();

    @Message("Deshacer una decisión")
    String undoTitle();

    @Message("Los códigos, los casos y la ruta de atención de cada persona vuelven a ser los suyos. La historia queda.")
    String undoIntro();

    @Message("Deshacer")
    String undoSubmit();

    @Message("Por qué")
    String reason();

    @Message("Se guarda cifrado y solo lo lee quien decide identidades. No escriba aquí nombres si no hace falta.")
    String reasonHint();

    @Message("Escriba por qué.")
    String reasonMissing();

    @Message("Unir con otra persona")
    String merge();

    @Message("Cuando usted sabe que dos códigos son de la misma persona y Kuska no lo preguntó.")
    String mergeHint();

    @Message("CUV de la otra persona")
    String other();

    @Message("Por ejemplo, CUV-0000-0000-0000.")
    String otherHint();

    @Message("Escriba un CUV: tres grupos de cuatro letras o cifras después de CUV.")
    String otherWrong();

    @Message("Aunque antes se decidió que son dos personas")
    String despite();

    @Message("Marque esto solo si ahora se sabe más que entonces.")
    String despiteHint();

    @Message("Unir")
    String mergeSubmit();

    @Message("Separar registros")
    String split();

    @Message(
            "Cuando una fuente registró a otra persona bajo este código. Para elegir cuáles hay que ver sus datos, y eso queda registrado.")
    String splitHint();

    @Message("Mostrar los registros")
    String showRecords();

    @Message("¿Qué registros son de otra persona?")
    String recordsTitle();

    @Message("Los registros de esta persona, cada uno como lo dijo su fuente")
    String recordsCaption();

    @Message(
            "Marque los que son de otra persona: recibirán un código propio y el reconocimiento automático no los volverá a unir.")
    String recordsIntro();

    @Message("Registro")
    String record();

    @Message("Nombre")
    String name();

    @Message("Documento")
    String document();

    @Message("Nacimiento")
    String birth();

    @Message("Lugar de nacimiento")
    String place();

    @Message("Marque al menos un registro, y no todos.")
    String recordsMissing();

    @Message("Separar los marcados")
    String splitSubmit();

    @Message("Es de otra persona: {name}")
    String choose(String name);

    @Message(
            "Los datos de esta persona solo se muestran cuando hay una duda abierta o una decisión sobre su identidad. Ahora no hay ninguna.")
    String notAllowed();

    @Message("Hecho. La historia de abajo lo muestra.")
    String done();
}
