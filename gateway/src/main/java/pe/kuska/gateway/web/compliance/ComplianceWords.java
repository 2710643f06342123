package pe.kuska.gateway.web.compliance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words around the compliance report. Spanish here, other languages in `messages/compliance_*.properties`.
@MessageBundle("compliance")
public interface ComplianceWords {

    @Message("Informe de cumplimiento")
    String title();

    @Message("Borrador")
    String draft();

    @Message("Edición {number}")
    String edition(int number);

    @Message("Estado")
    String state();

    @Message("Datos al")
    String asOf();

    @Message("Huella SHA-256 del contenido")
    String hash();

    @Message("Fórmulas")
    String formula();

    @Message("Descargar")
    String downloads();

    @Message("PDF")
    String downloadPdf();

    @Message("Word (DOCX)")
    String downloadDocx();

    @Message("Excel (XLSX): tabla de indicadores")
    String downloadXlsx();

    @Message("JSON")
    String downloadJson();

    @Message("Contenido que lleva la huella impresa")
    String downloadContent();

    @Message("Comparar lo descargado")
    String compare();

    @Message("La huella SHA-256 de cada archivo de esta edición. Si la de su archivo es otra, no es el publicado.")
    String compareHint();

    @Message(
            "{#switch format}{#case 'content'}Contenido{#case 'docx'}DOCX{#case 'pdf'}PDF{#case 'xlsx'}XLSX{#case}JSON{/switch}")
    String fileNamed(String format);

    @Message("Evaluar el sistema de seguimiento")
    String followUpTitle();

    @Message(
            "Es una de las tres dimensiones de la valoración del año. Cuenta desde que se registra; lo registrado antes se conserva.")
    String followUpHint();

    @Message("Nivel")
    String followUpLevel();

    @Message("Inicial")
    String followUpInitial();

    @Message("Intermedio")
    String followUpIntermediate();

    @Message("Avanzado")
    String followUpAdvanced();

    @Message("En qué se apoya")
    String followUpBasis();

    @Message("El informe o documento que lo sustenta.")
    String followUpBasisHint();

    @Message("Registrar la evaluación")
    String followUpSave();

    @Message("Evaluación registrada: la valoración ya la cuenta.")
    String newsAssessed();

    @Message("Ediciones")
    String editions();

    @Message("Ver el borrador")
    String seeDraft();

    @Message("Contenido")
    String contents();

    @Message("La edición queda congelada con su huella; una corrección será otra edición.")
    String publishHint();

    @Message("Publicar este borrador")
    String publish();

    @Message("Edición publicada.")
    String newsPublished();

    @Message("Texto guardado en el borrador.")
    String newsWritten();

    @Message("Pendiente de redacción.")
    String notWritten();

    @Message("Escribir")
    String write();

    @Message("Editar")
    String edit();

    @Message("Editar: {section}")
    String editSection(String section);

    @Message("Texto del informe")
    String sectionTitle();

    @Message("Solo lo que las cifras no dicen. Deje una línea vacía entre párrafos. No escriba nombres de personas.")
    String sectionHint();

    @Message("Texto")
    String text();

    @Message("Guardar en el borrador")
    String save();

    @Message(
            "Otra persona cambió este texto mientras usted escribía. Copie lo suyo, vuelva al borrador y ábralo de nuevo.")
    String changedMeanwhile();

    @Message("Problema público")
    String sectionProblem();

    @Message("Resumen")
    String sectionSummary();

    @Message("Consistencia de los avances")
    String sectionConsistency();

    @Message("Sistema de seguimiento")
    String sectionFollowUp();

    @Message("Alternativas de mejora")
    String sectionAlternatives();

    @Message("Comentario del objetivo")
    String sectionObjective();

    @Message("Principales actividades")
    String sectionActivities();

    @Message("Uso de recursos")
    String sectionResources();

    @Message("Elemento")
    String chartThings();

    @Message("Valor ({unit})")
    String chartFigures(String unit);

    @Message("de dónde viene")
    String whyFigure();
}
