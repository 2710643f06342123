package pe.kuska.indicators.territory.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.territory.domain.LegalAct;

/** An act with its number and date. */
@Schema(name = "LegalAct", description = "La norma que crea la instancia o aprueba el plan")
public record LegalActText(
        @NotNull LegalAct.Kind kind,
        @NotBlank @Size(max = 80) String number,
        @NotNull LocalDate date) {

    LegalAct toAct() {
        return new LegalAct(kind, number.strip(), date);
    }

    static @Nullable LegalActText from(@Nullable LegalAct act) {
        return act == null ? null : new LegalActText(act.kind(), act.number(), act.date());
    }
}
