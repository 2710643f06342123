package pe.kuska.gateway.web.policies;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pe.kuska.gateway.web.page.Labels;

/// The name of a figure of a policy in words: `OP.03.advance1` → «OP.03 · Avance tipo 1».
final class FigureName {
    private static final Pattern ADVANCE = Pattern.compile("(.+)\\.advance([12])");
    private static final Pattern LEVEL = Pattern.compile("(.+)\\.level");
    private static final Pattern COUNT =
            Pattern.compile("LEVELS\\.(objectiveIndicators|serviceIndicators)\\.(noDataAsLow|noDataApart)\\.([A-Z]+)");
    private static final String VALUATION = "VALUATION.";

    private FigureName() {}

    static String of(String figure, PolicyWords words, Labels labels) {
        Matcher advance = ADVANCE.matcher(figure);
        if (advance.matches()) {
            return advance.group(1) + " · " + (advance.group(2).equals("1") ? words.advance1() : words.advance2());
        }
        if (figure.startsWith(VALUATION)) {
            return words.valuation() + " · "
                    + switch (figure.substring(VALUATION.length())) {
                        case "OBJECTIVES" -> words.dimensionObjectives();
                        case "SERVICES" -> words.dimensionServices();
                        case "FOLLOW_UP_SYSTEM" -> words.dimensionFollowUp();
                        default -> words.total();
                    };
        }
        Matcher count = COUNT.matcher(figure);
        if (count.matches()) {
            return (count.group(1).equals("objectiveIndicators") ? words.countOfObjectives() : words.countOfServices())
                    + " · " + labels.level(count.group(3)) + " · "
                    + (count.group(2).equals("noDataAsLow") ? words.countAsLow() : words.countApart());
        }
        Matcher level = LEVEL.matcher(figure);
        return level.matches() ? level.group(1) + " · " + words.levelOfAdvance() : figure;
    }

    /// Whether it is a level, to be read as a word.
    static boolean isLevel(String figure) {
        return LEVEL.matcher(figure).matches() || figure.equals("nivel");
    }

    /// Whether it is a percentage, to be read with its sign.
    static boolean isPercentage(String figure) {
        return ADVANCE.matcher(figure).matches();
    }
}
