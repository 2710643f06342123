package pe.kuska.registry.people.domain;

import java.util.Arrays;
import java.util.Optional;

/** Sex as the official lists code it. */
public enum Sex {
    WOMAN("MUJER"),
    MAN("HOMBRE"),
    NOT_STATED("NO_PRECISA");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    /** The official code. */
    public String code() {
        return code;
    }

    public static Optional<Sex> ofCode(String code) {
        return Arrays.stream(values()).filter(sex -> sex.code.equals(code)).findFirst();
    }
}
