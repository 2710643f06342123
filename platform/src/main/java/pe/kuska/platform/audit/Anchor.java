package pe.kuska.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The heads of all lanes at one moment, written outside the database and authenticated: entries that were there and are
 * gone, the newest included, are missed.
 *
 * @param at RFC 3339 time of the note
 */
record Anchor(String at, List<Head> heads) {

    private static final HexFormat HEX = HexFormat.of();

    /** The last entry of a lane. */
    record Head(int lane, long sequence, String hash) {}

    Anchor {
        heads = List.copyOf(heads);
    }

    /** One line: time, {@code lane:sequence:hash} for each lane, and the authentication code. */
    String line(ChainKey key) {
        String content = content();
        return content + " " + HEX.formatHex(key.mac(content.getBytes(UTF_8)));
    }

    /** Reads a line back; empty if its authentication code is wrong. */
    static Optional<Anchor> parse(String line, ChainKey key) {
        int last = line.lastIndexOf(' ');
        if (last < 0) {
            return Optional.empty();
        }
        String content = line.substring(0, last);
        if (!HEX.formatHex(key.mac(content.getBytes(UTF_8))).equals(line.substring(last + 1))) {
            return Optional.empty();
        }
        String[] parts = content.split(" ");
        List<Head> heads = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            String[] head = parts[i].split(":");
            heads.add(new Head(Integer.parseInt(head[0]), Long.parseLong(head[1]), head[2]));
        }
        return Optional.of(new Anchor(parts[0], heads));
    }

    private String content() {
        StringBuilder content = new StringBuilder(at);
        for (Head head : heads) {
            content.append(' ')
                    .append(head.lane())
                    .append(':')
                    .append(head.sequence())
                    .append(':')
                    .append(head.hash());
        }
        return content.toString();
    }
}
