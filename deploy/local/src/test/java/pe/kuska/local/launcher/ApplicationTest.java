package pe.kuska.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.kuska.local.servers.ServerFailure;

class ApplicationTest {

    @TempDir
    Path root = Path.of("");

    @Test
    void runsFromACopyOfTheBuild() throws IOException {
        Path jar = build("one");
        var installation = new Installation(root, root.resolve(".kuska"));

        new Application(installation, LocalService.GATEWAY).takeOverBuild();
        Files.writeString(jar, "changed while it runs");

        assertThat(installation.application(LocalService.GATEWAY).resolve("quarkus-run.jar"))
                .hasContent("one");
    }

    @Test
    void takesOverANewBuildWholly() throws IOException {
        Path jar = build("one");
        Path dropped = jar.resolveSibling("lib-of-one.jar");
        Files.writeString(dropped, "lib");
        var application = new Application(new Installation(root, root.resolve(".kuska")), LocalService.GATEWAY);
        application.takeOverBuild();
        Files.delete(dropped);
        Files.writeString(jar, "another");

        application.takeOverBuild();

        Path copy = new Installation(root, root.resolve(".kuska")).application(LocalService.GATEWAY);
        assertThat(copy.resolve("quarkus-run.jar")).hasContent("another");
        assertThat(copy.resolve("lib-of-one.jar")).doesNotExist();
    }

    @Test
    void saysWhichServiceIsNotBuilt() {
        assertThatThrownBy(
                        () -> new Application(new Installation(root, root.resolve(".kuska")), LocalService.INDICATORS)
                                .takeOverBuild())
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("indicators")
                .hasMessageContaining("./kuska build");
    }

    private Path build(String contents) throws IOException {
        Path jar = LocalService.GATEWAY.product(root).resolve("quarkus-run.jar");
        Files.createDirectories(jar.getParent());
        return Files.writeString(jar, contents);
    }
}
