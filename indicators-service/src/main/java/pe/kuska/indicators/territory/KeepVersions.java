package pe.kuska.indicators.territory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pe.kuska.indicators.territory.domain.ToldVersion;
import pe.kuska.indicators.territory.persistence.VersionRepository;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;

/** Keeps what was said of a body, plan or action each time, and shows it. */
@ApplicationScoped
public class KeepVersions {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final InstantSource clock;
    private final VersionRepository versions;

    KeepVersions(InstantSource clock, VersionRepository versions) {
        this.clock = clock;
        this.versions = versions;
    }

    /** What was said at a time, by field. */
    public record Version(long version, Map<String, Object> content, String institution, Instant recordedAt) {}

    void keep(UUID subject, long version, Record sheet, Caller by) {
        try {
            versions.persist(new ToldVersion(
                    new ToldVersion.Place(subject, version),
                    JSON.writeValueAsString(sheet),
                    by.institution().code(),
                    clock.instant()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All that was said of a body, plan or action.
     *
     * @throws RuleViolation NOT_FOUND
     */
    @Transactional
    public List<Version> of(UUID subject) {
        List<ToldVersion> told = versions.listOf(subject);
        if (told.isEmpty()) {
            throw new RuleViolation(CommonProblem.NOT_FOUND);
        }
        return told.stream()
                .map(version -> new Version(
                        version.place().version(),
                        read(version.content()),
                        version.institution(),
                        version.recordedAt()))
                .toList();
    }

    private static Map<String, Object> read(String content) {
        try {
            return JSON.readValue(content, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
