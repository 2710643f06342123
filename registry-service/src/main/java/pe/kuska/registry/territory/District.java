package pe.kuska.registry.territory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A district by its code and by the names people know it by. */
@Schema(name = "District")
public record District(
        @Schema(description = "Código INEI", examples = "150101")
        String ubigeo,

        @Schema(examples = "Lima") String district,
        @Schema(examples = "Lima") String province,
        @Schema(examples = "Lima") String department) {}
