package pe.kuska.indicators.compliance.rendering;

/** Text as it may stand in XML 1.0. */
final class Markup {

    private Markup() {}

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (isAllowed(letter)) {
                        escaped.appendCodePoint(letter);
                    }
                }
            }
        }
        return escaped.toString();
    }

    private static boolean isAllowed(int letter) {
        return letter >= 0x20 && letter <= 0xD7FF
                || letter == '\t'
                || letter == '\n'
                || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000;
    }
}
