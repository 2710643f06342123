package pe.kuska.gateway.web.catalogues;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the import of catalogues. Spanish here, other languages in `messages/catalogues_*.properties`.
@MessageBundle("catalogues")
public interface CatalogueWords {

    @Message("Cargar un catálogo")
    String title();

    @Message(
            "El catálogo de una política: objetivos, servicios e indicadores con sus fichas, metas y resultados publicados. Primero se prueba; después se registra.")
    String lead();

    @Message("Política o plan")
    String policy();

    @Message("Archivo (CSV UTF-8 o XLSX)")
    String file();

    @Message(
            "Por seguridad el navegador no conserva el archivo: vuelva a elegirlo para registrarlo. Puede traer solo lo que cambia: una columna ausente conserva lo dicho. La ficha admite formula, unit, institution, valid_until.")
    String fileHint();

    @Message("Rige desde")
    String validFrom();

    @Message(
            "Vacío: corrige lo dicho antes, en todos sus años. Con fecha: es un cambio o un elemento nuevo desde ese día; lo anterior sigue valiendo hasta entonces, y lo posterior ya conocido desde su día.")
    String validFromHint();

    @Message("Probar")
    String tryOut();

    @Message("Registrar")
    String record();

    @Message("Elija la política.")
    String policyMissing();

    @Message("Elija el archivo.")
    String fileMissing();

    @Message("Escriba día, mes y año de una fecha que exista.")
    String dateWrong();

    @Message("Prueba: nada se registró")
    String triedTitle();

    @Message("Catálogo registrado")
    String recordedTitle();

    @Message("Filas")
    String rows();

    @Message("Nuevos")
    String added();

    @Message("Cambiados")
    String changed();

    @Message("Sin cambio")
    String unchanged();

    @Message("Ausentes del archivo")
    String absent();

    @Message("Cifras")
    String figures();

    @Message("Pendientes de carga")
    String pending();

    @Message("Filas que no se registran")
    String errors();

    @Message("Fila")
    String row();

    @Message("Columna")
    String column();

    @Message("Qué pasa")
    String whatIsWrong();

    @Message("Llama la atención")
    String findings();

    @Message("Hallazgos de calidad del catálogo como queda")
    String quality();

    @Message("De todo el catálogo, en los años de los que el archivo dice algo; cada uno en el último año en que está.")
    String qualityHint();

    @Message("Todas las filas están bien.")
    String noErrors();

    @Message("Siguen en el catálogo: un archivo no borra nada.")
    String absentHint();
}
