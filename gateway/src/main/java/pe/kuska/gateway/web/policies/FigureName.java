package pe.kuska.gateway.web.policies;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of a figure of a policy in words: `OP.03.advance1` → «OP.03 · Avance tipo 1».
final class FigureName {
    private static final Pattern ADVANCE = Pattern.compile("(.+)\\.advance([12])");
    private static final String VALUATION = "VALUATION.";

    private FigureName() {}

    static String of(String figure, PolicyWords words) {
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
        return figure;
    }

    /// Whether it is a percentage, to be read with its sign.
    static boolean isPercentage(String figure) {
        return ADVANCE.matcher(figure).matches();
    }
}
