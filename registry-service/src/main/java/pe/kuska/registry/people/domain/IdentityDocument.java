package pe.kuska.registry.people.domain;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document with a number that satisfies the rules of its type.
 *
 * @param number in its one written form: capitals, no separators, a DNI without its check character
 * @param country who issued it (ISO 3166-1 alpha-2); unknown for a foreign document whose country nobody noted
 */
public record IdentityDocument(
        DocumentType type, String number, @Nullable String country) {

    private static final int DNI_DIGITS = 8;

    public IdentityDocument {
        if (!type.fits(number)) {
            throw new IllegalArgumentException("not a number of such a document");
        }
    }

    /** What can be wrong with a document's number. */
    public enum Flaw {
        NUMBER_MISSING,
        NUMBER_SHAPE,
        CHECK_CHARACTER,
        /** A number that people type when they have none. */
        FILLER
    }

    /** What is wrong with a number as somebody typed it, or empty if it can be accepted. */
    public static Optional<Flaw> flawOf(DocumentType type, @Nullable String typed) {
        if (!type.hasNumber()) {
            return Optional.empty();
        }
        String number = squeezed(typed);
        if (number.isEmpty()) {
            return Optional.of(Flaw.NUMBER_MISSING);
        }
        if (type == DocumentType.DNI && number.length() == DNI_DIGITS + 1) {
            String digits = number.substring(0, DNI_DIGITS);
            if (!type.fits(digits)) {
                return Optional.of(Flaw.NUMBER_SHAPE);
            }
            if (!DniCheck.confirms(digits, number.charAt(DNI_DIGITS))) {
                return Optional.of(Flaw.CHECK_CHARACTER);
            }
            number = digits;
        }
        if (!type.fits(number)) {
            return Optional.of(Flaw.NUMBER_SHAPE);
        }
        return isFiller(number) ? Optional.of(Flaw.FILLER) : Optional.empty();
    }

    /** The document somebody typed; its number has been checked with {@link #flawOf}. */
    public static IdentityDocument of(DocumentType type, String typed, @Nullable String country) {
        String number = squeezed(typed);
        if (type == DocumentType.DNI && number.length() > DNI_DIGITS) {
            number = number.substring(0, DNI_DIGITS);
        }
        return new IdentityDocument(type, number, type.issuedByPeru() ? "PE" : country);
    }

    private static String squeezed(@Nullable String typed) {
        return typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[\\s.\\-/]", "");
    }

    private static boolean isFiller(String number) {
        boolean oneDigitOnly = number.length() >= 5 && number.chars().distinct().count() == 1;
        return oneDigitOnly || number.equals("12345678") || number.equals("123456789");
    }

    @Override
    public String toString() {
        return "IdentityDocument[" + type + "]";
    }
}
