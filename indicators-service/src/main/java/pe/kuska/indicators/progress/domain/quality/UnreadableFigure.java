package pe.kuska.indicators.progress.domain.quality;

import java.util.Optional;
import java.util.stream.Stream;
import pe.kuska.indicators.catalogue.domain.FigureStatus;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/** A figure was published that is no number, such as «9.5.5%»; it takes no part in any formula. */
final class UnreadableFigure implements QualityRule {

    @Override
    public Optional<String> finding(IndicatorProgress progress) {
        ObservedFigure observed = progress.facts().observedIn(progress.year());
        return Stream.of(
                        observed.value(),
                        observed.numerator(),
                        observed.denominator(),
                        progress.facts().targetOf(progress.year()),
                        progress.facts().sheet().baseline())
                .filter(figure -> figure.status() == FigureStatus.UNREADABLE)
                .findFirst()
                .map(figure -> "La cifra «" + figure.text() + "» no se puede leer como número y no se usa.");
    }
}
