package pe.kuska.indicators.catalogue.domain;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** CEPLAN's seven units of measure. */
public enum Unit {
    QUANTITY("cantidad"),
    NUMBER("número"),
    PERCENTAGE("porcentaje"),
    RATIO("ratio"),
    RATE("tasa"),
    INDEX("índice"),
    VARIATION_RATE("tasa de variación");

    private static final Unit[] MOST_SPECIFIC_FIRST = {VARIATION_RATE, QUANTITY, NUMBER, PERCENTAGE, RATIO, RATE, INDEX
    };

    private final String officialName;

    Unit(String officialName) {
        this.officialName = officialName;
    }

    public String officialName() {
        return officialName;
    }

    /**
     * The unit an indicator states: by the word its official name starts with, else by the percent sign of its
     * figures; empty where neither says anything.
     */
    public static Optional<Unit> stated(String indicatorName, Collection<Figure> figures) {
        String name = indicatorName.toLowerCase(Locale.ROOT);
        for (Unit unit : MOST_SPECIFIC_FIRST) {
            if (name.startsWith(unit.officialName + " ")) {
                return Optional.of(unit);
            }
        }
        if (figures.stream().anyMatch(figure -> figure.isStated() && figure.percent())) {
            return Optional.of(PERCENTAGE);
        }
        return figures.stream().anyMatch(Figure::isStated) ? Optional.of(NUMBER) : Optional.empty();
    }
}
