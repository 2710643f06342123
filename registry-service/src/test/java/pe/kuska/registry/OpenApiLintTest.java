package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.OpenApiLint;

/** The contract can be generated from and read. */
class OpenApiLintTest {

    /** Written into the requests that hold an identity, and listed by the generator beside. */
    private static final String PART_OF_OTHERS = "PersonIdentity";

    @Test
    void theCommittedDocumentHasNoErrors() throws IOException {
        assertThat(OpenApiLint.errorsOf(Path.of("openapi.yaml"), PART_OF_OTHERS))
                .isEmpty();
    }
}
