package pe.kuska.registry.identification.domain;

/** How two words of a name relate, from the same to another. */
public enum WordAgreement {
    /** Letter by letter. */
    SAME,
    /** Spelt otherwise, but the same to the ear; or a particle grown onto it. */
    SOUND,
    /** A nickname and the name it stands for. */
    NICKNAME,
    /** One letter wrong, missing, too many, or two swapped. */
    SLIP,
    /** Only the first letter, or the first letters, of one. */
    SHORTENED,
    /** More than one slip apart, and still close. */
    CLOSE,
    /** Another word. */
    OTHER;

    /** Whether it is one name in another spelling, and hardly another name. */
    boolean isFirm() {
        return switch (this) {
            case SAME, SOUND, NICKNAME, SLIP -> true;
            case SHORTENED, CLOSE, OTHER -> false;
        };
    }
}
