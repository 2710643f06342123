package pe.kuska.indicators.opendata.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.catalogue.domain.Unit;
import pe.kuska.indicators.observations.domain.ObservationStatus;
import pe.kuska.indicators.opendata.domain.Dictionary;
import pe.kuska.indicators.opendata.domain.PublishedValue;
import pe.kuska.indicators.progress.domain.Level;

/** Published values with what their columns mean. */
@Schema(name = "OpenData")
public record OpenDataResponse(String policy, String licence, List<Value> values, List<Dictionary> dictionary) {

    private static final String LICENCE = "Licencia de los datos: por confirmar por el ministerio conductor.";

    /** A value. */
    @Schema(name = "OpenDataValue")
    public record Value(
            String indicator,
            String name,
            Optional<String> objective,
            Optional<Integer> service,
            Optional<String> responsible,
            Optional<Unit> unit,
            int year,
            ObservationStatus status,
            Optional<BigDecimal> value,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator,
            Optional<BigDecimal> target,
            Optional<BigDecimal> baseline,
            Optional<BigDecimal> advance1,
            Optional<BigDecimal> advance2,
            Level level,
            Optional<String> reason,
            Optional<String> basis) {}

    static OpenDataResponse from(String policy, List<PublishedValue> values) {
        return new OpenDataResponse(
                policy, LICENCE, values.stream().map(OpenDataResponse::value).toList(), Dictionary.COLUMNS);
    }

    private static Value value(PublishedValue value) {
        return new Value(
                value.indicator(),
                value.name(),
                Optional.ofNullable(value.objective()),
                Optional.ofNullable(value.service()),
                Optional.ofNullable(value.responsible()),
                Optional.ofNullable(value.unit()),
                value.year(),
                value.status(),
                Optional.ofNullable(value.value()),
                Optional.ofNullable(value.numerator()),
                Optional.ofNullable(value.denominator()),
                Optional.ofNullable(value.target()),
                Optional.ofNullable(value.baseline()),
                Optional.ofNullable(value.advance1()),
                Optional.ofNullable(value.advance2()),
                value.level(),
                Optional.ofNullable(value.reason()),
                Optional.ofNullable(value.basis()));
    }
}
