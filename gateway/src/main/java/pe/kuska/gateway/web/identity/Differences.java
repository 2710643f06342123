package pe.kuska.gateway.web.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Marks where two spellings of the same thing part: letter by letter when they are close, as a whole when they are
/// not. Accents and capitals do not count.
public final class Differences {
    private static final double CLOSE = 0.5;

    private Differences() {}

    /// A piece of a text, and whether the other text lacks it.
    public record Piece(String text, boolean differs) {}

    /// The first text in pieces, seen against the second.
    public static List<Piece> marked(String text, String other) {
        if (text.isEmpty()) {
            return List.of();
        }
        String plain = plain(text);
        String otherPlain = plain(other);
        if (other.isEmpty() || plain.length() != text.length() || otherPlain.length() != other.length()) {
            return List.of(new Piece(text, !other.isEmpty() && !plain.equals(otherPlain)));
        }
        boolean[] common = common(plain, otherPlain);
        int shared = 0;
        for (boolean one : common) {
            shared += one ? 1 : 0;
        }
        return shared < CLOSE * Math.max(plain.length(), otherPlain.length())
                ? List.of(new Piece(text, true))
                : pieces(text, common);
    }

    private static List<Piece> pieces(String text, boolean[] common) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || common[i] != common[start]) {
                pieces.add(new Piece(text.substring(start, i), !common[start]));
                start = i;
            }
        }
        return List.copyOf(pieces);
    }

    /// Which letters of the first belong to the longest sequence both have.
    private static boolean[] common(String one, String other) {
        int[][] longest = new int[one.length() + 1][other.length() + 1];
        for (int i = one.length() - 1; i >= 0; i--) {
            for (int j = other.length() - 1; j >= 0; j--) {
                longest[i][j] = one.charAt(i) == other.charAt(j)
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        boolean[] common = new boolean[one.length()];
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            if (one.charAt(i) == other.charAt(j)) {
                common[i] = true;
                i++;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
