package pe.kuska.indicators.quality.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Findings. */
@Schema(name = "Findings")
public record FindingsResponse(List<FindingResponse> items) {}
