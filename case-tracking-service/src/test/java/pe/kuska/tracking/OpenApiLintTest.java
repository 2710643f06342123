package pe.kuska.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.OpenApiLint;

/** The contract can be generated from and read. */
class OpenApiLintTest {

    @Test
    void theCommittedDocumentHasNoErrors() throws IOException {
        assertThat(OpenApiLint.errorsOf(Path.of("openapi.yaml"))).isEmpty();
    }
}
