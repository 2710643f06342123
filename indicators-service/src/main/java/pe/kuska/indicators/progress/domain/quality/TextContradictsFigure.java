package pe.kuska.indicators.progress.domain.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import pe.kuska.indicators.catalogue.domain.Figure;
import pe.kuska.indicators.progress.domain.ExactRatio;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/** What an entity writes says another percentage than it reports, or praises what was not reached. */
final class TextContradictsFigure {

    private static final Pattern PERCENT = Pattern.compile("([0-9]+(?:[.,][0-9]+)?)\\s*%");
    private static final Pattern REACHED = Pattern.compile("(?<!no )se (super|alcanz|cumpli)[a-zóé]* la meta");
    private static final Pattern NOT_REACHED = Pattern.compile("no se (alcanz|cumpli|lleg)[a-zóé]* (a )?la meta");
    private static final ExactRatio HUNDRED = ExactRatio.of(100);

    Optional<String> finding(IndicatorProgress progress, String text) {
        String said = text.toLowerCase(Locale.ROOT);
        Optional<ExactRatio> advance = progress.advance1().exact();
        if (REACHED.matcher(said).find()
                && advance.filter(found -> found.compareTo(HUNDRED) < 0).isPresent()) {
            return Optional.of("El texto dice que se alcanzó la meta y el avance es "
                    + Shown.percent(advance.orElseThrow()) + ".");
        }
        if (NOT_REACHED.matcher(said).find()
                && advance.filter(found -> found.compareTo(HUNDRED) >= 0).isPresent()) {
            return Optional.of("El texto dice que no se alcanzó la meta y el avance es "
                    + Shown.percent(advance.orElseThrow()) + ".");
        }
        Figure value = progress.facts().observedIn(progress.year()).value();
        List<BigDecimal> percents = PERCENT.matcher(said)
                .results()
                .map(found -> new BigDecimal(found.group(1).replace(',', '.')))
                .toList();
        boolean contradicts = value.percent()
                && value.isStated()
                && !percents.isEmpty()
                && percents.stream()
                        .noneMatch(percent -> percent.compareTo(value.number().orElseThrow()) == 0)
                && percents.stream()
                        .noneMatch(percent -> advance.map(found -> found.rounded(percent.scale(), RoundingMode.HALF_UP)
                                                .compareTo(percent)
                                        == 0)
                                .orElse(false));
        return contradicts
                ? Optional.of("El texto menciona " + percents.getFirst().toPlainString()
                        + " %, que no es el valor reportado (" + Shown.figure(value) + ").")
                : Optional.empty();
    }
}
