package pe.kuska.gateway.web.cases;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of a case's pages.
@MessageBundle("cases")
public interface CaseWords {

    @Message("Partes del caso")
    String tabs();

    @Message("Hechos y personas")
    String tabFacts();

    @Message("Fase y resoluciones")
    String tabProceeding();

    @Message("Fuentes y vínculos")
    String tabSources();

    @Message("Historia")
    String tabHistory();

    @Message("Supresiones")
    String tabSuppressions();

    @Message("Ruta")
    String route();

    @Message("Números de otros expedientes")
    String references();

    @Message("Primer día de los hechos")
    String begun();

    @Message("Último día de los hechos")
    String ended();

    @Message("Cómo se conoció")
    String channel();

    @Message("Así se conocía este caso al {day}. ")
    String asOfShown(String day);

    @Message("Ver como se conoce hoy")
    String asOfToday();

    @Message("Fase")
    String phase();

    @Message("pasada")
    String phaseDone();

    @Message("actual")
    String phaseHere();

    @Message("pendiente")
    String phaseAhead();

    @Message("Camino del proceso")
    String phases();

    @Message("Noticia")
    String phaseNotice();

    @Message("Diligencias preliminares")
    String phaseInquiry();

    @Message("Investigación preparatoria")
    String phasePreparatory();

    @Message("Etapa intermedia")
    String phaseIntermediate();

    @Message("Juicio oral")
    String phaseTrial();

    @Message("Sentencia de primera instancia")
    String phaseFirst();

    @Message("Apelación")
    String phaseAppeal();

    @Message("Firme")
    String phaseFinal();

    @Message("Archivado")
    String phaseArchived();

    @Message("Sobreseído")
    String phaseDismissed();

    @Message("Acumulado a otro caso")
    String phaseJoined();

    @Message("Resoluciones")
    String resolutions();

    @Message("Resoluciones, en el orden en que se registraron")
    String resolutionsCaption();

    @Message("Todavía no se registró ninguna resolución.")
    String resolutionsNone();

    @Message("Resolución")
    String resolution();

    @Message("Fecha de la resolución")
    String issuedOn();

    @Message("Número")
    String number();

    @Message("Como figura en la resolución. Solo el número: ningún nombre.")
    String numberHint();

    @Message("Fase a la que lleva")
    String leadsTo();

    @Message("A quiénes alcanza")
    String affected();

    @Message("segunda instancia")
    String secondInstance();

    @Message("Registrar una resolución")
    String record();

    @Message("Se ofrecen solo las que caben en la fase actual.")
    String recordHint();

    @Message("Registrar la resolución")
    String recordSubmit();

    @Message("Resolución registrada.")
    String recorded();

    @Message("Se retiró la última resolución; queda en la historia.")
    String withdrawn();

    @Message("Nuevo delito, si se reclasifica")
    String newCrime();

    @Message("Caso al que se acumula")
    String joinedTo();

    @Message("Qué dice de {person}")
    String effectOn(String person);

    @Message("No le alcanza")
    String effectNone();

    @Message("Meses de pena privativa de libertad")
    String prisonMonths();

    @Message("Reparación civil, en soles")
    String reparation();

    @Message("Retirar la última resolución")
    String withdraw();

    @Message("Solo si se registró por error. El caso vuelve a la fase anterior y la resolución queda en la historia.")
    String withdrawHint();

    @Message("Apertura de diligencias")
    String openInquiry();

    @Message("Formalización")
    String formalise();

    @Message("Acusación")
    String accuse();

    @Message("Auto de enjuiciamiento")
    String orderTrial();

    @Message("Sentencia")
    String judgment();

    @Message("Recurso de apelación")
    String lodgeAppeal();

    @Message("Confirmatoria")
    String confirm();

    @Message("Revocatoria")
    String revoke();

    @Message("Nulidad")
    String annul();

    @Message("Queda firme")
    String becomeFinal();

    @Message("Archivo")
    String archive();

    @Message("Sobreseimiento")
    String dismiss();

    @Message("Acumulación")
    String join();

    @Message("Reapertura")
    String reopen();

    @Message("Reclasificación del delito")
    String reclassify();

    @Message("Investigada")
    String investigated();

    @Message("Acusada")
    String accused();

    @Message("Condenada")
    String convicted();

    @Message("Absuelta")
    String acquitted();

    @Message("Archivo a su favor")
    String effectArchived();

    @Message("Sobreseída")
    String effectDismissed();

    @Message("Reparación a su favor")
    String effectReparation();

    @Message("{#if months == 1}1 mes{#else}{months} meses{/if}")
    String months(int months);

    @Message("S/ {amount}")
    String soles(String amount);

    @Message("Lo que dice cada fuente")
    String sources();

    @Message("Solo una fuente cuenta este caso: nadie lo ha unido con el de otra institución.")
    String sourcesOne();

    @Message(
            "{#if count == 1}Hay 1 fuente más que usted no puede ver.{#else}Hay {count} fuentes más que usted no puede ver.{/if}")
    String sourcesOutside(int count);

    @Message("Los mismos hechos según cada fuente; lo que difiere está señalado y ninguna se cambia")
    String sourcesCaption();

    @Message("Dato")
    String fact();

    @Message("Coincidencia")
    String agreement();

    @Message("Coinciden")
    String agreed();

    @Message("Solo una lo dice")
    String oneSource();

    @Message("Difieren")
    String conflict();

    @Message("No lo dice")
    String notSaid();

    @Message("Vínculos con otros casos")
    String links();

    @Message("Sin vínculos.")
    String linksNone();

    @Message("Otro caso")
    String linkTo();

    @Message("Código del caso, por ejemplo CT-0000-0000.")
    String linkToHint();

    @Message("Qué los une")
    String linkKind();

    @Message("Vincular")
    String link();

    @Message("Retirar el vínculo")
    String unlink();

    @Message("Vínculo registrado.")
    String linked();

    @Message("Vínculo retirado; queda en la historia.")
    String unlinked();

    @Message("Acumulado a")
    String joinedToKind();

    @Message("Surgió de")
    String followsFrom();

    @Message("Relacionado con")
    String relatedTo();

    @Message("Escriba el código completo del otro caso, por ejemplo CT-0000-0000.")
    String codeWrong();

    @Message("Historia del caso")
    String history();

    @Message("Cada cambio con quién, cuándo y qué decía antes. Nada se borra.")
    String historyHint();

    @Message("Versión {number}")
    String version(int number);

    @Message("Qué cambió en la versión {number}")
    String changeCaption(int number);

    @Message("Antes")
    String before();

    @Message("Después")
    String after();

    @Message("Ver el caso como se conocía un día")
    String asOf();

    @Message("Fecha")
    String asOfDay();

    @Message("Ver")
    String asOfSee();

    @Message("Escriba un día que exista y no esté en el futuro.")
    String asOfWrong();

    @Message("Descargar la constancia (PDF)")
    String receiptPdf();

    @Message("Emitida el")
    String receiptIssued();

    @Message("Institución que registra")
    String receiptInstitution();

    @Message("Derive a cada presunta víctima a la unidad que la atenderá: desde su ruta de atención, con su CUV.")
    String receiptStepCare();

    @Message(
            "Una persona quedó por revisar: la responsable de identidad decidirá si ya estaba. Su código vale desde ahora.")
    String receiptStepReview();

    @Message("Anote el CUV en su expediente en lugar del nombre: con él la encuentran todas las instituciones.")
    String receiptStepCode();

    @Message("No cambia")
    String crimeStays();

    @Message("Ese día el caso todavía no estaba registrado.")
    String asOfNotYet();

    @Message("Otros delitos")
    String otherCrimes();

    @Message("Establecimientos")
    String establishments();

    @Message("Fecha del operativo")
    String operationDate();

    @Message("Instituciones que participaron")
    String operationInstitutions();

    @Message("Resultado del operativo")
    String operationResult();

    @Message("Víctimas rescatadas")
    String rescued();

    @Message("De ellas, niñas, niños y adolescentes")
    String rescuedUnder18();

    @Message("Personas detenidas")
    String detained();

    @Message("A quién se entregaron")
    String handedOver();

    @Message("Autoridad que inspeccionó")
    String inspectionAuthority();

    @Message("Fecha de la inspección")
    String inspectionDate();

    @Message("Número del acta")
    String inspectionRecord();

    @Message("Resultado de la inspección")
    String inspectionResult();

    @Message("Técnicas especiales de investigación")
    String techniques();

    @Message("Avisos revisados")
    String acknowledged();

    @Message("Parte de la ruta")
    String stage();

    @Message("Más lugares de la ruta")
    String moreLegs();

    @Message("Lugar {number} de la ruta")
    String legNumber(int number);

    @Message("Circunstancias, si las hay")
    String circumstances();

    @Message("Abra solo lo que corresponda a este caso. Todo puede quedar en blanco.")
    String circumstancesHint();

    @Message("Hubo un operativo")
    String operation();

    @Message("Hubo una inspección")
    String inspection();

    @Message("Dónde se captó, alojó o explotó")
    String establishmentsTitle();

    @Message("Establecimiento {number}")
    String establishment(int number);

    @Message("Tipo de establecimiento")
    String establishmentType();

    @Message("Distrito")
    String establishmentPlace();

    @Message("RUC, si es una empresa")
    String taxNumber();

    @Message("Once cifras; empieza con 20. El nombre del local no se pide: puede ser el de alguien.")
    String taxNumberHint();

    @Message("Entrega {number}")
    String handOver(int number);

    @Message("Unidad que las recibió")
    String handOverUnit();

    @Message("Institución")
    String handOverInstitution();

    @Message("Cuántas personas")
    String handOverPersons();

    @Message("Fecha de la entrega")
    String handOverOn();

    @Message("Otros delitos y técnicas de investigación")
    String furtherTitle();

    @Message("Corregir el caso")
    String amend();

    @Message(
            "Cambie lo que haga falta. Lo que decía antes queda en la historia, con quién lo cambió y cuándo. Las personas no se corrigen aquí.")
    String amendIntro();

    @Message("Qué pasó")
    String amendFacts();

    @Message("Por dónde pasó")
    String amendRoute();

    @Message("Ver qué cambia")
    String amendCheck();

    @Message("Revise lo que cambia")
    String checkTitle();

    @Message("Lo que cambia si guarda")
    String checkCaption();

    @Message("No cambió nada de lo que dice el caso.")
    String nothingChanged();

    @Message("Seguir corrigiendo")
    String checkBack();

    @Message("Guardar la corrección")
    String amendSubmit();

    @Message("Corrección guardada. Lo anterior quedó en la historia.")
    String amended();

    @Message("Avisos del registro")
    String doubts();

    @Message(
            "El registro aceptó el caso y pregunta por esto. Puede corregirlo, o dejarlo así y decir por qué: entonces no se repite, y la historia muestra quién lo dijo.")
    String doubtsIntro();

    @Message("No hay avisos pendientes.")
    String doubtsNone();

    @Message("Revisar los avisos")
    String doubtsReview();

    @Message("Por qué queda así")
    String doubtReason();

    @Message("Dejar así")
    String doubtLeave();

    @Message("Queda como está. El aviso no se repite.")
    String doubtLeft();

    @Message("Volver al caso")
    String backToCase();

    @Message("Próxima audiencia")
    String hearingOn();

    @Message("Solo si la resolución la fija. Se avisa a las unidades que atienden a la persona agraviada.")
    String hearingHint();

    @Message("Casos abiertos y sus plazos")
    String openTitle();

    @Message(
            "Los casos de su institución que no terminaron, lo que apremia primero: la fase, hasta cuándo puede durar y la próxima audiencia.")
    String openLead();

    @Message("Casos abiertos, lo que apremia primero")
    String openCaption();

    @Message("Caso")
    String openCase();

    @Message("Plazo de la fase")
    String term();

    @Message("desde el {day}")
    String since(String day);

    @Message("vencido")
    String termLate();

    @Message("con prórroga, {day}")
    String termExtended(String day);

    @Message("si es complejo, {day}")
    String termComplex(String day);

    @Message("si es crimen organizado, {day}")
    String termOrganised(String day);

    @Message("Plazos referenciales, por confirmar en cada caso: el sistema no sabe si un caso se declaró complejo.")
    String termNote();

    @Message("No hay casos abiertos")
    String openEmpty();

    @Message("Aquí verá los casos que su institución registre.")
    String openEmptyHint();

    @Message("Fase, plazo procesal y próxima audiencia de cada caso.")
    String openTaskHint();

    @Message("Víctimas")
    String victims();

    @Message("abiertos")
    String figureOpen();

    @Message("con el plazo vencido")
    String figureLate();

    @Message("vencen en 30 días")
    String figureEndingSoon();

    @Message("con audiencia en 7 días")
    String figureHeardSoon();

    @Message("En qué fase están")
    String byPhase();

    @Message("Casos")
    String casesCount();

    @Message("Se muestran los {shown} que más apremian, de {total}.")
    String openShown(int shown, int total);

    @Message("casos con el plazo de la fase vencido")
    String openLate();
}
