package pe.kuska.gateway.web.joins;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The reasons of the register's list `motivo_union`, each with the decision it is a reason for.
enum JoinReason {
    HECHOS_Y_PERSONAS_COINCIDEN("CONFIRM"),
    UN_CASO_CITA_AL_OTRO("CONFIRM"),
    CONFIRMADO_POR_LA_FUENTE("CONFIRM"),
    HECHOS_DISTINTOS("REJECT"),
    PERSONA_EN_COMUN_SOLAMENTE("REJECT");

    static final String LIST = "motivo_union";

    private final String decision;

    JoinReason(String decision) {
        this.decision = decision;
    }

    String decision() {
        return decision;
    }

    int digit() {
        return ordinal() + 1;
    }

    String newsWord() {
        return decision.toLowerCase(Locale.ROOT);
    }

    static Optional<JoinReason> of(String typed) {
        return Arrays.stream(values()).filter(one -> one.name().equals(typed)).findFirst();
    }
}
