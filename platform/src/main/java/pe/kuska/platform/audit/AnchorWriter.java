package pe.kuska.platform.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import pe.kuska.platform.crypto.KeyRing;

/** Notes the chain's heads outside the database while the service runs, and once more when it ends. */
@ApplicationScoped
class AnchorWriter {

    private static final Logger LOG = Logger.getLogger(AnchorWriter.class);

    /** Longer than any anchor with its certificates. */
    private static final int LONGEST_LINE = 64 * 1024;

    private final DataSource dataSource;
    private final AuditConfig config;
    private final InstantSource clock;
    private final ChainKey key;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("audit-anchors").factory());
    private List<Anchor.Head> noted = List.of();

    AnchorWriter(DataSource dataSource, AuditConfig config, InstantSource clock, KeyRing ring) {
        this.dataSource = dataSource;
        this.config = config;
        this.clock = clock;
        this.key = new ChainKey(ring);
    }

    void start(@Observes StartupEvent event) {
        long millis = config.anchorEvery().toMillis();
        var _ = timer.scheduleWithFixedDelay(this::note, millis, millis, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
        note();
    }

    private synchronized void note() {
        try {
            List<Anchor.Head> heads = heads();
            if (heads.isEmpty() || heads.equals(noted)) {
                return;
            }
            append(new Anchor(clock.instant().toString(), heads).line(key));
            noted = heads;
        } catch (SQLException | IOException e) {
            LOG.warnf(
                    "the audit chain's heads could not be noted (%s)",
                    e.getClass().getName());
        }
    }

    private List<Anchor.Head> heads() throws SQLException {
        List<Anchor.Head> heads = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT lane, sequence, hash FROM audit_head WHERE sequence > 0 ORDER BY lane")) {
            while (row.next()) {
                heads.add(new Anchor.Head(
                        row.getInt(1), row.getLong(2), HexFormat.of().formatHex(row.getBytes(3))));
            }
        }
        return heads;
    }

    /** The line that a crash left without an end; nothing of it is removed, it is evidence. */
    private static String unfinished(Path file) throws IOException {
        if (Files.notExists(file)) {
            return "";
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            int length = (int) Math.min(size, LONGEST_LINE);
            ByteBuffer end = ByteBuffer.allocate(length);
            while (end.hasRemaining() && channel.read(end, size - length + end.position()) >= 0) {
                continue;
            }
            String tail = new String(end.array(), 0, end.position(), ISO_8859_1);
            return tail.substring(tail.lastIndexOf('\n') + 1);
        }
    }

    private void append(String line) throws IOException {
        Path file = config.anchors().toAbsolutePath();
        Path directory = file.getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        String unfinished = unfinished(file);
        String ended = unfinished.isEmpty()
                ? ""
                : TornAnchor.certificate(unfinished, clock.instant().toString(), key) + "\n";
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap((ended + line + "\n").getBytes(ISO_8859_1));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
