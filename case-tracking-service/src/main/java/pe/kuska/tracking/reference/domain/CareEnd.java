package pe.kuska.tracking.reference.domain;

/** What a step brings to an end, so that nobody owes it to the person any more. */
public enum CareEnd {
    /** The whole of her care. */
    EVERYTHING,
    /** Her care, unless another unit holds her. */
    UNLESS_HELD,
    /** Only that she be sheltered. */
    SHELTER
}
