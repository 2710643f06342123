package pe.kuska.indicators.territory.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The coverage as open data: a row for each region. */
final class CoverageCsv {

    private CoverageCsv() {}

    static String of(CoverageResponse coverage) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    "ubigeo",
                    "name",
                    "on",
                    "body",
                    "plan",
                    "local_bodies_active",
                    "local_plans_in_force",
                    "synthetic",
                    "rule_version");
            for (CoverageResponse.RegionResponse region : coverage.items()) {
                csv.writeRecord(
                        region.ubigeo(),
                        region.name(),
                        coverage.on().toString(),
                        name(region.body()),
                        name(region.plan()),
                        Integer.toString(region.localBodiesActive()),
                        Integer.toString(region.localPlansInForce()),
                        Boolean.toString(region.synthetic()),
                        coverage.ruleVersion());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String name(Optional<? extends Enum<?>> state) {
        return state.map(Enum::name).orElse("");
    }
}
