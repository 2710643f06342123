package pe.kuska.registry.proceedings.domain;

/** How far a case has come (Código Procesal Penal; DOMAIN §4). Every case begins as a notice. */
public enum Phase {
    NOTICE,
    PRELIMINARY_INQUIRY,
    PREPARATORY_INVESTIGATION,
    INTERMEDIATE,
    TRIAL,
    FIRST_JUDGMENT,
    APPEAL,
    FINAL,
    ARCHIVED,
    DISMISSED,
    JOINED
}
