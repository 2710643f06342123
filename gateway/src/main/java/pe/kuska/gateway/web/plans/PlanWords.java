package pe.kuska.gateway.web.plans;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of reintegration plans: the board by area, who owes what, signatures, follow-ups.
@MessageBundle("plans")
public interface PlanWords {

    @Message("Plan")
    String title();

    @Message("El plan se hace con la persona: PRI si es adulta, PTI si es niña, niño o adolescente.")
    String personLead();

    @Message("Todavía no tiene un plan")
    String none();

    @Message("Ofrézcale uno cuando esté lista: ella decide si lo acepta.")
    String noneHint();

    @Message("Ofrecer un plan")
    String offerTitle();

    @Message("Qué plan")
    String offerKind();

    @Message("Ofrecer el plan")
    String offerSubmit();

    @Message("Reingreso: tuvo un plan anterior")
    String readmission();

    @Message("Plan anterior")
    String previous();

    @Message("Sus planes")
    String plansTitle();

    @Message("Lo conduce {unit}")
    String by(String unit);

    @Message("Desde el {moment}")
    String since(String moment);

    @Message("Versión {n}")
    String version(int n);

    @Message("Versiones")
    String versions();

    @Message("Está leyendo la versión {n}, que ya no es la vigente.")
    String versionOld(int n);

    @Message("Ver la vigente")
    String versionCurrent();

    @Message(
            "Frente a la anterior: {#if added == 1}1 acción nueva{#else}{added} acciones nuevas{/if}, {#if changed == 1}1 cambiada{#else}{changed} cambiadas{/if}, {#if removed == 1}1 retirada{#else}{removed} retiradas{/if}.")
    String changes(int added, int changed, int removed);

    @Message("Dónde se ejecuta")
    String place();

    // Statuses

    @Message("Ofrecido")
    String statusOffered();

    @Message("No aceptado")
    String statusDeclined();

    @Message("En redacción")
    String statusDrafting();

    @Message("Acordado")
    String statusAgreed();

    @Message("En marcha")
    String statusInProgress();

    @Message("En revisión")
    String statusUnderReview();

    @Message("Concluido")
    String statusCompleted();

    @Message("Interrumpido")
    String statusInterrupted();

    // The board

    @Message("Tablero por áreas")
    String boardTitle();

    @Message("{#if all == 1}{done} de 1 acción cumplida{#else}{done} de {all} acciones cumplidas{/if}")
    String doneOf(int done, int all);

    @Message("Área")
    String area();

    @Message("Meta")
    String goal();

    @Message("Acción")
    String action();

    @Message("Hasta")
    String due();

    @Message("Cumplida")
    String done();

    @Message("Vencida")
    String late();

    @Message("Marcar como cumplida")
    String markDone();

    @Message("Texto reservado")
    String reserved();

    @Message("Todavía no se escribió")
    String emptyBoard();

    @Message("Redáctelo con la persona: sus metas, qué se hará, quién y hasta cuándo.")
    String emptyBoardHint();

    @Message("Quién debe qué")
    String whoOwesTitle();

    @Message("Acciones pendientes por unidad")
    String whoOwesCaption();

    @Message("Pendientes")
    String pendingCount();

    @Message("Vencidas")
    String lateCount();

    @Message("La más próxima")
    String nextDue();

    // Steps

    @Message("Qué sigue")
    String nextTitle();

    @Message("La persona acepta")
    String accept();

    @Message("Registrar que acepta")
    String acceptSubmit();

    @Message("Consta su consentimiento")
    String heardAdult();

    @Message("Se escuchó su opinión")
    String heardChild();

    @Message("Sin esto no se puede continuar.")
    String heardMissing();

    @Message("La persona no acepta")
    String decline();

    @Message("Por qué no")
    String declineReason();

    @Message("Registrar que no acepta")
    String declineSubmit();

    @Message("Redactar el plan")
    String write();

    @Message("Cambiar el plan")
    String rewrite();

    @Message("Firmas de la versión vigente")
    String signatures();

    @Message("Quién firmó y quién falta")
    String signaturesCaption();

    @Message("Firma")
    String signer();

    @Message("Cuándo")
    String signedAt();

    @Message("La persona")
    String signedPerson();

    @Message("Quien gestiona el caso")
    String signedManager();

    @Message("Falta")
    String signedNot();

    @Message("Registrar la firma de la persona")
    String signPerson();

    @Message("Firmar como quien gestiona el caso")
    String signManager();

    @Message("Firmar como entidad comprometida")
    String signEntity();

    @Message("Acordar el plan")
    String agree();

    @Message("Se puede cuando firmaron la persona, quien gestiona el caso y cada entidad comprometida.")
    String agreeHint();

    @Message("Iniciar el plan")
    String start();

    @Message(
            "Se genera el calendario de seguimientos: cada mes tres meses, luego cada trimestre hasta el año (plazo referencial).")
    String startHint();

    @Message("Terminar la revisión")
    String resume();

    @Message("Poner en revisión")
    String review();

    @Message("Por qué se revisa")
    String reviewReason();

    @Message("Concluir el plan")
    String complete();

    @Message("Con qué resultado")
    String outcome();

    @Message("Interrumpir el plan")
    String interrupt();

    @Message("Por qué se interrumpe")
    String interruptReason();

    @Message("Terminó: {why}")
    String ended(String why);

    // Follow-ups

    @Message("Seguimientos")
    String followUps();

    @Message("Calendario de seguimientos")
    String followUpsCaption();

    @Message("N.º")
    String number();

    @Message("Realizado")
    String held();

    @Message("Cómo va")
    String progress();

    @Message("Registrar el seguimiento {n}")
    String followUpTitle(int n);

    @Message("Qué se observó")
    String followUpNote();

    @Message("Registrar el seguimiento")
    String followUpSubmit();

    @Message("Por hacer")
    String notYet();

    // Draft

    @Message("Redactar el plan con la persona")
    String draftTitle();

    @Message(
            "Una meta por área, con palabras de la persona. Cada acción dice quién la hace y hasta cuándo. Lo que deje en blanco no se guarda.")
    String draftHint();

    @Message("Meta {n}")
    String goalNumber(int n);

    @Message("La meta, con sus palabras")
    String goalWords();

    @Message("Acción {n}")
    String actionNumber(int n);

    @Message("Qué se hará")
    String actionWords();

    @Message("Quién lo hace")
    String actionUnit();

    @Message("Hasta cuándo")
    String actionDue();

    @Message("Guardar como nueva versión")
    String draftSubmit();

    @Message("Guardar y agregar más")
    String draftMore();

    @Message("Escriba al menos una meta con una acción.")
    String draftMissing();

    @Message("Elija el área de la meta.")
    String missingArea();

    @Message("Una meta necesita al menos una acción.")
    String missingAction();

    @Message("Escriba hasta cuándo, con día, mes y año.")
    String missingDay();
}
