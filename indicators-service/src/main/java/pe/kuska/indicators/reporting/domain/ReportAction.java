package pe.kuska.indicators.reporting.domain;

/** What people do with a report. */
public enum ReportAction {
    SAVE,
    SUBMIT,
    OBSERVE,
    CORRECT,
    VALIDATE,
    CLOSE,
    PUBLISH,
    RECTIFY,
    /** The conducting ministry lets an entity deliver after its period was closed. */
    ADMIT_LATE
}
