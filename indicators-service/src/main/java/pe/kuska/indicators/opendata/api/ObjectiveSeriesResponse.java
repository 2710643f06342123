package pe.kuska.indicators.opendata.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.opendata.domain.PublishedValue;

/** The series of the objectives' indicators, side by side. */
@Schema(name = "ObjectiveSeries")
public record ObjectiveSeriesResponse(List<SeriesResponse> items) {

    static ObjectiveSeriesResponse from(List<PublishedValue> values) {
        Map<String, List<PublishedValue>> byIndicator = values.stream()
                .collect(Collectors.groupingBy(PublishedValue::indicator, LinkedHashMap::new, Collectors.toList()));
        return new ObjectiveSeriesResponse(byIndicator.entrySet().stream()
                .map(indicator -> SeriesResponse.from(indicator.getKey(), indicator.getValue()))
                .toList());
    }
}
