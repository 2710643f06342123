package pe.kuska.indicators.compliance.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the ministry writes. */
@Schema(name = "WriteSection")
public record SectionRequest(@NotNull @Size(max = 20000) String text) {}
