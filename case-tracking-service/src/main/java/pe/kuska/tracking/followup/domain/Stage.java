package pe.kuska.tracking.followup.domain;

/** The three stages of recovery of the national policy (code list {@code etapa_proceso_recuperacion}). */
public enum Stage {
    /** First needs and immediate protection. */
    I_ATENCION,
    /** Recovery, in an open or a residential centre. */
    II_RECUPERACION,
    /** The reintegration plan made with the person. */
    III_REINTEGRACION
}
