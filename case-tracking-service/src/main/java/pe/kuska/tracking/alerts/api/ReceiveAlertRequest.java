package pe.kuska.tracking.alerts.api;

import static pe.kuska.tracking.http.Answers.blankToNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.alerts.ReceiveAlert;

/** The minimal form: by which way it came and what was noticed; the rest if it is known. */
@Schema(name = "ReceiveAlert")
record ReceiveAlertRequest(
        @NotBlank @Size(max = 64) @Schema(description = "Lista alert_channel", examples = "LINEA_1818")
        String channel,

        @NotBlank @Size(max = 64) @Schema(description = "Lista alert_sign", examples = "OFERTA_ENGANOSA")
        String sign,

        @Nullable @Pattern(regexp = "(0[1-9]|1\\d|2[0-5])\\d{4}") @Schema(description = "Ubigeo INEI")
        String ubigeo,

        @Nullable @Size(max = 8000) @Schema(description = "Lo que se contó; se guarda cifrado")
        String account,

        @Nullable @Schema(description = "Cuándo se recibió, si no es ahora: desde entonces corre el plazo")
        Instant receivedAt) {

    ReceiveAlert.Command toCommand() {
        return new ReceiveAlert.Command(channel, sign, blankToNull(ubigeo), blankToNull(account), receivedAt);
    }
}
