package pe.kuska.local.launcher;

import java.util.Locale;

/** How the launcher speaks to the person at the terminal. */
final class Terminal {
    /** True when somebody watches the lines appear, so that one may be rewritten while it changes. */
    private static final boolean WATCHED = Boolean.getBoolean("kuska.tty");

    private Terminal() {}

    static void say(String words) {
        clearLine();
        System.out.println(words);
    }

    static void done(String words, long milliseconds) {
        say("  ✓ " + words + " (" + seconds(milliseconds) + ")");
    }

    static void failed(String words) {
        clearLine();
        System.err.println("✗ " + words);
    }

    /** A line that the next one replaces; where nobody watches, it is left out. */
    static void meanwhile(String words) {
        if (WATCHED) {
            System.out.print("\r\u001b[2K  … " + words);
            System.out.flush();
        }
    }

    static String seconds(long milliseconds) {
        return String.format(Locale.forLanguageTag("es-ES"), "%.1f s", milliseconds / 1000.0);
    }

    private static void clearLine() {
        if (WATCHED) {
            System.out.print("\r\u001b[2K");
        }
    }
}
