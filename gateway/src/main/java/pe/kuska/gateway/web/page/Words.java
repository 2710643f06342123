package pe.kuska.gateway.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Every word a person reads in the interface, in Spanish; `messages/msg_en.properties` and `msg_qu.properties`
/// translate. Texts say «usted» and name the next step.
@MessageBundle
public interface Words {

    // The frame

    @Message("Kuska")
    String product();

    @Message("Ir al contenido")
    String skipToContent();

    @Message("Principal")
    String mainNavigation();

    @Message("Usted está aquí")
    String breadcrumbs();

    @Message("Inicio")
    String navHome();

    @Message("Casos")
    String navCases();

    @Message("Registrar")
    String navRegister();

    @Message("Bandeja")
    String navInbox();

    @Message("Identidad")
    String navIdentity();

    @Message("Auditoría")
    String navAudit();

    @Message("Cifras")
    String navStatistics();

    @Message("Alertas")
    String navAlerts();

    @Message("Plazas")
    String navBeds();

    @Message("Embudo")
    String navFunnel();

    @Message("Política")
    String navPolicy();

    @Message("Reportes")
    String navReports();

    @Message("Importar")
    String navImports();

    @Message("Salir")
    String navLeave();

    @Message("Modo de práctica: todo aquí es sintético. No escriba datos de personas reales.")
    String trainingNotice();

    @Message("Idioma")
    String navLanguage();

    // Presence at the screen, and the session

    @Message("Salida segura")
    String safeExit();

    @Message("Cierra todo y abre una página neutra. También: tres veces la tecla Mayús.")
    String safeExitHint();

    @Message("Pantalla cubierta")
    String coverTitle();

    @Message("Nadie usó este equipo por unos minutos. Pulse cualquier tecla para seguir donde estaba.")
    String coverText();

    @Message("Mostrar la página")
    String coverShow();

    @Message("Su sesión está por terminar")
    String sessionEndingTitle();

    @Message("Termina en menos de dos minutos por falta de uso. Lo que escribió no se pierde.")
    String sessionEndingText();

    @Message("Seguir trabajando")
    String sessionGoOn();

    @Message("Su sesión terminó")
    String sessionOverTitle();

    @Message(
            "Vuelva a entrar y siga donde estaba. Lo que estaba escribiendo quedó guardado en este equipo, cifrado, hasta por 12 horas.")
    String sessionOverText();

    @Message("Volver a entrar")
    String sessionLogIn();

    @Message("sin revisar")
    String unreviewed();

    @Message("Documentación para sistemas")
    String footerApi();

    @Message("Datos reservados. Cada consulta de identidad queda registrada (Ley 29733).")
    String footerNotice();

    @Message("No precisa")
    String unknown();

    @Message("Sin dato")
    String noValue();

    @Message("Código")
    String code();

    @Message("Institución")
    String institution();

    @Message("Unidad")
    String unit();

    @Message("Cancelar")
    String cancel();

    @Message("(opcional)")
    String optional();

    // Forms

    @Message("Hay un problema")
    String formProblem();

    @Message("Error:")
    String formErrorPrefix();

    @Message("Día")
    String day();

    @Message("Mes")
    String month();

    @Message("Año")
    String year();

    @Message("Elija una opción")
    String choose();

    @Message("Escriba una fecha que exista, por ejemplo 27 3 2026.")
    String dateDoesNotExist();

    @Message("Escriba un año de cuatro cifras.")
    String yearNotANumber();

    @Message("Escriba la edad en años, con cifras.")
    String ageNotANumber();

    @Message("Este dato falta.")
    String fieldRequired();

    @Message("Este dato no tiene el formato que se espera.")
    String fieldInvalid();

    @Message("El servicio no aceptó el formulario. Revise los datos e inténtelo otra vez.")
    String formRefused();

    @Message(
            "No se guardó nada: el servicio no responde. Lo que escribió sigue aquí; puede enviarlo otra vez y no se duplicará.")
    String formNotSent();

    @Message("Alguien lo cambió mientras usted escribía. Revise cómo está ahora y envíe otra vez.")
    String formChangedMeanwhile();

    @Message("Escriba un número.")
    String numberExpected();

    @Message("No se encuentra ese distrito. Escriba distrito, provincia y departamento, o su código de seis cifras.")
    String placeUnknown();

    @Message("Hay varios con ese nombre: {places}. Escriba también la provincia.")
    String placeSeveral(String places);

    // Home

    @Message("¿Qué necesita hacer?")
    String homeTitle();

    @Message("Tareas")
    String homeTasks();

    @Message("Lo que espera hoy")
    String homeDue();

    @Message(
            "Una parte del sistema no respondió: puede faltar algo de lo que espera. Vuelva a cargar la página en un momento.")
    String homeIncomplete();

    @Message("sin respuesta y con el plazo vencido")
    String dueLateReferrals();

    @Message("esperan su respuesta")
    String dueReferrals();

    @Message("Registrar un caso")
    String taskRegister();

    @Message(
            "Denuncia, carpeta fiscal, operativo, caso consular o inspección, con sus personas. Toma unos tres minutos.")
    String taskRegisterHint();

    @Message("Casos de mi institución")
    String taskCases();

    @Message("Los casos registrados por su institución o vinculados a ella.")
    String taskCasesHint();

    @Message("Bandeja de derivaciones")
    String taskInbox();

    @Message("Personas derivadas a su unidad que esperan respuesta.")
    String taskInboxHint();

    @Message("Avance de la política")
    String taskPolicy();

    @Message("Objetivos e indicadores de la PNFTP, con ambos tipos de avance.")
    String taskPolicyHint();

    @Message("Ir a un código")
    String lookupTitle();

    @Message("Código de caso o CUV")
    String lookupLabel();

    @Message("Nunca escriba aquí un nombre ni un número de documento.")
    String lookupHint();

    @Message("Abrir")
    String lookupGo();

    @Message("Ese código no tiene la forma de un caso ni de un CUV. Revise las letras y los guiones.")
    String lookupWrong();

    @Message("Quién es usted aquí")
    String meTitle();

    @Message("Cuenta")
    String meAccount();

    @Message("Roles")
    String meRoles();

    @Message("Cómo va su trabajo")
    String homeFigures();

    @Message("Su cuenta todavía no tiene tareas aquí. Pida al administrador de su institución que le asigne un rol.")
    String homeNothing();

    // Roles

    @Message("Registro de casos")
    String roleRegistrar();

    @Message("Investigación")
    String roleInvestigator();

    @Message("Gestión de casos")
    String roleCaseManager();

    @Message("Revisión de identidades")
    String roleIdentitySteward();

    @Message("Reporte de indicadores")
    String roleIndicatorReporter();

    @Message("Conducción de la política")
    String rolePolicyLead();

    @Message("Auditoría")
    String roleAuditor();

    @Message("Administración")
    String roleAdmin();

    @Message("Control fronterizo")
    String roleBorderControl();

    // Cases

    @Message("Casos de mi institución")
    String casesTitle();

    @Message("Todavía no hay casos")
    String casesEmpty();

    @Message("Cuando su institución registre el primero, aparecerá aquí.")
    String casesEmptyHint();

    @Message("Casos, del más reciente al más antiguo")
    String casesCaption();

    @Message("Tipo")
    String caseKind();

    @Message("Recibido")
    String caseReceived();

    @Message("Sistema y número de origen")
    String caseSource();

    @Message("Personas")
    String casePersons();

    @Message("Siguientes casos")
    String casesNext();

    @Message("Volver al inicio de la lista")
    String casesFirst();

    @Message("Caso {code}")
    String caseTitle(String code);

    @Message("Delito")
    String caseCrime();

    @Message("Conductas")
    String caseConducts();

    @Message("Medios")
    String caseMeans();

    @Message("Finalidades")
    String casePurposes();

    @Message("Modalidad de captación")
    String caseRecruitment();

    @Message("Lugar")
    String casePlace();

    @Message("Los hechos")
    String caseFacts();

    @Message("Este caso no tiene personas registradas.")
    String caseWithoutPersons();

    @Message("Los nombres y documentos no se muestran aquí. Cada persona se reconoce por su código.")
    String casePseudonymous();

    // Kinds of case

    @Message("Denuncia")
    String kindComplaint();

    @Message("Carpeta fiscal")
    String kindProsecutorFile();

    @Message("Operativo")
    String kindOperation();

    @Message("Caso consular")
    String kindConsular();

    @Message("Inspección laboral")
    String kindInspection();

    @Message("Alerta")
    String kindAlert();

    // Roles in a case

    @Message("Presunta víctima")
    String personVictim();

    @Message("Persona investigada")
    String personSuspect();

    @Message("Testigo")
    String personWitness();

    @Message("Denunciante")
    String personComplainant();

    // Registering

    @Message("Mujer")
    String sexWoman();

    @Message("Hombre")
    String sexMan();

    // Receipt

    @Message("Caso registrado")
    String receiptTitle();

    @Message("Caso actualizado")
    String receiptUpdatedTitle();

    @Message("Código del caso")
    String receiptCode();

    @Message("Ese número de origen ya estaba registrado: se actualizó el mismo caso.")
    String receiptUpdated();

    @Message("Anote este código o imprima esta página.")
    String receiptKeep();

    @Message("Conviene completar cuando se sepa")
    String receiptAdvice();

    @Message("Personas y sus códigos")
    String receiptPersons();

    @Message("Qué sigue")
    String receiptNext();

    @Message("Imprimir")
    String receiptPrint();

    @Message("Ver el caso")
    String receiptOpen();

    @Message("Registrar otro caso")
    String receiptAnother();

    @Message("Persona nueva")
    String matchNew();

    @Message("No se parece a nadie registrado antes. Se creó un código para ella.")
    String matchNewText();

    @Message("Ya estaba registrada")
    String matchLinked();

    @Message("Otra institución o un caso anterior ya la había registrado. Este caso se unió a su mismo código.")
    String matchLinkedText();

    @Message("En revisión")
    String matchReview();

    @Message(
            "Se parece a otra persona registrada. Un especialista en identidad decidirá; mientras tanto, use este código.")
    String matchReviewText();

    // Person

    @Message("Ver su ruta de atención")
    String personOpen();

    // Timeline entries

    @Message("Caso registrado")
    String entryCaseRegistered();

    @Message("Caso actualizado")
    String entryCaseAmended();

    @Message("Víctima identificada")
    String entryVictimIdentified();

    @Message("Códigos unidos: es la misma persona")
    String entryPersonsMerged();

    @Message("Códigos separados: son personas distintas")
    String entryPersonsSplit();

    @Message("Derivación enviada")
    String entryReferralSent();

    @Message("Derivación recibida")
    String entryReferralReceived();

    @Message("Derivación aceptada")
    String entryReferralAccepted();

    @Message("Derivación rechazada")
    String entryReferralRejected();

    @Message("Derivación atendida")
    String entryReferralAttended();

    @Message("Derivación devuelta")
    String entryReferralReturned();

    @Message("Derivación")
    String entryReferral();

    @Message("Alerta")
    String entryAlert();

    @Message("Entrega de la persona")
    String entryHandOver();

    @Message("Acogida")
    String entryShelter();

    @Message("Atención")
    String entryAttention();

    @Message("Medida de protección")
    String entryMeasure();

    @Message("Plan de reintegración")
    String entryPlan();

    @Message("Proceso penal")
    String entryProceeding();

    @Message("Retorno al país")
    String entryReturn();

    @Message("Situación de la niña, niño o adolescente")
    String entrySituation();

    @Message("Documento de identidad")
    String entryRestitution();

    @Message("Atención concluida")
    String entryCareEnded();

    @Message("Actuación")
    String entryOther();

    // States of a referral

    @Message("Enviada")
    String referralSent();

    @Message("Recibida")
    String referralReceived();

    @Message("Aceptada")
    String referralAccepted();

    @Message("Rechazada")
    String referralRejected();

    @Message("Atendida")
    String referralAttended();

    @Message("Devuelta")
    String referralReturned();

    @Message("No atendida")
    String referralUnattended();

    @Message("Sigue a su cargo")
    String referralKept();

    @Message("Derivada a otra unidad")
    String referralRerouted();

    @Message("Cerrada")
    String referralClosed();

    // Policy

    @Message("Avance de la {policy}")
    String policyTitle(String policy);

    @Message("Política Nacional frente a la Trata de Personas y sus Formas de Explotación")
    String policyPnftp();

    @Message("Año")
    String policyYear();

    @Message("Ver")
    String policyShow();

    @Message("Datos al {date}")
    String policyAsOf(String date);

    @Message("Fórmula {version}")
    String policyFormula(String version);

    @Message("Valoración")
    String policyValuation();

    @Message("Puntaje {score} de 3")
    String policyScore(String score);

    @Message("Dimensión")
    String policyDimension();

    @Message("Puntos")
    String policyPoints();

    @Message("Nivel")
    String policyLevel();

    @Message("Objetivos prioritarios")
    String policyObjectives();

    @Message("Servicios")
    String policyServices();

    @Message("Seguimiento y evaluación")
    String policyFollowUp();

    @Message("Indicadores de servicios")
    String policyServiceIndicators();

    @Message("Indicador")
    String policyIndicator();

    @Message("Línea base")
    String policyBaseline();

    @Message("Meta")
    String policyTarget();

    @Message("Obtenido")
    String policyObtained();

    @Message("Avance tipo 1")
    String policyAdvance1();

    @Message("Avance tipo 2")
    String policyAdvance2();

    @Message(
            "Tipo 1: obtenido entre meta. Tipo 2: lo recorrido desde la línea base entre lo que había que recorrer. ND: no disponible; no es cero.")
    String policyAdvanceHelp();

    @Message("Observaciones de calidad")
    String policyFindings();

    @Message("Cuántos indicadores hay en cada nivel")
    String policyCounts();

    @Message("El ministerio cuenta como bajo lo que no tiene dato; al lado, lo mismo contado aparte.")
    String policyCountsHelp();

    @Message("Sin dato cuenta como bajo")
    String policyNoDataAsLow();

    @Message("Sin dato contado aparte")
    String policyNoDataApart();

    @Message("De objetivos")
    String policyOfObjectives();

    @Message("De servicios")
    String policyOfServices();

    @Message("Por confirmar en estas fórmulas")
    String policyToConfirm();

    @Message("por confirmar")
    String policyUnconfirmed();

    @Message("Este objetivo no tiene indicadores cargados.")
    String policyNoIndicators();

    @Message("Bajo")
    String levelLow();

    @Message("Intermedio")
    String levelMedium();

    @Message("Alto")
    String levelHigh();

    @Message("ND")
    String levelNone();

    @Message("Inicial")
    String valuationInitial();

    @Message("Avanzado")
    String valuationAdvanced();

    // The end of a visit

    @Message("Sesión cerrada")
    String goodbyeTitle();

    @Message("Ya puede cerrar esta ventana. Si usa una computadora compartida, ciérrela.")
    String goodbyeText();

    @Message("Entrar otra vez")
    String goodbyeAgain();

    // Problems

    @Message("No entendimos esa solicitud")
    String errorInvalid();

    @Message("Hace falta entrar otra vez")
    String errorUnauthenticated();

    @Message("Su rol no permite esta operación")
    String errorForbidden();

    @Message("Esa solicitud no vino de una página de Kuska")
    String errorForged();

    @Message("No está, o no está a su alcance")
    String errorNotFound();

    @Message("Lo que envió es demasiado grande")
    String errorTooLarge();

    @Message("Demasiadas solicitudes seguidas")
    String errorTooMany();

    @Message("Algo falló de nuestro lado")
    String errorUnexpected();

    @Message("El servicio no está disponible en este momento")
    String errorUnavailable();

    @Message("No podemos comprobar su identidad en este momento")
    String errorIdentityUnavailable();

    @Message("Vuelva al inicio y empiece otra vez desde allí.")
    String adviceStartAgain();

    @Message("Su sesión terminó. Entre otra vez para seguir.")
    String adviceLogIn();

    @Message("Si necesita hacerla, pida el rol al administrador de su institución.")
    String adviceForbidden();

    @Message(
            "Revise el código. Por reserva, lo que pertenece a otra institución se responde igual que lo que no existe.")
    String adviceNotFound();

    @Message("Divida el archivo o quite lo que no haga falta.")
    String adviceTooLarge();

    @Message("Espere unos segundos y vuelva a cargar la página.")
    String adviceTooMany();

    @Message("No es culpa suya. Vuelva a intentarlo; si se repite, avise con el número de abajo.")
    String adviceUnexpected();

    @Message("No se perdió nada de lo ya registrado. Vuelva a intentarlo en unos minutos.")
    String adviceUnavailable();

    @Message("Número para pedir ayuda")
    String errorNumber();

    // The API's reference

    @Message("Referencia de la API")
    String referenceTitle();

    @Message("Las tres partes de Kuska en un solo documento OpenAPI.")
    String referenceIntro();

    @Message("Descargar el documento")
    String referenceDownload();

    @Message("Esta página necesita JavaScript. El documento se puede descargar sin él.")
    String referenceNeedsScript();

    @Message("Si la persona está ante usted y no puede esperar, puede pedir verla en una emergencia.")
    String emergencyOffer();

    @Message("Pedir un acceso de emergencia")
    String emergencyAsk();

    @Message("Emergencia")
    String entryEmergency();

    @Message("Guardado en este equipo, cifrado, hasta por 12 horas:")
    String keptSaved();

    @Message("Recuperamos lo que usted había escrito:")
    String keptRestored();

    @Message("Sin línea. Lo que escribió está guardado y se enviará solo cuando la línea vuelva.")
    String keptWaiting();

    @Message("No se guardó: el servicio no responde. Lo que escribió sigue aquí y se envía otra vez en unos segundos.")
    String keptUnavailable();

    @Message(
            "No se guardó: el servicio sigue sin responder. Lo que escribió sigue aquí; puede enviarlo otra vez y no se duplicará.")
    String keptStopped();

    @Message("Enviar otra vez")
    String keptSend();

    @Message("Todavía no se guardó")
    String notSentTitle();

    @Message("Descartar")
    String keptDiscard();

    @Message("Avisos")
    String navNotices();

    @Message("Frontera")
    String navBorder();
}
