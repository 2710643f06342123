package pe.kuska.indicators.computed.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.computed.domain.Definition;

/** What was counted. */
@Schema(name = "ComputedMembers")
public record ComputedMembersResponse(Definition.Side side, List<String> items) {}
