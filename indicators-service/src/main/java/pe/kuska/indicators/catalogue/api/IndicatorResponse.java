package pe.kuska.indicators.catalogue.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.FindIndicator;
import pe.kuska.indicators.catalogue.ResponsibleInstitutions;
import pe.kuska.indicators.catalogue.domain.Aggregation;
import pe.kuska.indicators.catalogue.domain.Direction;
import pe.kuska.indicators.catalogue.domain.EntryContent;
import pe.kuska.indicators.catalogue.domain.EntryHistory;
import pe.kuska.indicators.catalogue.domain.EntryKind;
import pe.kuska.indicators.catalogue.domain.EntryVersion;
import pe.kuska.indicators.catalogue.domain.IndicatorSheet;
import pe.kuska.indicators.catalogue.domain.IndicatorType;
import pe.kuska.indicators.catalogue.domain.PolicyCatalogue;
import pe.kuska.indicators.catalogue.domain.SemesterRule;
import pe.kuska.indicators.catalogue.domain.Unit;
import pe.kuska.platform.caller.Institution;

/** An indicator with its sheet and all versions of it, newest first. */
@Schema(name = "Indicator", description = "Indicador con su ficha vigente y el historial de sus versiones")
public record IndicatorResponse(
        String policy,
        String code,
        EntryKind kind,
        String officialKind,
        Optional<String> objective,
        Optional<String> service,
        Version current,
        List<Version> versions) {

    /**
     * What was said about the indicator from some moment on.
     *
     * @param validFrom absent for what holds since the policy began
     * @param validUntil the day from which it no longer holds: another version governs, or the indicator has ended
     * @param corrected a later version says what this one should have said
     * @param unitDeduced the sheet does not say the unit: it was read from the name or the figures
     * @param semesterRule how the year is made of its half-years; absent where the policy's formulas say it by the unit
     * @param formula how it is computed, in the sheet's own words
     */
    @Schema(name = "IndicatorVersion")
    public record Version(
            int version,
            Optional<LocalDate> validFrom,
            Optional<LocalDate> validUntil,
            boolean corrected,
            Instant recordedAt,
            String name,
            boolean pending,
            @Nullable String responsible,
            Optional<String> institution,
            @Nullable IndicatorType type,
            @Nullable Direction direction,
            @Nullable Aggregation aggregation,
            @Nullable Unit unit,
            boolean unitDeduced,
            @Nullable String formula,
            @Nullable SemesterRule semesterRule,
            @Nullable Integer baselineYear,
            FigureResponse baseline,
            Map<String, FigureResponse> targets,
            @Nullable String codeStatus,
            @Nullable String source) {}

    static IndicatorResponse from(FindIndicator.Found found, ResponsibleInstitutions institutions) {
        EntryHistory history = found.history();
        PolicyCatalogue catalogue = found.catalogue();
        List<Version> versions = history.versions().reversed().stream()
                .flatMap(version -> version(history, version, institutions).stream())
                .toList();
        EntryKind kind = history.entry().kind();
        return new IndicatorResponse(
                catalogue.policy().code(),
                history.code(),
                kind,
                kind.officialCode(),
                catalogue.ancestor(history.code(), EntryKind.OBJECTIVE),
                catalogue.ancestor(history.code(), EntryKind.SERVICE),
                versions.stream()
                        .filter(version -> version.version() == history.latest().version())
                        .findFirst()
                        .orElseThrow(),
                versions);
    }

    private static Optional<Version> version(
            EntryHistory history, EntryVersion version, ResponsibleInstitutions institutions) {
        EntryContent content = version.content();
        return Optional.ofNullable(content.sheet()).map((IndicatorSheet sheet) -> {
            Map<String, FigureResponse> targets = new TreeMap<>();
            sheet.targets().forEach((year, target) -> targets.put(year.toString(), FigureResponse.from(target)));
            return new Version(
                    version.version(),
                    version.validFrom(),
                    history.validUntil(version),
                    history.isCorrected(version),
                    version.recordedAt(),
                    content.name(),
                    content.pending(),
                    content.responsible(),
                    institutions.of(content).map(Institution::code),
                    sheet.type(),
                    sheet.direction(),
                    sheet.aggregation(),
                    sheet.unit(),
                    sheet.unitDeduced(),
                    sheet.formula(),
                    sheet.semesterRule(),
                    sheet.baselineYear(),
                    FigureResponse.from(sheet.baseline()),
                    targets,
                    content.codeStatus(),
                    content.source());
        });
    }
}
