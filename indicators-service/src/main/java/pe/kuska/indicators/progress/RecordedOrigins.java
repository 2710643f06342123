package pe.kuska.indicators.progress;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import pe.kuska.indicators.catalogue.domain.EntryVersion;
import pe.kuska.indicators.catalogue.domain.PolicyCatalogue;
import pe.kuska.indicators.observations.domain.Observation;
import pe.kuska.indicators.progress.domain.Origins;

/** Where figures come from, as recorded: catalogue versions and revisions of results. */
final class RecordedOrigins implements Origins {

    private final PolicyCatalogue catalogue;
    private final Map<String, SortedMap<Integer, Observation>> results;
    private final int year;

    RecordedOrigins(PolicyCatalogue catalogue, Map<String, SortedMap<Integer, Observation>> results, int year) {
        this.catalogue = catalogue;
        this.results = results;
        this.year = year;
    }

    @Override
    public Origin ofSheet(String indicator) {
        EntryVersion version =
                catalogue.history(indicator).orElseThrow().governing(year).orElseThrow();
        String source = version.content().source();
        return new Origin(
                "catálogo, versión " + version.version() + " de la ficha"
                        + version.validFrom()
                                .map(from -> ", vigente desde " + from)
                                .orElse("")
                        + (source == null ? "" : " (" + source + ")"),
                "/api/indicators/v1/indicators/" + indicator + "?policy="
                        + catalogue.policy().code());
    }

    @Override
    public Optional<Origin> ofResult(String indicator, int resultYear) {
        return Optional.ofNullable(
                        results.getOrDefault(indicator, new TreeMap<>()).get(resultYear))
                .map(observation -> new Origin(
                        words(observation),
                        "/api/indicators/v1/indicators/" + indicator + "/observations?policy="
                                + catalogue.policy().code()));
    }

    private static String words(Observation observation) {
        String basis = observation.figure().basis();
        return switch (observation.origin()) {
            case CATALOGUE ->
                "publicado en el catálogo, revisión " + observation.revision() + ", registrado "
                        + observation.recordedAt();
            case ENTITY ->
                "reportado por " + observation.institution().orElse("la entidad") + ", revisión "
                        + observation.revision() + (basis == null ? "" : ", de " + basis) + ", registrado "
                        + observation.recordedAt();
        };
    }
}
