package pe.kuska.indicators.training.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an edition is taken out. */
@Schema(name = "CancelEdition")
public record EditionCancellation(@NotBlank @Size(max = 500) String reason) {}
