package pe.kuska.indicators.training.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an edition should have said, and why it is corrected. */
@Schema(name = "CorrectEdition")
public record EditionCorrection(
        @Valid @NotNull EditionRequest held,
        @NotBlank @Size(max = 500) String reason) {}
