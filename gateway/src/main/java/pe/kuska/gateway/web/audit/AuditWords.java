package pe.kuska.gateway.web.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the auditor's pages.
@MessageBundle("audit")
public interface AuditWords {

    @Message("Registro de auditoría")
    String title();

    @Message(
            "Quién hizo, miró o intentó qué. Las personas usuarias figuran por un seudónimo: quién es cada una lo sabe solo el proveedor de identidad. Que usted lo lee también queda registrado.")
    String intro();

    @Message("Auditoría")
    String rooms();

    @Message("Quién hizo qué")
    String roomTrail();

    @Message("Verificar la cadena")
    String roomVerify();

    @Message("Avisos por año")
    String roomOverdue();

    @Message("Vencidos ahora")
    String roomLate();

    @Message("Parte del sistema")
    String service();

    @Message("Registro de casos y personas")
    String serviceRegistry();

    @Message("Ruta de atención")
    String serviceTracking();

    @Message("Política e indicadores")
    String serviceIndicators();

    @Message("Persona o caso")
    String subject();

    @Message("Un CUV o un código de caso, para ver todo lo que se hizo con él.")
    String subjectHint();

    @Message("Institución")
    String institution();

    @Message("Resultado")
    String outcome();

    @Message("Todos")
    String outcomeAll();

    @Message("Hecho")
    String outcomeDone();

    @Message("Denegado")
    String outcomeDenied();

    @Message("Filtrar")
    String filter();

    @Message("Entradas del registro de auditoría, de la más reciente a la más antigua")
    String caption();

    @Message("Cuándo")
    String when();

    @Message("Quién")
    String who();

    @Message("Qué")
    String what();

    @Message("Sobre qué")
    String which();

    @Message("Para qué")
    String purpose();

    @Message("Sistema")
    String system();

    @Message("Persona")
    String person();

    @Message("Nada con esos criterios")
    String empty();

    @Message("Pruebe con otra parte del sistema o sin filtros.")
    String emptyHint();

    @Message("Más antiguas")
    String next();

    @Message("Volver a las más recientes")
    String first();

    @Message("denegado")
    String denied();

    @Message("Entrada {position}")
    String entry(long position);

    // Actions

    // Verification

    @Message("Verificar la cadena de auditoría")
    String verifyTitle();

    @Message(
            "Cada entrada lleva una firma que depende de la anterior, y las últimas se anotan fuera de la base de datos. Si alguien cambia, quita o agrega una entrada, se ve.")
    String verifyIntro();

    @Message(
            "Lo de arriba lo responde cada servicio sobre sí mismo. Quien no confíe en ellos verifica sin ellos: con las bases de datos, las llaves y las anotaciones externas.")
    String verifyWhy();

    @Message("Pida a quien administra la instalación que ejecute esta orden delante de usted.")
    String verifyHow();

    @Message("Qué fallas se ven")
    String verifyReads();

    @Message("«faltan asientos»: alguien los quitó")
    String flawGap();

    @Message("«el asiento no es el que se escribió»: alguien lo cambió")
    String flawAltered();

    @Message("«el asiento no sigue al anterior»: se agregó o cambió de lugar")
    String flawLink();

    @Message("«la cadena no termina donde debe»: se cortaron los últimos")
    String flawHead();

    @Message("«un asiento anotado fuera de la base de datos falta o es otro»: la cadena se rehízo después")
    String flawAnchor();

    // Missed deadlines

    @Message("Plazos vencidos")
    String overdueTitle();

    @Message("Cada aviso que se dio porque nadie actuó a tiempo, por institución. Sin personas: solo cuántas veces.")
    String overdueIntro();

    @Message("Aviso")
    String notice();

    @Message("Veces")
    String times();

    @Message("Por institución")
    String byInstitution();

    @Message("Ningún plazo vencido ese año")
    String overdueEmpty();

    @Message("Cuando una derivación, alerta o plan pase su plazo sin respuesta, aparecerá aquí.")
    String overdueEmptyHint();

    @Message("Derivación sin respuesta")
    String typeReferral();

    @Message("Alerta por vencer o vencida")
    String typeAlert();

    @Message("Entrega sin recibir")
    String typeHandOver();

    @Message("Plan sin acordar")
    String typePlan();

    @Message("Seguimiento pendiente")
    String typeFollowUp();

    @Message("Acción de un plan pendiente")
    String typeAction();

    @Message("Medida de protección por vencer o vencida")
    String typeMeasure();

    @Message("Atención sin registrar")
    String typeSession();

    @Message("Determinación de situación demorada")
    String typeSituation();

    @Message("Derivación a un centro de acogida demorada")
    String typeShelterReferral();

    @Message("Persona sin unidad a cargo o sin siguiente paso")
    String typeCareGap();

    @Message("Restitución demorada")
    String typeRestitution();

    @Message("Repatriación demorada")
    String typeRepatriation();

    @Message("Plaza pedida sin respuesta")
    String typeBedAnswer();

    @Message("Reserva de cama vencida")
    String typeReservation();

    @Message("Sin institución")
    String unknownInstitution();

    @Message("Revisar quién hizo qué")
    String task();

    @Message("Lecturas de identidad, intentos denegados, cadena verificable.")
    String taskHint();

    // Overdue now

    @Message("Lo que está vencido ahora")
    String lateTitle();

    @Message(
            "Cada derivación, alerta, plan o entrega que nadie atendió a tiempo, de la más antigua a la más reciente. Las personas figuran por su CUV. Que usted lo lee también queda registrado.")
    String lateIntro();

    @Message("Plazos vencidos, del más antiguo al más reciente")
    String lateCaption();

    @Message("Qué falta")
    String lateWhat();

    @Message("Quién lo debe")
    String lateOwedBy();

    @Message("Venció")
    String lateSince();

    @Message("Siguientes")
    String lateNext();

    @Message("Nada está vencido")
    String lateEmpty();

    @Message("Todas las unidades actuaron a tiempo o todavía lo están.")
    String lateEmptyHint();

    // What a verification found

    @Message("Verificar ahora")
    String verifyNow();

    @Message("Lo que se encontró")
    String verifyFound();

    @Message("Resultado de recorrer cada cadena, de la primera entrada a la última")
    String verifyCaption();

    @Message("Entradas")
    String verifyEntries();

    @Message("Anotaciones comparadas")
    String verifyAnchors();

    @Message("Última anotación externa")
    String verifyLastAnchor();

    @Message("Íntegra")
    String verifyWhole();

    @Message("{#if count == 1}1 falla{#else}{count} fallas{/if}")
    String verifyBroken(int count);

    @Message("No respondió")
    String verifySilent();

    @Message("Todavía ninguna")
    String verifyNoAnchor();

    @Message("Dónde termina cada cadena")
    String verifyEnds();

    @Message("Anote estas huellas: si otro día una ya no está en la cadena, se rehízo.")
    String verifyEndsHint();

    @Message("Hilera {lane}")
    String verifyLane(int lane);

    @Message("Verificar sin los servicios")
    String verifyApart();

    @Message("«una anotación externa fue alterada»: alguien escribió en el archivo")
    String flawAnchorAltered();

    @Message("{flaw} (hilera {lane}, entrada {sequence})")
    String flawAt(String flaw, int lane, String sequence);

    @Message("{flaw} (línea {line})")
    String flawAtLine(String flaw, String line);

    @Message("Acceso de emergencia sin revisar")
    String typeEmergencyReview();

    @Message("Accesos de emergencia")
    String roomEmergencies();

    @Message("Seguimiento de un retorno")
    String typeReturnFollowUp();
}
