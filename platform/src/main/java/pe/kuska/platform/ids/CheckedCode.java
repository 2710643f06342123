package pe.kuska.platform.ids;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A random code that people can read aloud and type: a prefix, groups of four characters and a check character.
 * The 31 characters have no vowels, so that no word is formed by chance; 31 being prime, the weighted check finds every
 * single wrong character and every swap of two.
 */
public final class CheckedCode {

    private static final String ALPHABET = "0123456789BCDFGHJKLMNPQRSTVWXYZ";
    private static final int PRIME = ALPHABET.length();
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String prefix;
    private final int length;
    private final Pattern shape;

    /**
     * @param prefix what the code starts with, e.g. {@code CUV}
     * @param length characters after the prefix, check character included; at most 30, a multiple of four
     */
    public CheckedCode(String prefix, int length) {
        if (length < GROUP || length >= PRIME || length % GROUP != 0) {
            throw new IllegalArgumentException("length must be a multiple of four below 31");
        }
        this.prefix = prefix;
        this.length = length;
        this.shape =
                Pattern.compile(Pattern.quote(prefix) + "(-[" + ALPHABET + "]{" + GROUP + "}){" + length / GROUP + "}");
    }

    /** A new random code; whether it is already taken is for the database's unique constraint to say. */
    public String next() {
        StringBuilder characters = new StringBuilder(length);
        for (int i = 0; i < length - 1; i++) {
            characters.append(ALPHABET.charAt(RANDOM.nextInt(PRIME)));
        }
        characters.append(checkCharacter(characters));
        return grouped(characters);
    }

    /** The code in its one written form, or empty if it is not a code of this kind or its check character is wrong. */
    public Optional<String> parse(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        if (!code.startsWith(prefix)) {
            return Optional.empty();
        }
        String characters = code.substring(prefix.length())
                .replace("-", "")
                .replace(" ", "")
                .replace('O', '0')
                .replace('I', '1');
        if (characters.length() != length) {
            return Optional.empty();
        }
        String written = grouped(characters);
        boolean valid = shape.matcher(written).matches()
                && checkCharacter(characters.substring(0, length - 1)) == characters.charAt(length - 1);
        return valid ? Optional.of(written) : Optional.empty();
    }

    private String grouped(CharSequence characters) {
        StringBuilder code = new StringBuilder(prefix);
        for (int i = 0; i < length; i += GROUP) {
            code.append('-').append(characters, i, i + GROUP);
        }
        return code.toString();
    }

    private static char checkCharacter(CharSequence characters) {
        int sum = 0;
        for (int i = 0; i < characters.length(); i++) {
            sum += (i + 2) * ALPHABET.indexOf(characters.charAt(i));
        }
        // The check character has weight 1: the weighted sum of the whole is 0 mod 31.
        return ALPHABET.charAt((PRIME - sum % PRIME) % PRIME);
    }
}
