package pe.kuska.indicators.territory.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.territory.KeepVersions;

/** What was said each time, the first time first. */
@Schema(name = "TerritorialVersions")
public record VersionsResponse(List<ToldResponse> items) {

    /** What was said at a time. */
    @Schema(name = "TerritorialVersion")
    public record ToldResponse(long version, Map<String, Object> content, String institution, Instant recordedAt) {}

    static VersionsResponse from(List<KeepVersions.Version> versions) {
        return new VersionsResponse(versions.stream()
                .map(version -> new ToldResponse(
                        version.version(), version.content(), version.institution(), version.recordedAt()))
                .toList());
    }
}
