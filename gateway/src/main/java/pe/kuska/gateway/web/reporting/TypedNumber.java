package pe.kuska.gateway.web.reporting;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number as people type it: `1718`, `1,718`, `1 718`, `15.1`, `15,1`, `15.1 %`. A comma before exactly three figures
/// groups thousands, as it does in Peru; any other comma is a decimal one.
public final class TypedNumber {
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+([.,]\\d+)?");

    private TypedNumber() {}

    /// The number, or empty if it is none.
    public static Optional<BigDecimal> read(String typed) {
        String text = typed.replaceAll("[\\s\\u00a0%]", "");
        if (GROUPED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }
}
