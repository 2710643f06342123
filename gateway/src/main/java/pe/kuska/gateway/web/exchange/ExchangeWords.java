package pe.kuska.gateway.web.exchange;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the exchange file.
@MessageBundle("exchange")
public interface ExchangeWords {

    @Message("Archivo HTCDS")
    String title();

    @Message(
            "Las víctimas y los sospechosos que registró su institución, en la norma internacional de datos sobre trata (HTCDS 2.0, OIM). Es leer identidades: diga para qué.")
    String lead();

    @Message("Para qué")
    String purpose();

    @Message("Queda en la auditoría, con cada persona que sale en el archivo.")
    String purposeHint();

    @Message("Descargar el archivo")
    String take();

    @Message("Informe del último archivo que descargó aquí")
    String lastReport();

    @Message("En este navegador todavía no descargó ningún archivo.")
    String noFile();

    @Message("Cómo se entiende cada campo de la norma")
    String fields();

    @Message("Antes de descargarlo")
    String before();

    @Message("El archivo lleva nombres, documentos y domicilios: guárdelo cifrado y bórrelo cuando ya no haga falta.")
    String beforeNames();

    @Message("Sale una fila por persona y fuente. Testigos y denunciantes no tienen lugar en la norma.")
    String beforeRows();

    @Message("Al terminar, el informe dice campo por campo lo que la norma no pudo decir.")
    String beforeReport();

    @Message("Se carga otra vez en «Importaciones», con el perfil HTCDS.")
    String beforeBack();

    @Message("Elija para qué lo necesita.")
    String missingPurpose();

    @Message("Con su función no se leen identidades para eso. Elija otra finalidad.")
    String purposeNotYours();

    @Message("Informe del archivo")
    String report();

    @Message("El archivo se cortó: quien lo recibió no lo tiene completo. Descárguelo otra vez.")
    String brokenOff();

    @Message("Empezó")
    String started();

    @Message("Terminó")
    String finished();

    @Message("Filas")
    String rows();

    @Message("Lo que no se pudo decir")
    String notTold();

    @Message("Lo que el registro sabe y el archivo no dice, o solo dice en términos más generales.")
    String notToldCaption();

    @Message("El archivo dice todo lo que el registro sabe de estas personas.")
    String allTold();

    @Message("Dato")
    String value();

    @Message("Por qué")
    String why();

    @Message("La norma no tiene un campo")
    String noField();

    @Message("Sale con el término más cercano")
    String coarser();

    @Message("Personas")
    String people();

    @Message("Quién no tiene lugar en la norma")
    String leftOut();

    @Message("Cuántas filas llenan cada campo")
    String filled();

    @Message("Campo")
    String field();

    @Message("Sección")
    String section();

    @Message("Campos de HTCDS")
    String fieldsTitle();

    @Message(
            "Al cargar un archivo, el registro entiende {count} campos; los demás se guardan como vinieron y se devuelven al salir. Las equivalencias están por confirmar con la OIM.")
    String fieldsLead(long count);

    @Message("Al cargarlo se entiende como")
    String understood();

    @Message("Se guarda como vino")
    String kept();

    @Message("Al salir lo llena")
    String filledFrom();

    @Message("Imprimir")
    String print();

    @Message("Las personas que registró su institución, en la norma internacional.")
    String taskHint();
}
