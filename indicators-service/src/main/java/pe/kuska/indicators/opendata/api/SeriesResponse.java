package pe.kuska.indicators.opendata.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.catalogue.domain.Unit;
import pe.kuska.indicators.observations.domain.ObservationStatus;
import pe.kuska.indicators.opendata.domain.PublishedValue;
import pe.kuska.indicators.progress.domain.Level;

/** A series. */
@Schema(name = "Series")
public record SeriesResponse(String indicator, String name, Optional<Unit> unit, List<Point> points) {

    /** A year. */
    @Schema(name = "SeriesPoint")
    public record Point(
            int year,
            ObservationStatus status,
            Optional<BigDecimal> value,
            Optional<BigDecimal> target,
            Optional<BigDecimal> advance1,
            Optional<BigDecimal> advance2,
            Level level) {}

    static SeriesResponse from(String indicator, List<PublishedValue> values) {
        PublishedValue last = values.getLast();
        return new SeriesResponse(
                indicator,
                last.name(),
                Optional.ofNullable(last.unit()),
                values.stream()
                        .map(value -> new Point(
                                value.year(),
                                value.status(),
                                Optional.ofNullable(value.value()),
                                Optional.ofNullable(value.target()),
                                Optional.ofNullable(value.advance1()),
                                Optional.ofNullable(value.advance2()),
                                value.level()))
                        .toList());
    }
}
