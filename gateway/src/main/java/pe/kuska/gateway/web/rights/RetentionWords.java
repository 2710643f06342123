package pe.kuska.gateway.web.rights;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of retention.
@MessageBundle("retention")
public interface RetentionWords {

    @Message("Plazos de conservación")
    String title();

    @Message(
            "Cuánto se guarda lo que no se guarda para siempre. Los plazos están por confirmar: el programa no trae ninguno, y sin plazo nada se borra.")
    String lead();

    @Message("Consultas al filtro de frontera")
    String borderChecks();

    @Message("La consulta")
    String borderQuestion();

    @Message("Parecidos del filtro de frontera ya resueltos")
    String borderReviews();

    @Message("La decisión")
    String borderDecision();

    @Message("Personas denunciadas en casos archivados o sobreseídos")
    String archivedSuspects();

    @Message("La resolución de archivo")
    String archiving();

    @Message("Filas de archivos importados que esperan corrección")
    String rejectedRows();

    @Message("El fin de la importación")
    String importEnd();

    @Message("Se borran")
    String erased();

    @Message("Se suprime la imputación")
    String suppressed();

    @Message("Qué se guarda")
    String what();

    @Message("Se cuenta desde")
    String from();

    @Message("Al cumplirse")
    String then();

    @Message("Plazo")
    String term();

    @Message("{count} meses")
    String months(int count);

    @Message("1 mes")
    String month();

    @Message("Por confirmar")
    String notSet();

    @Message("Ya cumplieron el plazo")
    String due();

    @Message("el más antiguo, del {day}")
    String oldest(String day);

    @Message("Aplicar")
    String apply();

    @Message("Aplicar el plazo de: {what}")
    String applyLabel(String what);

    @Message("Fijar un plazo")
    String set();

    @Message("Rige desde que se guarda. El plazo anterior queda en el registro.")
    String setHint();

    @Message("Meses")
    String monthsField();

    @Message("De 1 a 1200.")
    String monthsHint();

    @Message("Sustento")
    String source();

    @Message("La norma o la decisión que dispone este plazo, con su número y fecha.")
    String sourceHint();

    @Message("Guardar el plazo")
    String save();

    @Message("Cuándo se aplicó, lo último primero")
    String runs();

    @Message("Todavía no se aplicó ningún plazo.")
    String noRuns();

    @Message("Cuándo")
    String when();

    @Message("Cuántos")
    String applied();

    @Message("Aplicar un plazo")
    String runTitle();

    @Message(
            "Se borrarán los registros que ya cumplieron su plazo. No se pueden recuperar. Queda registrado quién lo hizo y cuántos fueron.")
    String eraseLead();

    @Message(
            "Se suprimirá la imputación de quien fue denunciado en esos casos: dejará de verse y de encontrarse. Solo una orden judicial la trae de vuelta.")
    String suppressLead();

    @Message("Entiendo que no se puede deshacer")
    String confirm();

    @Message("Entiendo que solo una orden judicial lo deshace")
    String confirmCourt();

    @Message("Hoy ninguno cumplió su plazo.")
    String nothingDue();

    @Message("Aplicar ahora")
    String submit();

    @Message("Elija qué se guarda.")
    String missingKind();

    @Message("Escriba los meses en cifras.")
    String missingMonths();

    @Message("Escriba la norma o la decisión que lo dispone.")
    String missingSource();

    @Message("Marque que lo entiende.")
    String missingConfirm();

    @Message("El plazo rige desde ahora.")
    String doneSet();

    @Message("Aplicado a {count} registros.")
    String doneApplied(int count);

    @Message("Aplicado a 1 registro.")
    String doneAppliedOne();

    @Message("Cuánto se guarda cada cosa, y qué ya cumplió su plazo.")
    String taskHint();

    @Message("registros ya cumplieron su plazo de conservación")
    String cardDue();
}
