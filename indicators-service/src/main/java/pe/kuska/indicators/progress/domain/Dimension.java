package pe.kuska.indicators.progress.domain;

/** What a policy is valued by: its objectives, its services, and the system that follows it up. */
public enum Dimension {
    OBJECTIVES,
    SERVICES,
    FOLLOW_UP_SYSTEM
}
