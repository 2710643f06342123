package pe.kuska.gateway.web.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of loading files.
@MessageBundle("imports")
public interface ImportWords {

    @Message("Importar un archivo")
    String title();

    @Message("Cargue la lista de su institución (CSV, Excel o NDJSON) con el perfil que dice qué columna es qué.")
    String cardHint();

    @Message("archivos con filas por corregir")
    String due();

    @Message("Archivo nuevo")
    String choose();

    @Message("Perfil")
    String profile();

    @Message("Dice qué columna del archivo es qué dato.")
    String profileHint();

    @Message("Qué hacer con él")
    String manner();

    @Message("Solo probar: nada queda registrado")
    String trial();

    @Message("Registrar")
    String forReal();

    @Message("Continuar")
    String goOn();

    @Message("Elija el archivo")
    String uploadTitle();

    @Message("Prueba con el perfil {profile}. Nada queda registrado.")
    String uploadTrial(String profile);

    @Message("Se registrará con el perfil {profile}. Se puede deshacer entero.")
    String uploadReal(String profile);

    @Message("Archivo")
    String file();

    @Message(
            "CSV o NDJSON de hasta 200 MB; Excel (.xlsx) de hasta 24 MB. Se guarda sellado, fila por fila; el archivo mismo no se conserva.")
    String fileHint();

    @Message("Enviar")
    String send();

    @Message("Importaciones de su institución")
    String before();

    @Message("Importaciones, la última primero")
    String caption();

    @Message("Todavía no se importó ningún archivo")
    String none();

    @Message("Empiece con una prueba: dice qué pasaría, y no deja nada.")
    String noneHint();

    @Message("Cuándo")
    String when();

    @Message("Estado")
    String state();

    @Message("Filas")
    String rows();

    @Message("Por corregir")
    String rejected();

    @Message("Importaciones anteriores")
    String more();

    @Message("prueba")
    String trialTag();

    @Message("Recibiendo")
    String receiving();

    @Message("En espera")
    String waiting();

    @Message("En curso")
    String running();

    @Message("Terminada")
    String done();

    @Message("Deshaciéndose")
    String undoing();

    @Message("Deshecha")
    String undone();

    @Message("Importación")
    String one();

    @Message("Avance")
    String progress();

    @Message("{#if rows == 1L}{done} de 1 fila{#else}{done} de {rows} filas{/if}")
    String progressOf(long done, long rows);

    @Message("Actualizar")
    String look();

    @Message("Qué pasó")
    String counts();

    @Message("Qué pasaría")
    String countsTrial();

    @Message("Personas nuevas")
    String newcomers();

    @Message("Reconocidas como alguien que ya estaba")
    String linked();

    @Message("Por revisar quién es")
    String review();

    @Message("Actualizadas")
    String updated();

    @Message("Ya estaban, iguales")
    String unchanged();

    @Message("Casos nuevos")
    String casesRegistered();

    @Message("Casos actualizados")
    String casesUpdated();

    @Message("Valores omitidos")
    String leftOut();

    @Message("Qué está mal en el archivo")
    String slips();

    @Message("Por fila, como las cuenta una hoja de cálculo")
    String slipsCaption();

    @Message("Fila")
    String row();

    @Message("Columna")
    String column();

    @Message("Qué pasa")
    String what();

    @Message("Qué se hizo")
    String then();

    @Message("La fila espera su corrección")
    String rowWaits();

    @Message("Se registró sin ese valor")
    String valueLeft();

    @Message("Más")
    String moreSlips();

    @Message("Corregir aquí las filas rechazadas")
    String correct();

    @Message("Descargar las filas por corregir")
    String download();

    @Message("Descargar los CUV de cada persona (CSV)")
    String downloadLinks();

    @Message("Archivos")
    String files();

    @Message("Deshacer esta importación")
    String undo();

    @Message("Retira todo lo que registró y devuelve lo que cambió a como estaba. La historia queda.")
    String undoHint();

    @Message("¿Deshacer toda la importación?")
    String undoSure();

    @Message("Sí, deshacer")
    String undoYes();

    @Message("Filas por corregir")
    String correction();

    @Message(
            "Cambie lo que está mal y envíe: se cargan con el mismo perfil. Son datos personales; quedó anotado que usted los pidió.")
    String correctionHint();

    @Message(
            "{#if count == 1L}Hay 1 fila más: corríjala después de enviar estas, o en una hoja de cálculo.{#else}Hay {count} filas más: corríjalas después de enviar estas, o en una hoja de cálculo.{/if}")
    String correctionMore(long count);

    @Message("No hay filas por corregir.")
    String correctionNone();

    @Message("Fila {number}")
    String correctionRow(int number);

    @Message("Cargar las filas corregidas")
    String correctionSend();
}
