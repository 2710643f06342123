package pe.kuska.platform.audit;

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
import java.util.TreeMap;
import java.util.stream.Stream;
import pe.kuska.platform.crypto.KeyRing;

/**
 * Checks a service's whole audit chain against its key ring and the anchors outside the database, without the service:
 * an entry that was edited, removed, inserted or moved is found, the newest included once an anchor has noted it.
 */
public final class AuditVerifier {

    private static final String ENTRIES = """
            SELECT lane, sequence, occurred_at, actor, actor_kind, institution, unit, roles, action, subject_type,
                   subject_id, purpose, outcome, request_id, details, previous_hash, hash
            FROM audit_entry ORDER BY lane, sequence
            """;

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

    /**
     * The result.
     *
     * @param entries how many entries were checked
     * @param anchors how many anchors were checked
     */
    public record Verdict(long entries, int anchors, List<Finding> findings) {

        public Verdict {
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
        // The file first: an anchor written later may already know entries that the snapshot does not.
        Map<String, Long> anchored = new HashMap<>();
        int anchorLines = verifier.readAnchors(anchors, anchored);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        verifier.walk(connection, anchored);
        verifier.checkHeads(connection);
        connection.rollback();
        anchored.forEach((place, line) -> {
            String[] parts = place.split(":");
            verifier.findings.add(
                    new Finding(Flaw.CONTRADICTS_ANCHOR, Integer.parseInt(parts[0]), Long.parseLong(parts[1])));
        });
        return new Verdict(verifier.entries, anchorLines, verifier.findings);
    }

    private int readAnchors(Path file, Map<String, Long> anchored) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        int[] line = {0};
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(text -> !text.isBlank()).forEach(text -> {
                line[0]++;
                Anchor.parse(text, key)
                        .ifPresentOrElse(
                                anchor -> anchor.heads()
                                        .forEach(head -> anchored.put(
                                                head.lane() + ":" + head.sequence() + ":" + head.hash(),
                                                (long) line[0])),
                                () -> findings.add(new Finding(Flaw.ALTERED_ANCHOR, -1, line[0])));
            });
        }
        return line[0];
    }

    private void walk(Connection connection, Map<String, Long> anchored) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ENTRIES)) {
            select.setFetchSize(1_000);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entries++;
                    check(row, anchored);
                }
            }
        }
    }

    private void check(ResultSet row, Map<String, Long> anchored) throws SQLException {
        int lane = row.getInt("lane");
        long sequence = row.getLong("sequence");
        byte[] previous = row.getBytes("previous_hash");
        byte[] hash = row.getBytes("hash");
        NoteOfLane before = lanes.getOrDefault(lane, NoteOfLane.START);
        if (sequence != before.sequence() + 1) {
            findings.add(new Finding(Flaw.GAP, lane, before.sequence() + 1));
        } else if (!Arrays.equals(previous, before.hash())) {
            findings.add(new Finding(Flaw.BROKEN_LINK, lane, sequence));
        }
        if (!Arrays.equals(hash, key.link(lane, sequence, previous, entry(row).canonical()))) {
            findings.add(new Finding(Flaw.ALTERED, lane, sequence));
        }
        anchored.remove(lane + ":" + sequence + ":" + HexFormat.of().formatHex(hash));
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
                    findings.add(new Finding(Flaw.WRONG_HEAD, lane, end.sequence()));
                }
            }
        }
        walked.forEach((lane, end) -> findings.add(new Finding(Flaw.WRONG_HEAD, lane, end.sequence())));
    }

    private record NoteOfLane(long sequence, byte[] hash) {
        static final NoteOfLane START = new NoteOfLane(0, ChainKey.GENESIS);
    }
}
