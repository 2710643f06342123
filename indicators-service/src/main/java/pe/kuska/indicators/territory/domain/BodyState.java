package pe.kuska.indicators.territory.domain;

/** How a body stands on a day; follows from its sessions, nobody writes it. */
public enum BodyState {
    ACTIVE,
    INACTIVE,
    DISSOLVED
}
