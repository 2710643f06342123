package pe.kuska.indicators.catalogue.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure exactly as published, beside the number it states. What cannot be read ({@code 9.5.5%}) stays as text and is
 * reported; it is never guessed.
 *
 * @param percent whether the text carries a percent sign; {@code value} is then the number before it
 */
@Embeddable
public record Figure(
        @Nullable String text,
        @Enumerated(EnumType.STRING) FigureStatus status,
        @Nullable BigDecimal value,
        boolean percent) {

    private static final int LONGEST_NUMBER = 20;
    private static final Pattern NUMBER = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)\\s*(%?)");

    /** Nothing was published. */
    public static final Figure MISSING = new Figure(null, FigureStatus.MISSING, null, false);

    public Figure {
        if ((status == FigureStatus.STATED) != (value != null)) {
            throw new IllegalArgumentException("a figure has a value exactly when one is stated");
        }
    }

    /** Reads what was published: a number with a decimal point, a percentage, ND, or nothing. */
    public static Figure read(@Nullable String published) {
        if (published == null || published.isBlank()) {
            return MISSING;
        }
        String text = published.strip();
        if (text.toUpperCase(Locale.ROOT).equals("ND")) {
            return new Figure(text, FigureStatus.NOT_AVAILABLE, null, false);
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches() || text.length() > LONGEST_NUMBER) {
            return new Figure(text, FigureStatus.UNREADABLE, null, false);
        }
        return new Figure(
                text,
                FigureStatus.STATED,
                new BigDecimal(number.group(1)),
                !number.group(2).isEmpty());
    }

    /** A figure that came as a number. */
    public static Figure of(BigDecimal value, boolean percent) {
        return new Figure(value.toPlainString() + (percent ? "%" : ""), FigureStatus.STATED, value, percent);
    }

    public boolean isStated() {
        return status == FigureStatus.STATED;
    }

    public boolean isMissing() {
        return status == FigureStatus.MISSING;
    }

    public Optional<BigDecimal> number() {
        return Optional.ofNullable(value);
    }

    /** The number as it is shown: without padding zeros, a percentage always with one decimal at least. */
    public @Nullable BigDecimal shown() {
        if (value == null) {
            return null;
        }
        BigDecimal plain = value.stripTrailingZeros();
        int leastScale = percent ? 1 : 0;
        return plain.scale() < leastScale ? plain.setScale(leastScale) : plain;
    }
}
