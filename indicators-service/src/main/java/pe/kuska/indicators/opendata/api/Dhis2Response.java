package pe.kuska.indicators.opendata.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.opendata.domain.PublishedValue;
import pe.kuska.indicators.reporting.ReadPublishedHalves;

/**
 * A DHIS2 data value set; data elements and organisation unit are given by code, so that a server imports it with {@code
 * dataElementIdScheme=CODE} and {@code orgUnitIdScheme=CODE}. Each published half has its own
 * period ({@code 2026S1}) and keeps it; the year has one once it does not rest on a single half.
 */
@Schema(name = "Dhis2DataValueSet", description = "dataValueSet de DHIS2, por códigos")
public record Dhis2Response(String dataSet, List<DataValue> dataValues) {

    private static final String COUNTRY = "PE";

    /** A value. */
    @Schema(name = "Dhis2DataValue")
    public record DataValue(String dataElement, String period, String orgUnit, String value) {}

    static Dhis2Response from(String policy, List<PublishedValue> values, List<ReadPublishedHalves.Half> halves) {
        Stream<DataValue> ofHalves = halves.stream().map(half -> value(half.indicator(), half.period(), half.value()));
        Stream<DataValue> ofYears = values.stream()
                .filter(value -> !restsOnOneHalf(value))
                .flatMap(value -> Optional.ofNullable(value.value())
                        .map(number -> value(value.indicator(), Integer.toString(value.year()), number))
                        .stream());
        return new Dhis2Response(policy, Stream.concat(ofHalves, ofYears).toList());
    }

    private static DataValue value(String indicator, String period, BigDecimal number) {
        return new DataValue(indicator, period, COUNTRY, number.toPlainString());
    }

    private static boolean restsOnOneHalf(PublishedValue value) {
        String basis = value.basis();
        return basis != null && basis.matches("20[0-9]{2}S[12]");
    }
}
