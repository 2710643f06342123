package pe.kuska.tracking.alerts.domain;

/** Where an alert stands. */
public enum AlertStatus {
    RECEIVED,
    EVALUATED,
    REFERRED,
    ATTENDED,
    DISMISSED
}
