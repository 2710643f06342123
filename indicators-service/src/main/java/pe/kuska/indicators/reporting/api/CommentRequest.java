package pe.kuska.indicators.reporting.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody gives a report back. */
@Schema(name = "Comment")
public record CommentRequest(
        @NotNull @NotBlank @Size(max = 2000) String comment) {}
