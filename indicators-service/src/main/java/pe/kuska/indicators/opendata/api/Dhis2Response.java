package pe.kuska.indicators.opendata.api;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.opendata.domain.PublishedValue;

/**
 * A DHIS2 data value set; data elements and organisation unit are given by code, so that a server imports it with {@code
 * dataElementIdScheme=CODE} and {@code orgUnitIdScheme=CODE}. A value made of one published half carries the half's period.
 */
@Schema(name = "Dhis2DataValueSet", description = "dataValueSet de DHIS2, por códigos")
public record Dhis2Response(String dataSet, List<DataValue> dataValues) {

    private static final String COUNTRY = "PE";

    /** A value. */
    @Schema(name = "Dhis2DataValue")
    public record DataValue(String dataElement, String period, String orgUnit, String value) {}

    static Dhis2Response from(String policy, List<PublishedValue> values) {
        return new Dhis2Response(
                policy,
                values.stream()
                        .flatMap(value -> Optional.ofNullable(value.value())
                                .map(number -> new DataValue(
                                        value.indicator(), period(value), COUNTRY, number.toPlainString()))
                                .stream())
                        .toList());
    }

    private static String period(PublishedValue value) {
        String basis = value.basis();
        return basis != null && basis.matches("20[0-9]{2}S[12]") ? basis : Integer.toString(value.year());
    }
}
