package pe.kuska.indicators.progress.domain.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pe.kuska.indicators.catalogue.domain.EntryContent;
import pe.kuska.indicators.catalogue.domain.EntryKind;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/** A total of districts, provinces or regions that is not the ubigeo catalogue's. */
final class TerritoryAgainstUbigeo implements CatalogueRule {

    private final Vocabulary vocabulary;

    TerritoryAgainstUbigeo(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public List<Marked> findings(AssessedCatalogue assessed) {
        List<Marked> found = new ArrayList<>();
        for (Vocabulary.Territory territory : vocabulary.territories()) {
            for (IndicatorProgress indicator : assessed.indicators()) {
                denominator(indicator, territory, assessed.year()).ifPresent(found::add);
            }
            for (EntryKind kind : EntryKind.values()) {
                assessed.catalogue().codesOf(kind).stream()
                        .flatMap(code -> named(code, assessed.catalogue().content(code), territory).stream())
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Optional<Marked> denominator(IndicatorProgress indicator, Vocabulary.Territory territory, int year) {
        String name = indicator.facts().name().toLowerCase(Locale.ROOT);
        BigDecimal denominator =
                indicator.facts().observedIn(year).denominator().value();
        boolean territorial = territory.words().stream().anyMatch(name::contains);
        return territorial && denominator != null && denominator.compareTo(BigDecimal.valueOf(territory.count())) > 0
                ? Optional.of(new Marked(
                        indicator.facts().code(),
                        "El denominador (" + denominator.toPlainString() + ") es mayor que los " + territory.count()
                                + " " + territory.label() + " del ubigeo (" + territory.source() + ")."))
                : Optional.empty();
    }

    private static Optional<Marked> named(String code, EntryContent content, Vocabulary.Territory territory) {
        String words = territory.words().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![0-9])([0-9]{1,4}) (" + words + ")")
                .matcher(content.name().toLowerCase(Locale.ROOT))
                .results()
                .map(said -> Integer.parseInt(said.group(1)))
                .filter(said -> said > territory.count())
                .map(said -> new Marked(
                        code,
                        "El nombre habla de " + said + " y el ubigeo tiene " + territory.count() + " "
                                + territory.label() + " (" + territory.source() + ")."))
                .findFirst();
    }
}
