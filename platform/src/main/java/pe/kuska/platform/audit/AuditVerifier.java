package pe.kuska.platform.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.crypto.KeyRing;

/**
 * Checks a service's whole audit chain against its key ring and the anchors outside the database, without the service:
 * an entry that was edited, removed, inserted or moved is found, the newest included once an anchor has noted it. Entries
 * and anchors pass through one by one, so that a chain of any length is checked in the same memory.
 */
public final class AuditVerifier {

    private static final String ENTRIES = """
            SELECT lane, sequence, occurred_at, actor, actor_kind, institution, unit, roles, action, subject_type,
                   subject_id, purpose, outcome, request_id, details, previous_hash, hash
            FROM audit_entry ORDER BY lane, sequence
            """;

    /** Those anchored heads that stand nowhere in the chain as they were noted. */
    private static final String CONTRADICTED = """
            SELECT noted.lane, noted.sequence FROM unnest(?, ?, ?) AS noted (lane, sequence, hash)
            WHERE NOT EXISTS (SELECT FROM audit_entry entry
                WHERE entry.lane = noted.lane AND entry.sequence = noted.sequence AND entry.hash = noted.hash)
            ORDER BY noted.lane, noted.sequence
            """;

    private static final int AT_ONCE = 1_000;

    /** Whoever has so many flaws needs no further one. */
    private static final int MOST_FINDINGS = 1_000;

    /** What can be wrong with a chain. */
    public enum Flaw {
        /** A sequence number is missing: entries were removed. */
        GAP,
        /** The entry is not what was written. */
        ALTERED,
        /** The entry does not follow the one before it. */
        BROKEN_LINK,
        /** The chain ends before or after its head. */
        WRONG_HEAD,
        /** An entry noted outside the database is gone or different. */
        CONTRADICTS_ANCHOR,
        /** A line of the anchors file was altered. */
        ALTERED_ANCHOR
    }

    /** A flaw and the first place in a lane where it shows; for an altered anchor, the line. */
    public record Finding(Flaw flaw, int lane, long sequence) {}

    /** Where a lane ends: whoever noted it before sees whether it is still the same chain. */
    public record LaneEnd(int lane, long sequence, String hash) {}

    /**
     * The result.
     *
     * @param entries how many entries were checked
     * @param anchors how many anchors were checked
     * @param tornAnchors how many of them a crash cut short: they prove nothing, and are no flaw
     * @param lastAnchor when the newest of them was noted
     * @param ends where the lanes end
     */
    public record Verdict(
            long entries,
            int anchors,
            int tornAnchors,
            Optional<String> lastAnchor,
            List<LaneEnd> ends,
            List<Finding> findings) {

        public Verdict {
            ends = List.copyOf(ends);
            findings = List.copyOf(findings);
        }

        public boolean intact() {
            return findings.isEmpty();
        }
    }

    private final ChainKey key;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Integer, NoteOfLane> lanes = new TreeMap<>();
    private long entries;
    private int anchors;
    private int tornAnchors;
    private @Nullable String lastAnchor;

    private AuditVerifier(KeyRing ring) {
        this.key = new ChainKey(ring);
    }

    /**
     * Verifies.
     *
     * @param connection to the service's database, with leave to read the audit tables; used in one transaction
     * @param anchors the file outside the database; if it does not exist, only the chain itself is checked
     */
    public static Verdict verify(Connection connection, KeyRing ring, Path anchors) throws SQLException, IOException {
        AuditVerifier verifier = new AuditVerifier(ring);
        // Measured first: an anchor written later may already know entries that the snapshot does not.
        long noted = Files.exists(anchors) ? Files.size(anchors) : 0;
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        verifier.walk(connection);
        verifier.checkHeads(connection);
        if (noted > 0) {
            verifier.checkAnchors(connection, anchors, noted);
        }
        connection.rollback();
        return new Verdict(
                verifier.entries,
                verifier.anchors,
                verifier.tornAnchors,
                Optional.ofNullable(verifier.lastAnchor),
                verifier.lanes.entrySet().stream()
                        .map(lane -> new LaneEnd(
                                lane.getKey(),
                                lane.getValue().sequence(),
                                HexFormat.of().formatHex(lane.getValue().hash())))
                        .toList(),
                verifier.findings);
    }

    /** Reads the file up to a length; a head that did not move since the line before is looked up once. */
    private void checkAnchors(Connection connection, Path file, long length) throws SQLException, IOException {
        Map<Integer, Anchor.Head> known = new HashMap<>();
        List<Anchor.Head> waiting = new ArrayList<>();
        long read = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, ISO_8859_1)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                boolean ended = read + line.length() < length;
                if (!ended && read + line.length() > length) {
                    // It grew since it was measured: the rest was written later.
                    break;
                }
                read += line.length() + 1L;
                if (line.isBlank()) {
                    continue;
                }
                anchors++;
                for (Anchor.Head head : headsIn(line, ended)) {
                    if (!head.equals(known.put(head.lane(), head))) {
                        waiting.add(head);
                    }
                }
                if (waiting.size() >= AT_ONCE) {
                    lookUp(connection, waiting);
                }
            }
        }
        lookUp(connection, waiting);
    }

    /** The heads that a line notes, authenticated or, where a crash cut it short, as far as they go. */
    private List<Anchor.Head> headsIn(String line, boolean ended) {
        Optional<Anchor> anchor = Anchor.parse(line, key);
        if (anchor.isPresent()) {
            lastAnchor = anchor.get().at();
            return anchor.get().heads();
        }
        Optional<TornAnchor> torn = ended ? TornAnchor.certified(line, key) : TornAnchor.unfinished(line);
        if (torn.isEmpty()) {
            found(Flaw.ALTERED_ANCHOR, -1, anchors);
            return List.of();
        }
        tornAnchors++;
        return torn.get().heads();
    }

    private void lookUp(Connection connection, List<Anchor.Head> heads) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(CONTRADICTED)) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "int4", heads.stream().map(Anchor.Head::lane).toArray(Integer[]::new)));
            select.setArray(
                    2,
                    connection.createArrayOf(
                            "int8", heads.stream().map(Anchor.Head::sequence).toArray(Long[]::new)));
            select.setArray(
                    3,
                    connection.createArrayOf(
                            "bytea",
                            heads.stream()
                                    .map(head -> HexFormat.of().parseHex(head.hash()))
                                    .toArray(byte[][]::new)));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found(Flaw.CONTRADICTS_ANCHOR, row.getInt(1), row.getLong(2));
                }
            }
        }
        heads.clear();
    }

    private void found(Flaw flaw, int lane, long sequence) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new Finding(flaw, lane, sequence));
        }
    }

    private void walk(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ENTRIES)) {
            select.setFetchSize(1_000);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entries++;
                    check(row);
                }
            }
        }
    }

    private void check(ResultSet row) throws SQLException {
        int lane = row.getInt("lane");
        long sequence = row.getLong("sequence");
        byte[] previous = row.getBytes("previous_hash");
        byte[] hash = row.getBytes("hash");
        NoteOfLane before = lanes.getOrDefault(lane, NoteOfLane.START);
        if (sequence != before.sequence() + 1) {
            found(Flaw.GAP, lane, before.sequence() + 1);
        } else if (!Arrays.equals(previous, before.hash())) {
            found(Flaw.BROKEN_LINK, lane, sequence);
        }
        if (!Arrays.equals(hash, key.link(lane, sequence, previous, entry(row).canonical()))) {
            found(Flaw.ALTERED, lane, sequence);
        }
        lanes.put(lane, new NoteOfLane(sequence, hash));
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("actor_kind"),
                row.getString("institution"),
                row.getString("unit"),
                row.getString("roles"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getString("purpose"),
                row.getString("outcome"),
                row.getString("request_id"),
                row.getString("details"));
    }

    private void checkHeads(Connection connection) throws SQLException {
        Map<Integer, NoteOfLane> walked = new HashMap<>(lanes);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT lane, sequence, hash FROM audit_head")) {
            while (row.next()) {
                int lane = row.getInt(1);
                NoteOfLane end = walked.getOrDefault(lane, NoteOfLane.START);
                walked.remove(lane);
                if (end.sequence() != row.getLong(2) || !Arrays.equals(end.hash(), row.getBytes(3))) {
                    found(Flaw.WRONG_HEAD, lane, end.sequence());
                }
            }
        }
        walked.forEach((lane, end) -> found(Flaw.WRONG_HEAD, lane, end.sequence()));
    }

    private record NoteOfLane(long sequence, byte[] hash) {
        static final NoteOfLane START = new NoteOfLane(0, ChainKey.GENESIS);
    }
}
