package pe.kuska.gateway.web.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// Why a step is taken, where a reason is due.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StepReason(@Nullable String reason) {}
