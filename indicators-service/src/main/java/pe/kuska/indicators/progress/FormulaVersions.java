package pe.kuska.indicators.progress;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import pe.kuska.indicators.progress.domain.FormulaSettings;

/** The formula settings of each policy, all versions, read from {@code formulas/<policy>.json}. */
@ApplicationScoped
public class FormulaVersions {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Map<String, List<FormulaSettings>> byPolicy = new ConcurrentHashMap<>();
    private final FollowUpAssessments followUpAssessments;

    FormulaVersions(FollowUpAssessments followUpAssessments) {
        this.followUpAssessments = followUpAssessments;
    }

    /** The settings in force for a policy at a moment, with what its ministry had recorded of its follow-up system; empty if no formulas are set for it. */
    public Optional<FormulaSettings> inForce(String policy, Instant asOf) {
        return byPolicy.computeIfAbsent(policy, FormulaVersions::read).stream()
                .filter(version ->
                        version.inForceFrom() == null || !version.inForceFrom().isAfter(asOf))
                .reduce((_, later) -> later)
                .map(settings -> settings.assessing(followUpAssessments.of(policy, asOf)));
    }

    /** Reads a policy's versions, oldest first. */
    static List<FormulaSettings> read(String policy) {
        try (InputStream file = FormulaVersions.class.getResourceAsStream("/formulas/" + policy + ".json")) {
            return file == null ? List.of() : JSON.readValue(file, new TypeReference<List<FormulaSettings>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
