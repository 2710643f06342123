package pe.kuska.gateway.web.reporting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of reporting. Spanish here, other languages in `messages/reporting_*.properties`.
@MessageBundle("reporting")
public interface ReportingWords {

    @Message("Reportes")
    String owedTitle();

    @Message("Lo que su entidad reporta en cada periodo. Un reporte es una sola página; se guarda mientras escribe.")
    String owedLead();

    @Message("Los reportes de todas las entidades. Lo enviado y lo corregido espera que usted lo observe o lo valide.")
    String owedLeadMinistry();

    @Message("Reportar el siguiente pendiente")
    String owedNext();

    @Message("No hay reportes")
    String owedNone();

    @Message("Cuando el ministerio conductor abra un periodo, aquí aparecerá lo que corresponde a su entidad.")
    String owedNoneHint();

    @Message("Ningún reporte está en ese estado.")
    String owedNoneFiltered();

    @Message("{number} por entregar")
    String owedCount(long number);

    @Message("Todo entregado")
    String owedDone();

    @Message("Reporte enviado. El ministerio conductor lo revisará.")
    String sentNews();

    @Message("Estado")
    String filterState();

    @Message("Todos")
    String filterAll();

    @Message("Mostrar")
    String filterShow();

    @Message("Periodo")
    String period();

    @Message("Indicador")
    String indicator();

    @Message("Estado")
    String state();

    @Message("Plazo")
    String due();

    @Message("Plazo: {date}")
    String dueBy(String date);

    @Message("Revisión")
    String revision();

    @Message("Más reportes")
    String more();

    @Message("Recordatorios recibidos")
    String remindersTitle();

    @Message("{cause}: {#if number == 1}1 reporte por entregar{#else}{number} reportes por entregar{/if}")
    String reminderText(String cause, int number);

    @Message("El plazo se acerca")
    String causeDueSoon();

    @Message("El plazo venció")
    String causeOverdue();

    @Message("El ministerio lo solicitó")
    String causeAsked();

    @Message("Delegaciones")
    String delegationsLink();

    @Message("Semáforo de entregas")
    String periodsLink();

    @Message("Por reportar")
    String statePending();

    @Message("Borrador")
    String stateDraft();

    @Message("Enviado")
    String stateSubmitted();

    @Message("Observado")
    String stateObserved();

    @Message("Corregido")
    String stateCorrected();

    @Message("Validado")
    String stateValidated();

    @Message("Cerrado")
    String stateClosed();

    @Message("Publicado")
    String statePublished();

    @Message("Rectificado")
    String stateRectified();

    @Message("Reportar un indicador")
    String reportTitle();

    @Message("Reporte de un indicador")
    String readTitle();

    @Message("Unidad")
    String unit();

    @Message("Sentido")
    String direction();

    @Message("Línea de base")
    String baseline();

    @Message("Meta {year}")
    String target(int year);

    @Message("Lo reportado en otros años")
    String pastTitle();

    @Message("Año")
    String pastYear();

    @Message("Ver la ficha y lo calculado con los eventos")
    String pastComputed();

    @Message("Todavía no hay resultados de otros años.")
    String pastNone();

    @Message("Valor obtenido")
    String value();

    @Message("Un número, por ejemplo 1,718 o 15.1")
    String valueHint();

    @Message("El porcentaje que dan sus partes, por ejemplo 15.1")
    String valuePercentHint();

    @Message("Numerador")
    String numerator();

    @Message("Denominador")
    String denominator();

    @Message("Un porcentaje va siempre con sus partes: así cualquiera puede comprobarlo.")
    String partsHint();

    @Message("¿Tiene el dato?")
    String status();

    @Message("Sí, hay un resultado")
    String statusReported();

    @Message("No está disponible (ND)")
    String statusNd();

    @Message("ND no es cero: diga por qué falta.")
    String statusNdHint();

    @Message("Por qué no está disponible")
    String reason();

    @Message("Por qué el resultado se aparta de la meta")
    String explanation();

    @Message("Se exige cuando el avance queda lejos de la meta.")
    String explanationHint();

    @Message("Qué se hizo")
    String narrative();

    @Message("Actividades principales y recursos usados. No escriba nombres de personas.")
    String narrativeHint();

    @Message("Desagregación")
    String breakdown();

    @Message("Por ejemplo: sexo · mujer · 12. Las partes de una misma dimensión deben sumar el total.")
    String breakdownHint();

    @Message("Parte {number}")
    String breakdownRow(int number);

    @Message("Dimensión")
    String dimension();

    @Message("Categoría")
    String category();

    @Message("Valor")
    String partValue();

    @Message("Guardar borrador")
    String save();

    @Message("Enviar al ministerio conductor")
    String submit();

    @Message("Enviar corregido")
    String submitCorrected();

    @Message("Antes de enviar")
    String checkTitle();

    @Message("Falta para enviar")
    String checkMissing();

    @Message("Diga si tiene el dato.")
    String missingStatus();

    @Message("Está completo: puede enviarlo.")
    String checkReady();

    @Message("Llama la atención")
    String checkFindings();

    @Message("No impide enviar: revíselo o explíquelo.")
    String checkFindingsHint();

    @Message("Responder")
    String checkAnswer();

    @Message("Respondido: ver o cambiar")
    String checkAnswered();

    @Message("Avance del año con este reporte: {percent}")
    String checkAdvance(String percent);

    @Message("Guardado a las {time}")
    String checkSaved(String time);

    @Message("No hay conexión: lo escrito sigue aquí y se guardará cuando vuelva. No cierre esta página.")
    String offline();

    @Message(
            "No se guardó: el servicio no responde. Lo escrito sigue aquí y se intenta otra vez. No cierre esta página.")
    String notSaved();

    @Message("Ya se guardó lo que no se había podido guardar.")
    String savedAgain();

    @Message("Todavía no se guardó")
    String checkNotSaved();

    @Message("El ministerio conductor observó este reporte")
    String observedTitle();

    @Message("Motivo de la rectificación")
    String rectifyTitle();

    @Message("Sustento")
    String evidence();

    @Message("PDF, PNG, JPEG, XLSX, DOCX o CSV, hasta 10 MiB cada uno. Se guarda cifrado; su huella queda a la vista.")
    String evidenceHint();

    @Message("Archivo")
    String evidenceFile();

    @Message("Adjuntar")
    String evidenceAttach();

    @Message("Sin archivos.")
    String evidenceEmpty();

    @Message("{size} KiB")
    String evidenceSize(int size);

    @Message("Retirar")
    String evidenceWithdraw();

    @Message("Retirar {file}")
    String evidenceWithdrawFile(String file);

    @Message("Retirado; queda su huella")
    String evidenceWithdrawn();

    @Message("Huella SHA-256")
    String evidenceHash();

    @Message("El archivo no se adjuntó")
    String evidenceRefused();

    @Message("Volver al reporte")
    String evidenceBack();

    @Message("Quién hizo qué")
    String history();

    @Message("Nadie ha hecho nada todavía.")
    String historyNone();

    @Message("Guardó el borrador")
    String didSave();

    @Message("Envió")
    String didSubmit();

    @Message("Observó")
    String didObserve();

    @Message("Corrigió")
    String didCorrect();

    @Message("Validó")
    String didValidate();

    @Message("Cerró el periodo")
    String didClose();

    @Message("Publicó")
    String didPublish();

    @Message("Abrió una rectificación")
    String didRectify();

    @Message("Resultado")
    String result();

    @Message("La entidad aún no escribió nada.")
    String noResult();

    @Message("Su respuesta")
    String reviewTitle();

    @Message("Validar")
    String reviewValidate();

    @Message(
            "El resultado es aceptado. Cuenta cuando se publica el periodo; si ya lo está, cuando se publica este reporte.")
    String reviewValidateHint();

    @Message("Observar")
    String reviewObserve();

    @Message("Qué hay que revisar")
    String reviewComment();

    @Message("La entidad lo leerá encima de su reporte.")
    String reviewCommentHint();

    @Message("Abrir una rectificación")
    String reviewRectify();

    @Message("Por qué se rectifica")
    String reviewRectifyWhy();

    @Message("La cifra publicada sigue contando hasta que se publique la revisión.")
    String reviewRectifyHint();

    @Message("Publicar este reporte")
    String reviewPublish();

    @Message("Admitir la entrega tardía")
    String reviewAdmit();

    @Message("Por qué se admite")
    String reviewAdmitWhy();

    @Message("El periodo está cerrado: la entidad podrá escribir y enviar este reporte, que queda marcado como tardío.")
    String reviewAdmitHint();

    @Message("Entrega tardía admitida: la entidad ya puede escribir.")
    String newsAdmitted();

    @Message("El ministerio conductor admite la entrega tardía")
    String admittedTitle();

    @Message("Tardío")
    String late();

    @Message("({number} con retraso)")
    String deliveredLate(int number);

    @Message("Admitió la entrega tardía")
    String didAdmitLate();

    @Message("Borrador guardado.")
    String newsSaved();

    @Message("Archivo adjuntado.")
    String newsAttached();

    @Message("Archivo retirado.")
    String newsWithdrawn();

    @Message("Reporte observado: la entidad lo verá en su lista.")
    String newsObserved();

    @Message("Reporte validado.")
    String newsValidated();

    @Message("Rectificación abierta: esta es la nueva revisión.")
    String newsRectified();

    @Message("Reporte publicado: su cifra cuenta en el avance.")
    String newsPublished();

    @Message("Escriba un número, por ejemplo 1,718 o 15.1")
    String notANumber();

    @Message("Complete dimensión, categoría y valor, o deje la fila vacía.")
    String partIncomplete();

    @Message(
            "Otra persona cambió este reporte mientras usted escribía. Lo que escribió sigue aquí; revíselo y vuelva a guardar.")
    String changedMeanwhile();

    @Message("Semáforo de entregas")
    String periodsTitle();

    @Message("Cada periodo muestra cómo va cada entidad con lo que debe reportar.")
    String periodsLead();

    @Message("Todavía no se abrió ningún periodo")
    String periodsNone();

    @Message("Abrir un periodo")
    String openTitle();

    @Message("Todos los indicadores con institución responsable conocida pasan a «por reportar».")
    String openHint();

    @Message("Año")
    String openYear();

    @Message("Periodo que se reporta")
    String openPart();

    @Message("Plazo de entrega")
    String openDue();

    @Message("Vacío: el plazo referencial de la política.")
    String openDueHint();

    @Message("Abrir periodo")
    String openAction();

    @Message("Política")
    String policy();

    @Message("Primer semestre")
    String partFirstHalf();

    @Message("Segundo semestre")
    String partSecondHalf();

    @Message("Año completo")
    String partWholeYear();

    @Message("Escriba el año con cuatro cifras, por ejemplo 2026.")
    String yearWrong();

    @Message("Elija el periodo.")
    String partMissing();

    @Message("Escriba día, mes y año de una fecha que exista.")
    String dateWrong();

    @Message("Abierto")
    String periodOpen();

    @Message("En revisión")
    String periodUnderReview();

    @Message("Cerrado")
    String periodClosed();

    @Message("Publicado")
    String periodPublished();

    @Message("Al día")
    String lightGreen();

    @Message("Falta y queda poco")
    String lightAmber();

    @Message("Vencido")
    String lightRed();

    @Message("Aún en plazo")
    String lightWaiting();

    @Message("Entregas por entidad")
    String deliveryCaption();

    @Message("Entidad")
    String entity();

    @Message("Semáforo")
    String light();

    @Message("Entregados")
    String delivered();

    @Message("{done} de {total}")
    String deliveredOf(int done, int total);

    @Message("Por reportar")
    String owed();

    @Message("Borradores")
    String drafts();

    @Message("Por revisar")
    String toReview();

    @Message("Observados")
    String observed();

    @Message("Validados")
    String validated();

    @Message("{#if number == 1}Revisar 1 reporte enviado{#else}Revisar {number} reportes enviados{/if}")
    String reviewLink(int number);

    @Message("Recordar a quienes deben")
    String stepRemind();

    @Message("Una vez al día por entidad como máximo.")
    String stepRemindHint();

    @Message("Pasar a revisión")
    String stepReview();

    @Message("Se corrige lo observado. Lo que falta se recibe todavía, marcado como tardío si ya venció el plazo.")
    String stepReviewHint();

    @Message("Cerrar el periodo")
    String stepClose();

    @Message("Exige que todo lo enviado esté validado. Lo no entregado se podrá admitir después, uno por uno.")
    String stepCloseHint();

    @Message("Publicar el periodo")
    String stepPublish();

    @Message("Las cifras validadas pasan a ser las del año.")
    String stepPublishHint();

    @Message("Pasos del periodo")
    String stepsTitle();

    @Message("Periodo abierto. Las entidades ya ven lo que deben reportar.")
    String newsOpened();

    @Message(
            "{#if number == 1}1 indicador no tiene una institución responsable conocida y no se pide a nadie.{#else}{number} indicadores no tienen una institución responsable conocida y no se piden a nadie.{/if}")
    String newsUnassigned(int number);

    @Message("El periodo está en revisión.")
    String newsUnderReview();

    @Message("Periodo cerrado.")
    String newsClosed();

    @Message("Periodo publicado: sus cifras cuentan en el avance.")
    String newsPeriodPublished();

    @Message("Recordatorios enviados.")
    String newsReminded();

    @Message("Delegaciones")
    String delegationsTitle();

    @Message(
            "Otra institución, o una unidad, puede reportar por la suya durante un tiempo. Su institución sigue siendo la responsable.")
    String delegationsLead();

    @Message("No hay delegaciones")
    String delegationsNone();

    @Message("Reporta")
    String delegationTo();

    @Message("Alcance")
    String delegationScope();

    @Message("Todos sus indicadores")
    String delegationAll();

    @Message("Vigencia")
    String delegationTerm();

    @Message("Terminada")
    String delegationEnded();

    @Message("Terminar")
    String delegationEnd();

    @Message("Delegar")
    String delegateTitle();

    @Message("Código de la institución que reportará")
    String delegateInstitution();

    @Message("Por ejemplo MIMP o MPFN; la propia, si delega en una unidad.")
    String delegateInstitutionHint();

    @Message("Unidad")
    String delegateUnit();

    @Message("Vacío: cualquier unidad de esa institución.")
    String delegateUnitHint();

    @Message("Código del indicador")
    String delegateIndicator();

    @Message("Vacío: todos los de la política.")
    String delegateIndicatorHint();

    @Message("Desde")
    String delegateFrom();

    @Message("Hasta")
    String delegateUntil();

    @Message("Delegar")
    String delegateAction();

    @Message("Escriba el código de la institución.")
    String institutionMissing();

    @Message("Delegación registrada.")
    String newsDelegated();

    @Message("Delegación terminada.")
    String newsRevoked();

    @Message("Reportar indicadores")
    String cardOwed();

    @Message("Lo que su entidad debe reportar, con los valores de otros años al lado.")
    String cardOwedHint();

    @Message("por reportar y con el plazo vencido")
    String cardLate();

    @Message("por reportar")
    String cardDue();

    @Message("Revisar reportes")
    String cardReview();

    @Message("Observe o valide lo que las entidades enviaron.")
    String cardReviewHint();

    @Message("esperan su revisión")
    String cardToReview();

    @Message("Semáforo de entregas")
    String cardDelivery();

    @Message("Cómo va cada entidad, periodos y recordatorios.")
    String cardDeliveryHint();

    @Message("Cifra propuesta")
    String proposalTitle();

    @Message("La calculó el sistema. Usted decide qué reporta.")
    String proposalHint();

    @Message("de los eventos del registro y de la atención")
    String proposalEvents();

    @Message("del registro de capacitación")
    String proposalTraining();

    @Message("no se conoce entera")
    String proposalPart();

    @Message("Por confirmar: {text}")
    String proposalToConfirm(String text);

    @Message("Poner esta cifra en el reporte")
    String proposalUse();
}
