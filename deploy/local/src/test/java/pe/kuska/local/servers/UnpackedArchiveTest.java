package pe.kuska.local.servers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedArchiveTest {

    @TempDir
    Path folder = Path.of("");

    private final AtomicInteger opened = new AtomicInteger();

    @Test
    void isUnpackedOnce() throws IOException {
        byte[] archive = archive("server-1/bin/run");

        unpack(archive);
        unpack(archive);

        assertThat(target().resolve("bin/run"))
                .hasContent("bin/run of server-1")
                .isExecutable();
        assertThat(opened).hasValue(1);
    }

    @Test
    void isUnpackedAgainWhenItWasCutShort() throws IOException {
        Files.createDirectories(target().resolve("bin"));
        Files.writeString(target().resolve("bin/run"), "half");
        Files.writeString(target().resolve("stray"), "of another version");

        unpack(archive("server-1/bin/run"));

        assertThat(target().resolve("bin/run")).hasContent("bin/run of server-1");
        assertThat(target().resolve("stray")).doesNotExist();
    }

    @Test
    void isUnpackedAgainWhenItsProgramIsGone() throws IOException {
        unpack(archive("server-1/bin/run"));
        Files.delete(target().resolve("bin/run"));

        unpack(archive("server-1/bin/run"));

        assertThat(target().resolve("bin/run")).exists();
    }

    @Test
    void isNotCompleteWhenItsFinishFails() throws IOException {
        byte[] archive = archive("server-1/bin/run");

        assertThatThrownBy(
                        () -> UnpackedArchive.tarGz(() -> new ByteArrayInputStream(archive), target(), "bin/run", _ -> {
                            throw new ServerFailure("no");
                        }))
                .isInstanceOf(ServerFailure.class);
        unpack(archive);

        assertThat(opened).hasValue(1);
    }

    @Test
    void ofADamagedDownloadSaysWhatToDelete() throws IOException {
        byte[] whole = archive("server-1/bin/run");
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        assertThatThrownBy(() -> unpack(half))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("incompleto")
                .hasMessageContaining(".m2/repository");
    }

    @Test
    void neverLeavesItsFolder() {
        assertThatThrownBy(() -> unpack(archive("server-1/../../outside"))).hasMessageContaining("leaves its folder");
        assertThat(folder.resolve("outside")).doesNotExist();
    }

    private Path target() {
        return folder.resolve("unpacked");
    }

    private void unpack(byte[] archive) {
        UnpackedArchive.tarGz(
                () -> {
                    opened.incrementAndGet();
                    return new ByteArrayInputStream(archive);
                },
                target(),
                "bin/run",
                _ -> {});
    }

    private static byte[] archive(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
            byte[] contents = (name.substring(name.indexOf('/') + 1) + " of server-1").getBytes(UTF_8);
            var entry = new TarArchiveEntry(name, true);
            entry.setSize(contents.length);
            entry.setMode(0b111_101_101);
            tar.putArchiveEntry(entry);
            tar.write(contents);
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }
}
