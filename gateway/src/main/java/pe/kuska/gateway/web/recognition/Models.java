package pe.kuska.gateway.web.recognition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The models there are and which of them decides today.
public record Models(String active, List<Model> models) {

    /// A model: its thresholds, why it was proposed, from what its numbers come.
    public record Model(
            String version,
            Thresholds thresholds,
            @Nullable String reason,
            @Nullable Instant proposedAt,
            boolean active,
            @Nullable Origin estimatedFrom) {}

    /// With how many pairs of the register a model was estimated.
    public record Origin(long pairs, long ofOnePerson, long strangers, int rounds) {}

    /// A model to keep beside the others.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Proposal(
            String version,
            @Nullable Thresholds thresholds,
            @Nullable Boolean estimate,
            String reason) {}

    public Thresholds inForce() {
        return models.stream()
                .filter(Model::active)
                .findFirst()
                .orElse(models.getFirst())
                .thresholds();
    }
}
