package pe.kuska.platform.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a crash leaves of an anchor while it is written: the beginning of a line and no end. Whoever writes the next anchor
 * certifies, on the same line and with the chain's key, that this is how it was found; without the certificate a broken line
 * inside the file was altered. Even so it must look like the beginning of an anchor, and the heads that can still be read
 * in it must stand in the chain.
 *
 * @param heads those that were written whole; nothing vouches for them but the chain itself
 */
record TornAnchor(List<Anchor.Head> heads) {

    private static final HexFormat HEX = HexFormat.of();
    private static final String CERTIFICATE = "|torn ";

    /** Any beginning of a line that {@link Anchor#line} writes, short of its last character. */
    private static final Pattern BEGINNING =
            Pattern.compile("[0-9T:.Z-]{0,40}(?<heads>( \\d{1,9}:\\d{1,18}:[0-9a-f]{64})*)"
                    + "( (\\d{0,9}|\\d{1,9}:\\d{0,18}|\\d{1,9}:\\d{1,18}:[0-9a-f]{0,64}|[0-9a-f]{0,63}))?");

    TornAnchor {
        heads = List.copyOf(heads);
    }

    /** What to write after the unfinished line, so that it ends and says how it was found. */
    static String certificate(String unfinished, String at, ChainKey key) {
        String said = at + " " + unfinished.length();
        return CERTIFICATE + said + " " + mac(unfinished, said, key);
    }

    /** Reads an ended line whose certificate holds; empty if it is none or was altered. */
    static Optional<TornAnchor> certified(String line, ChainKey key) {
        int certificate = line.lastIndexOf(CERTIFICATE);
        if (certificate < 0) {
            return Optional.empty();
        }
        String unfinished = line.substring(0, certificate);
        String[] said = line.substring(certificate + CERTIFICATE.length()).split(" ");
        if (said.length != 3
                || !said[1].equals(Integer.toString(unfinished.length()))
                || !mac(unfinished, said[0] + " " + said[1], key).equals(said[2])) {
            return Optional.empty();
        }
        return unfinished(unfinished);
    }

    /** Reads a line without an end: the beginning of an anchor, and of certificates that were torn in their turn. */
    static Optional<TornAnchor> unfinished(String line) {
        int first = line.indexOf('|');
        Matcher beginning = BEGINNING.matcher(first < 0 ? line : line.substring(0, first));
        if (!beginning.matches() || (first >= 0 && !beginsCertificate(line.substring(first)))) {
            return Optional.empty();
        }
        List<Anchor.Head> heads = new ArrayList<>();
        for (String head : beginning.group("heads").trim().split(" ")) {
            if (!head.isEmpty()) {
                String[] parts = head.split(":");
                heads.add(new Anchor.Head(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), parts[2]));
            }
        }
        return Optional.of(new TornAnchor(heads));
    }

    private static boolean beginsCertificate(String rest) {
        return CERTIFICATE.startsWith(rest.substring(0, Math.min(rest.length(), CERTIFICATE.length())));
    }

    private static String mac(String unfinished, String said, ChainKey key) {
        return HEX.formatHex(key.mac(("torn " + said + "\n" + unfinished).getBytes(ISO_8859_1)));
    }
}
